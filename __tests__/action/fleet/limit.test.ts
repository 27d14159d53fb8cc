import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { DevHub, FaultEffect } from '../../../devhub/index.ts';
import { signups } from '../../../harness/fleet-counts.ts';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepOptions, StepResult } from '../../../harness/index.ts';

/** A hub, and a job whose time is over after so many seconds. */
async function start(t: TestContext, seconds: number): Promise<[DevHub, Job]> {
  const hub = await fleetHub();
  const job = await fleetJob(hub, { env: { ORGKEY_TIMEOUT_SECONDS: String(seconds) } });
  t.after(async () => {
    job.close();
    await hub.close();
  });
  writeFleet(job, { dev: 2 });
  return [hub, job];
}

const inputsOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'fleet/action.yml': { generation: 'g1' },
  'fleet/list/action.yml': { 'fleet-name': 'morning' },
  'fleet/delete/action.yml': { 'fleet-name': 'morning' },
};

function run([hub, job]: [DevHub, Job], action: string, options: StepOptions = {}): Promise<StepResult> {
  const inputs = { ...hubInputs(hub), ...inputsOf[action] };
  // Far below the ten minutes of Retry-After, and above any machine's slowness.
  return job.run(action, inputs, { timeoutMs: 40_000, ...options });
}

/** The step ended by itself, and says in its error and its summary what it was waiting for. */
function assertStopped(step: StepResult, hub: DevHub, how: RegExp, waitedFor: RegExp): void {
  assert.equal(step.signal, null, 'not killed');
  assert.equal(step.exitCode, 1);
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.equal(errors.length, 1, step.log);
  for (const text of [errors[0]?.message ?? '', step.summary.replaceAll('\\', '')]) {
    assert.match(text, how);
    assert.match(text, /It was waiting for /);
    assert.match(text.replaceAll('&#47;', '/'), waitedFor);
  }
  assert.deepEqual(signups(hub), []);
}

const later: FaultEffect = { kind: 'too-many-requests', retryAfterSeconds: 600 };
/** As long as a login to the hub is tried again. */
const soon: FaultEffect = { kind: 'too-many-requests', retryAfterSeconds: 40 };
const stall: FaultEffect = { kind: 'stall' };
const waits: readonly {
  readonly what: string;
  readonly path: RegExp;
  readonly effect: FaultEffect;
  readonly says: RegExp;
  readonly actions: readonly string[];
}[] = [
  ...[
    ['a login that is put off', soon, /the login to the Dev Hub.*the next try of the login of .*429/s],
    ['a login that stalls', stall, /the login to the Dev Hub.*an answer from http.*token/s],
  ].map(([what, effect, says]) => ({
    what: what as string,
    path: /oauth2\/token/,
    effect: effect as FaultEffect,
    says: says as RegExp,
    actions: Object.keys(inputsOf),
  })),
  {
    what: 'a fleet that can’t be read for ten minutes',
    path: /FROM ScratchOrgInfo/,
    effect: later,
    says: /the next try \(GET \/query: HTTP 429/,
    actions: ['fleet/list/action.yml'],
  },
  {
    what: 'limits that are put off',
    path: /\/limits/,
    effect: later,
    says: /the checks before the first signup.*the next try \(GET \/limits: HTTP 429/s,
    actions: ['fleet/action.yml'],
  },
  {
    what: 'limits that stall',
    path: /\/limits/,
    effect: stall,
    says: /the checks before the first signup.*an answer to GET \/limits from http/s,
    actions: ['fleet/action.yml'],
  },
];

describe('`timeout-minutes` covers', { concurrency: 4 }, () => {
  for (const { what, path, effect, says, actions } of waits) {
    for (const action of actions) {
      test(`${what}, in ${action}`, async (t) => {
        const made = await start(t, action === 'fleet/action.yml' ? 8 : 4);
        made[0].faults.add({ path, effect });
        assertStopped(await run(made, action), made[0], /timeout-minutes(<\/code>|`)? ran out/, says);
      });
    }
  }

  test('a stage of an org, which is named', async (t) => {
    const made = await start(t, 10);
    made[0].faults.add({ path: /PackageInstallRequest/, effect: stall });
    const step = await run(made, 'fleet/action.yml');
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /`timeout-minutes` ran out: 0 of 2 orgs are ready/);
    assert.match(step.log, /It was waiting for the stage packages \(dev-\d, dev-\d\) for \d+ s/);
    assert.match(step.summary, /It was waiting for the stage packages/);
  });
});

describe('a job that is cancelled', { concurrency: 2 }, () => {
  for (const action of Object.keys(inputsOf)) {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      test(`ends ${action} while it waits for the hub’s login (${signal})`, async (t) => {
        const made = await start(t, 600);
        const [hub] = made;
        hub.faults.add({ path: /oauth2\/token/, effect: soon });
        const when = () => hub.requests.some(({ path }) => path.endsWith('/token'));
        const step = await run(made, action, { signalAfter: { signal, when } });
        assertStopped(step, hub, /The job was cancelled/, /the login to the Dev Hub/);
      });
    }
  }

  test('in its first moments ends with a summary, too', async (t) => {
    const made = await start(t, 600);
    // As soon as the step's own code runs, and before it has read anything.
    const atOnce =
      'const timer = setInterval(() => { if (process.listenerCount("SIGINT") === 0) return; clearInterval(timer); process.kill(process.pid, "SIGINT"); }, 0);';
    for (const action of Object.keys(inputsOf)) {
      const env = { NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(atOnce)}"` };
      const step = await run(made, action, { env });
      assert.equal(step.signal, null);
      assert.equal(step.exitCode, 1);
      assert.match(step.summary, /The job was cancelled/);
      assert.equal(step.annotations.filter(({ level }) => level === 'error').length, 1);
      assert.deepEqual(made[0].requests, [], 'nothing is asked for any more');
    }
  });
});

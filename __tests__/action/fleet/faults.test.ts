import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { DevHub, DevHubOptions, FaultEffect } from '../../../devhub/index.ts';
import { assertSampleDataOnce, matrixOf, orgsUp, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { endFleet, hubInputs, startFleet, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

async function start(options: DevHubOptions = {}): Promise<void> {
  ({ hub, job } = await startFleet(
    { signupMilliseconds: 300, ...options },
    { env: { ORGKEY_DATA_PATIENCE_SECONDS: '1' } },
  ));
  writeFleet(job, { dev: 2 });
}
afterEach(() => endFleet(hub, job));

function run(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs });
}

/** Both orgs are up, set up once, and no signup was spent on anything else. */
function assertAllWell(step: StepResult): void {
  assert.equal(step.exitCode, 0, step.log);
  assert.equal(matrixOf(step).length, 2);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a']);
  assert.deepEqual(signups(hub), ['dev.1a', 'dev.2a']);
  assertSampleDataOnce(orgsUp(hub));
}

/** Does something in the world once, when a request of the kind has been answered. */
function onceRequested(path: RegExp, action: () => void): () => void {
  const timer = setInterval(() => {
    if (!hub.requests.some((request) => path.test(request.path))) return;
    clearInterval(timer);
    action();
  }, 5);
  return () => clearInterval(timer);
}

const signup = { method: 'POST', path: /\/sobjects\/ScratchOrgInfo$/ };
const poll = { method: 'GET', path: /FROM ScratchOrgInfo WHERE Username IN/ };

const signupFaults: readonly (readonly [string, FaultEffect])[] = [
  ['a signup whose answer is lost is found, not repeated', { kind: 'lost-answer' }],
  ['nor one whose answer is cut off', { kind: 'malformed' }],
  ['a signup that never got there is sent again', { kind: 'reset' }],
  ['one that met a 503 is looked for, and sent again', { kind: 'server-error' }],
  ['one that came too fast is sent again', { kind: 'too-many-requests', retryAfterSeconds: 1 }],
];
for (const [name, effect] of signupFaults) {
  test(name, async () => {
    await start();
    hub.faults.add({ ...signup, count: 2, effect });
    assertAllWell(await run());
  });
}

test('polls that fail in every way, and for longer than one call is retried, lose no org', async () => {
  await start();
  const effects: FaultEffect[] = [
    { kind: 'server-error' },
    { kind: 'malformed' },
    { kind: 'reset' },
    { kind: 'lost-answer' },
    { kind: 'too-many-requests', retryAfterSeconds: 0 },
    { kind: 'server-error', status: 500 },
  ];
  effects.forEach((effect, index) => hub.faults.add({ ...poll, skip: 0, count: index + 1, effect }));
  assertAllWell(await run());
});

test('a new org that lets nobody in for a while is asked again', async () => {
  await start({ replicationMilliseconds: 2500 });
  assertAllWell(await run());
  const refused = hub.requests.filter(({ path, status }) => path.endsWith('/token') && status === 400);
  assert.ok(refused.length >= 2);
});

test('the hub’s session ends while orgs are signed up: the fleet logs in again and goes on', async () => {
  await start({ signupMilliseconds: 1500 });
  const stop = onceRequested(/ScratchOrgInfo$/, () => hub.expireSessions(hub.hub));
  const step = await run({ concurrency: '1' });
  stop();
  assertAllWell(step);
  assert.equal(step.log.match(/Logged in to the Dev Hub/g)?.length, 2);
  assert.equal(hub.openSessions(), 0, 'no session is left, renewed ones neither');
});

test('so do the orgs’ sessions', async () => {
  await start();
  const stop = onceRequested(/PackageInstallRequest$/, () => hub.expireSessions());
  const step = await run();
  stop();
  assertAllWell(step);
  assert.equal(hub.openSessions(), 0);
  assert.deepEqual(
    hub.tokensGiven.filter((token) => token.includes('!') && !step.masks.includes(token)),
    [],
    'every token is masked, of renewed sessions too',
  );
});

test('an org that somebody deletes half-way is made again', async () => {
  await start();
  const stop = onceRequested(/PackageInstallRequest$/, () =>
    hub.deleteScratchOrg(orgsUp(hub)[0]?.username ?? ''),
  );
  const step = await run();
  stop();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(placesUp(hub), ['dev.1b', 'dev.2a']);
  assertSampleDataOnce(orgsUp(hub));
  assert.match(step.log, /dev-1 is ready.*attempt 2/);
});

test('so is a new one that lets nobody in, at once: the hub knows that it is gone', async () => {
  await start({ replicationMilliseconds: 3_600_000 });
  hub.settings.loginsOfGoneOrgs = 'unknown-user';
  const timer = setInterval(() => {
    const refused = hub.requests.some(({ path, status }) => path.endsWith('/token') && status === 400);
    if (!refused) return;
    clearInterval(timer);
    hub.settings.replicationMilliseconds = 0;
    for (const { username = '' } of orgsUp(hub)) hub.deleteScratchOrg(username);
  }, 5);
  const inputs = { ...hubInputs(hub), generation: 'g1' };
  // Below the five minutes that a new org may take to let its admin in.
  const step = await job.run('fleet/action.yml', inputs, { timeoutMs: 60_000 });
  clearInterval(timer);
  assert.equal(step.exitCode, 0, step.log);
  assert.equal(matrixOf(step).length, 2);
});

const calls = [
  /\/token/,
  /PackageInstallRequest/,
  /deployRequest/,
  /PermissionSetAssignment/,
  /composite\/tree/,
];
for (const path of calls) {
  test(`one HTTP 420 of an org that the hub has costs no org: ${path.source}`, async () => {
    await start();
    hub.faults.add({ listener: 'sandbox', path, count: 1, effect: { kind: 'gone' } });
    assertAllWell(await run());
  });
}

const setupCalls = ['PackageInstallRequest', 'metadata/deployRequest', 'PermissionSetAssignment'];
for (const call of setupCalls) {
  for (const kind of ['lost-answer', 'server-error', 'reset'] as const) {
    test(`${call}: ${kind} costs no org`, async () => {
      await start();
      hub.faults.add({
        listener: 'sandbox',
        method: 'POST',
        path: new RegExp(`${call}$`),
        count: 2,
        effect: { kind },
      });
      assertAllWell(await run());
    });
  }
}

test('a batch of data that Salesforce certainly did not take is sent again', async () => {
  await start();
  const effect: FaultEffect = { kind: 'too-many-requests', retryAfterSeconds: 1 };
  hub.faults.add({ listener: 'sandbox', path: /composite\/tree/, count: 3, effect });
  assertAllWell(await run());
});

test('a batch of data whose answer is lost is found in the org, which is kept', async () => {
  await start();
  const path = /composite\/tree\/Project__c/;
  hub.faults.add({ listener: 'sandbox', path, count: 1, effect: { kind: 'lost-answer' } });
  assertAllWell(await run());
});

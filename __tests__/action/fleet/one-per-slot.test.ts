import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { matrixOf, orgsUp, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { consumerKey, fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { appMark } from '../../../src/salesforce/apps/consumer-key.ts';
import { usernameFor } from '../../../src/fleet/names.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  hub = await fleetHub({ signupMilliseconds: 1500 });
  job = await fleetJob(hub);
  writeFleet(job, { dev: 1 }, '');
});
afterEach(async () => {
  job.close();
  await hub.close();
});

const slot = { fleet: 'morning', generation: 'g1', group: 'dev', number: 1 };

/** An org that another run has in the slot of `dev-1`. */
function another(
  attempt: number,
  made: Partial<Parameters<DevHub['createScratchOrg']>[0]> & { readonly ownApp?: boolean } = {},
): string {
  const { ownApp = false, ...rest } = made;
  const username = usernameFor({ ...slot, attempt, hubOrgId: hub.hub.id, ownApp });
  hub.createScratchOrg({ username, consumerKey, ...rest });
  return username;
}

/** Runs the fleet; once its signup of dev-1 is on its way, something happens. */
async function runWith(happens: () => void): Promise<StepResult> {
  const signedUp = () => hub.hub.table('ScratchOrgInfo').size > 0;
  const timer = setInterval(() => {
    if (!signedUp()) return;
    clearInterval(timer);
    happens();
  }, 10);
  try {
    return await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  } finally {
    clearInterval(timer);
  }
}

describe('where two runs come to different names for one slot', () => {
  for (const ownApp of [true, false]) {
    test(`the younger org goes, and both use the elder (${ownApp ? 'the other end' : 'another attempt'})`, async () => {
      const elder: string[] = [];
      const step = await runWith(() => elder.push(another(2, { ownApp, ageMilliseconds: 60_000 })));
      assert.equal(step.exitCode, 0, step.log);
      assert.deepEqual(
        orgsUp(hub).map(({ username }) => username),
        elder,
      );
      assert.deepEqual(
        matrixOf(step).map(({ username }) => username),
        elder,
      );
      assert.match(step.log, /Another run has morning\.g1\.dev\.1b@\S+ in this slot: it is taken\./);
    });
  }

  test('an elder signup that fails leaves the slot to the other', async () => {
    const step = await runWith(() => {
      const username = another(2, { ageMilliseconds: 60_000, status: 'Creating' });
      setTimeout(() => {
        const rows = hub.hub.table('ScratchOrgInfo').rows();
        const row = rows.find((one) => textOf(one, 'SignupUsername') === username);
        assert.ok(row);
        hub.hub.update(row, { Status: 'Error', ErrorCode: 'S-1001' });
      }, 3500);
    });
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(placesUp(hub), ['dev.1a']);
    assert.deepEqual(signups(hub).length, 2, 'and nothing more is signed up');
  });

  test('the elder stays, and takes along a younger one that nobody deletes', async () => {
    const step = await runWith(() => void setTimeout(() => another(2), 1000));
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(placesUp(hub), ['dev.1a']);
    assert.match(JSON.stringify(matrixOf(step)), /dev\.1a@/);
  });
});

test('an org that another run is making accept the key is waited for, not replaced', async () => {
  hub.addApp({
    ...{ consumerKey: 'eca', certificate: rsaKey().certificate, kind: 'external-client-app', name: 'Orgkey' },
    description: appMark('eca'),
    distributionState: 'Packaged',
  });
  hub.settings.deployMilliseconds = 2000;
  const jobs = await Promise.all([0, 1].map(() => fleetJob(hub)));
  try {
    const steps = await Promise.all(
      jobs.map((one) => {
        writeFleet(one, { dev: 1 }, '');
        const inputs = { 'consumer-key': 'eca', generation: 'g1', 'signup-app': 'platform-cli' };
        const env = { ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '2' };
        return one.run('fleet/action.yml', { ...hubInputs(hub), ...inputs }, { env });
      }),
    );
    for (const step of steps) assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(signups(hub), ['dev.1a']);
  } finally {
    for (const one of jobs) one.close();
  }
});

test('an org that another run has got ready stays, though it doesn’t let this one in', async () => {
  const first = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g0' });
  assert.equal(first.exitCode, 0, first.log);
  const [made] = hub.hub.table('ScratchOrgInfo').rows();
  const ready = textOf(made ?? { Id: '' }, 'Description');
  assert.match(ready, /state=ready/);
  // Made through the CLI's app, and its code is used: this run can't open it.
  const username = another(1, { consumerKey: 'PlatformCLI', ageMilliseconds: 1_000_000 });
  const row = hub.hub
    .table('ScratchOrgInfo')
    .rows()
    .find((one) => textOf(one, 'SignupUsername') === username);
  assert.ok(row);
  hub.hub.update(row, { AuthCode: 'used' });
  const isTried = () => hub.requests.some(({ grant }) => grant === 'authorization_code');
  const timer = setInterval(() => isTried() && hub.hub.update(row, { Description: ready }), 10);
  const step = await job.run(
    'fleet/action.yml',
    { ...hubInputs(hub), generation: 'g1' },
    { env: { ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1' } },
  );
  clearInterval(timer);
  assert.equal(step.exitCode, 1, step.log);
  assert.match(step.log, /Another run has set the org up meanwhile: it stays\./);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.1a'], 'of g0 and g1');
});

test('an attempt that failed in another run is skipped by a run that replaces its own', async () => {
  hub.signupFaults.push({ username: /\.dev\.1a@/, errorCode: 'S-1001' });
  const step = await runWith(() => {
    const username = usernameFor({ ...slot, attempt: 2, hubOrgId: hub.hub.id });
    hub.createScratchOrg({ username, consumerKey, status: 'Error', errorCode: 'S-2000' });
  });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(placesUp(hub), ['dev.1c']);
});

import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { type DevHub, type DevHubOptions, startDevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { matrixOf, orgsUp, signups } from '../../../harness/fleet-counts.ts';
import {
  consumerKey,
  demoPackage,
  endFleet,
  fleetJob,
  hubInputs,
  writeFleet,
} from '../../../harness/fleet-fixture.ts';
import type { Job, StepOptions, StepResult } from '../../../harness/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { appMark } from '../../../src/salesforce/apps/consumer-key.ts';

let hub: DevHub;
let job: Job;

afterEach(() => endFleet(hub, job));

/** A hub as an admin finds it who starts today: no Connected App can be made, and an External Client App is there. */
async function newHub(
  options: DevHubOptions = {},
  distributionState: 'Packaged' | 'Local' = 'Packaged',
): Promise<void> {
  hub = await startDevHub(options);
  hub.refuseNewConnectedApps();
  hub.addApp({
    consumerKey,
    certificate: rsaKey().certificate,
    kind: 'external-client-app',
    name: 'Orgkey',
    description: appMark(consumerKey),
    distributionState,
  });
  hub.addPackage(demoPackage);
  job = await fleetJob(hub, { env: { ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1' } });
}

async function run(
  generation: string,
  inputs: Record<string, string> = {},
  options: StepOptions = {},
): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation, ...inputs }, options);
}

/** Logs in to each org of the matrix by the auth action, from nothing, and counts the token requests. */
async function openAll(step: StepResult): Promise<number[]> {
  const requests: number[] = [];
  for (const { username, 'login-url': loginUrl } of matrixOf(step)) {
    hub.requests.length = 0;
    const login = await job.run('action.yml', {
      ...hubInputs(hub),
      'instance-url': loginUrl ?? '',
      'hub-instance-url': hub.productionUrl,
      'scratch-username': username ?? '',
      'register-with-cli': 'false',
      revoke: 'false',
    });
    assert.equal(login.exitCode, 0, login.log);
    assert.equal(login.outputs['username'], username);
    requests.push(hub.requests.filter(({ path }) => path.endsWith('/oauth2/token')).length);
  }
  return requests;
}

function placesByApp(): Record<string, number> {
  const rows = hub.hub.table('ScratchOrgInfo').rows();
  const apps = rows.map((row) =>
    [textOf(row, 'ConnectedAppConsumerKey'), textOf(row, 'ErrorCode') || 'up'].join(' '),
  );
  return Object.fromEntries([...Map.groupBy(apps, (app) => app)].map(([app, same]) => [app, same.length]));
}

describe('a fleet on a hub that has an External Client App', () => {
  test('is associated with it, after one probe, and opens by its consumer key', async () => {
    await newHub();
    writeFleet(job, { dev: 4 }, '');
    const step = await run('g1');
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(placesByApp(), { [`${consumerKey} C-1016`]: 1, 'PlatformCLI up': 4 });
    assert.match(step.log, /each new org is associated with the hub’s app/);
    assert.ok(orgsUp(hub).every(({ username }) => !username.includes('.own.')));
    assert.deepEqual(await openAll(step), [1, 1, 1, 1]);
  });

  test('probes no second time: the hub’s rows say what worked', async () => {
    await newHub();
    writeFleet(job, { dev: 2 }, '');
    assert.equal((await run('g1')).exitCode, 0);
    const step = await run('g2');
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(placesByApp(), { [`${consumerKey} C-1016`]: 1, 'PlatformCLI up': 4 });
  });

  for (const association of ['refused', 'own-consumer', 'not-installed'] as const) {
    test(`gets apps of the orgs’ own where association is ${association}`, async () => {
      await newHub();
      hub.settings.externalApps.association = association;
      writeFleet(job, { dev: 3 }, '');
      const step = await run('g1');
      assert.equal(step.exitCode, 0, step.log);
      assert.match(step.log, /each new org gets an app of its own/);
      assert.equal(orgsUp(hub).filter(({ username }) => username.endsWith('.own.orgkey')).length, 2);
      assert.deepEqual((await openAll(step)).toSorted(), [1, 1, 2]);
    });
  }

  test('waits once where association has stopped working since an earlier run', async () => {
    await newHub({ signupMilliseconds: 2500 });
    writeFleet(job, { dev: 1 }, '');
    assert.equal((await run('g1')).exitCode, 0);
    hub.settings.externalApps.association = 'not-installed';
    writeFleet(job, { dev: 4 }, '');
    const step = await run('g2', { concurrency: '1' });
    assert.equal(step.exitCode, 0, step.log);
    assert.equal(step.log.match(/can't go by the hub's app/g)?.length, 1, step.log);
    assert.equal(matrixOf(step).length, 4);
  });

  test('gets apps of the orgs’ own where the hub’s app is Local', async () => {
    await newHub({}, 'Local');
    writeFleet(job, { dev: 2 }, '');
    const step = await run('g1');
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual((await openAll(step)).toSorted(), [1, 2]);
  });

  test('goes on as before where Salesforce copies the app into new orgs', async () => {
    await newHub();
    hub.settings.externalApps.signup = 'replicated';
    writeFleet(job, { dev: 3 }, '');
    const step = await run('g1');
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(placesByApp(), { [`${consumerKey} up`]: 3 });
    assert.deepEqual(await openAll(step), [1, 1, 1]);
  });

  test('resumes: what was opened is opened by the key, and nothing is made twice', async () => {
    await newHub();
    writeFleet(job, { dev: 3 }, '');
    assert.equal((await run('g1')).exitCode, 0);
    const before = signups(hub);
    const step = await run('g1');
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(signups(hub), before);
    assert.equal(matrixOf(step).length, 3);
  });

  test('stops after one probe where the CLI’s app is not let in', async () => {
    await newHub();
    hub.settings.apiAccessControl = true;
    writeFleet(job, { dev: 3 }, '');
    const step = await run('g1', { retries: '0' });
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /refuses the Salesforce CLI’s own app/);
  });

  test('goes through no other app where signup-app is own', async () => {
    await newHub();
    writeFleet(job, { dev: 2 }, '');
    const step = await run('g1', { 'signup-app': 'own', retries: '0' });
    assert.equal(step.exitCode, 1);
    assert.deepEqual(placesByApp(), { [`${consumerKey} C-1016`]: 2 });
  });
});

test('a signup that an earlier run left on its way ends in C-1016, and is made again through the CLI’s app', async () => {
  await newHub({ signupMilliseconds: 1500 });
  writeFleet(job, { dev: 2 }, '');
  const when = () => hub.hub.table('ScratchOrgInfo').size > 0;
  await run('g1', {}, { signalAfter: { signal: 'SIGKILL', when } });
  const step = await run('g1');
  assert.equal(step.exitCode, 0, step.log);
  assert.equal(matrixOf(step).length, 2);
});

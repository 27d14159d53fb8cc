import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { type DevHub, type DevHubOptions, startDevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { hubCalls, orgsUp } from '../../../harness/fleet-counts.ts';
import { consumerKey, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { appMark } from '../../../src/salesforce/apps/consumer-key.ts';

let hub: DevHub;
const jobs: Job[] = [];

afterEach(async () => {
  for (const job of jobs.splice(0)) job.close();
  await hub.close();
});

async function newHub(state: 'Packaged' | 'Local', options: DevHubOptions = {}): Promise<void> {
  hub = await startDevHub(options);
  hub.refuseNewConnectedApps();
  hub.addApp({
    ...{ consumerKey, certificate: rsaKey().certificate, kind: 'external-client-app', name: 'Orgkey' },
    description: appMark(consumerKey),
    distributionState: state,
  });
}

async function newJob(count: number, env: Record<string, string> = {}): Promise<Job> {
  const job = await fleetJob(hub, { env: { ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1', ...env } });
  jobs.push(job);
  writeFleet(job, { dev: count }, '');
  return job;
}

async function make(job: Job, inputs: Record<string, string> = {}): Promise<StepResult> {
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs });
  assert.equal(step.exitCode, 0, step.log);
  return step;
}

/** How many signups asked for the consumer key's own app, each of which ends in C-1016. */
function refusedSignups(): number {
  const rows = hub.hub.table('ScratchOrgInfo').rows();
  return rows.filter((row) => textOf(row, 'ConnectedAppConsumerKey') === consumerKey).length;
}

describe('50 orgs of a hub where only External Client Apps can be made', () => {
  for (const state of ['Packaged', 'Local'] as const)
    test(`take fewer than 1.3 calls of the hub an org, once a run has shown what works (${state})`, async () => {
      await newHub(state, { signupMilliseconds: 3000 });
      await make(await newJob(1));
      hub.requests.length = 0;
      await make(await newJob(50), { generation: 'g2' });
      const calls = hubCalls(hub);
      const kinds = [...Map.groupBy(calls, (call) => call)].map(([call, same]) => `${same.length} × ${call}`);
      // A slow machine takes longer, and so polls and writes lines more often, which is no matter of this test.
      const polls = hub.requests.filter(({ soql }) => soql?.includes('AuthCode') === true).length;
      const lines = calls.filter((call) => call.startsWith('PATCH')).length;
      const counted = calls.length - Math.max(0, polls - 6) - Math.max(0, lines - 1);
      assert.ok(counted < 1.3 * 50, `${calls.length} calls, ${polls} polls:\n${kinds.join('\n')}`);
    });
});

describe('the stage “key”', () => {
  /** By org, what was sent to it before the first login by the key, polls left out. */
  function untilLogin(): string[][] {
    return orgsUp(hub).map(({ username }) => {
      const sent = hub.requests
        .filter((request) => request.username?.toLowerCase() === username.toLowerCase())
        .filter(({ method, path }) => !(method === 'GET' && path.includes('/metadata/deployRequest/')))
        .map(({ path, grant }) => grant ?? path.slice(path.lastIndexOf('/') + 1));
      return sent.slice(0, sent.indexOf('jwt-bearer'));
    });
  }

  for (const state of ['Packaged', 'Local'] as const) {
    test(`deploys once where the policy’s name is known, twice where it isn’t (${state})`, async () => {
      await newHub(state);
      await make(await newJob(4));
      const orgs = untilLogin().toSorted((one, other) => other.length - one.length);
      // The link says whether an org goes by the hub's app; one with an app of its own needs no look.
      const link = state === 'Packaged' ? ['query'] : [];
      const known = ['authorization_code', 'query', 'deployRequest', ...link];
      const both = state === 'Packaged' ? ['composite'] : ['query'];
      const unknown = [...known.slice(0, 3), ...both, 'deployRequest'];
      assert.deepEqual(orgs, [unknown, known, known, known]);
      // Beside the code, which is a login.
      for (const requests of orgs) assert.ok(requests.length - 1 <= 4, requests.join(', '));
      const revocations = hub.requests.filter(({ path }) => path.endsWith('/oauth2/revoke')).length;
      assert.equal(revocations, 2 * 4 + 1, 'each org’s two sessions, and the hub’s');
    });
  }
});

describe('shards of a fleet on such a hub', () => {
  test('send one probe in all: the others wait for what it found', async () => {
    await newHub('Packaged', { signupMilliseconds: 500 });
    const env = { ORGKEY_SHARD_PATIENCE_SECONDS: '60' };
    const [first, second] = [await newJob(4, env), await newJob(4, env)];
    const [, other] = await Promise.all([make(first, { shard: '1/2' }), make(second, { shard: '2/2' })]);
    assert.match(other.log, /this one waits for it, up to 1 m 00 s/);
    assert.doesNotMatch(other.log, /finds out by itself/);
    assert.equal(refusedSignups(), 1);
    assert.equal(orgsUp(hub).length, 4);
  });

  test('find out by themselves where the first never comes', async () => {
    await newHub('Packaged');
    const step = await make(await newJob(4, { ORGKEY_SHARD_PATIENCE_SECONDS: '1' }), { shard: '2/2' });
    assert.match(step.log, /The first shard has found nothing so far: this one finds out by itself\./);
    assert.equal(refusedSignups(), 1);
    assert.equal(orgsUp(hub).length, 2);
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DevHub, startDevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { matrixOf, orgsUp, placesUp } from '../../../harness/fleet-counts.ts';
import {
  consumerKey,
  fleetJob,
  hubInputs,
  wipeRunnerTemp,
  writeFleet,
} from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { appMark } from '../../../src/salesforce/apps/consumer-key.ts';
import { randomFrom } from '../../../harness/random.ts';
import { type Kill, killAt } from '../../../harness/kill-at.ts';

/** Changes which moments are tried; a failure names it. */
const seed = Number(process.env['ORGKEY_KILL_SEED'] ?? 1);
/** Two a fleet. */
const moments = Number(process.env['ORGKEY_KILL_MOMENTS'] ?? 10);
/** Milliseconds at most between a request and the kill. */
const longestDelay = 120;

type Way = 'hub' | 'own';

async function hubWithApp(way: Way): Promise<DevHub> {
  const hub = await startDevHub({ signupMilliseconds: 300, deployMilliseconds: 150 });
  hub.refuseNewConnectedApps();
  hub.addApp({
    ...{ consumerKey, certificate: rsaKey().certificate, kind: 'external-client-app', name: 'Orgkey' },
    description: appMark(consumerKey),
    distributionState: way === 'hub' ? 'Packaged' : 'Local',
  });
  return hub;
}

async function run(job: Job, hub: DevHub, kill?: Kill): Promise<StepResult> {
  return job.run(
    'fleet/action.yml',
    { ...hubInputs(hub), generation: 'g1', retries: '6' },
    kill === undefined ? {} : { signalAfter: killAt(hub, kill) },
  );
}

async function onFleet(way: Way, work: (hub: DevHub, job: Job) => Promise<void>): Promise<void> {
  const hub = await hubWithApp(way);
  const job = await fleetJob(hub, { env: { ORGKEY_ASSOCIATION_PATIENCE_SECONDS: '1' } });
  writeFleet(job, { dev: 3 }, '');
  try {
    await work(hub, job);
  } finally {
    job.close();
    await hub.close();
  }
}

/** Exactly the orgs asked for are up, each named in the matrix, and the key opens each from nothing. */
async function assertFleet(hub: DevHub, job: Job, last: StepResult): Promise<void> {
  assert.equal(last.exitCode, 0, last.log);
  const slots = placesUp(hub).map((place) => place.replace(/[a-z]+$/, ''));
  assert.deepEqual(slots, ['dev.1', 'dev.2', 'dev.3'], last.log);
  const matrix = matrixOf(last);
  const usernames = orgsUp(hub).map(({ username }) => username);
  assert.deepEqual(matrix.map(({ username }) => username).toSorted(), usernames.toSorted());
  const active = hub.hub
    .table('ScratchOrgInfo')
    .rows()
    .filter((row) => row['Status'] === 'Active');
  assert.deepEqual(active.map((row) => textOf(row, 'SignupUsername')).toSorted(), usernames.toSorted());
  for (const { username = '', 'login-url': loginUrl = '' } of matrix) {
    const login = await job.run('action.yml', {
      ...hubInputs(hub),
      'instance-url': loginUrl,
      'hub-instance-url': hub.productionUrl,
      'scratch-username': username,
      'register-with-cli': 'false',
      'retry-timeout': '0',
    });
    assert.equal(login.exitCode, 0, login.log);
  }
}

for (const way of ['hub', 'own'] as const) {
  const opens = way === 'hub' ? 'its own External Client App' : 'apps of the orgs’ own';
  const count = Math.ceil(moments / 4);
  test(`killed at ${2 * count} moments (seed ${seed}) on the way to ${opens}, the same command leaves only orgs that the key opens`, async (t) => {
    const random = randomFrom(seed + (way === 'hub' ? 0 : 1000));
    let all = 0;
    await onFleet(way, async (hub, job) => {
      const step = await run(job, hub);
      all = hub.requests.length;
      await assertFleet(hub, job, step);
    });
    for (let index = 0; index < count; index += 1) {
      const kills = [(index + random()) / count, random() / 3].map((part) => ({
        requests: 1 + Math.floor(all * 0.8 * part),
        delay: Math.round(longestDelay * random()),
      }));
      const text = kills.map(({ requests, delay }) => `request ${requests} + ${delay} ms`).join(', then ');
      await t.test(`of ${all}: ${text}`, () =>
        onFleet(way, async (hub, job) => {
          for (const kill of kills) {
            const killed = await run(job, hub, kill);
            // A resume that had little left to do may have ended by itself.
            if (killed.signal === null) assert.equal(killed.exitCode, 0, killed.log);
            await job.post(killed);
            wipeRunnerTemp(job);
          }
          await assertFleet(hub, job, await run(job, hub));
        }),
      );
    }
  });
}

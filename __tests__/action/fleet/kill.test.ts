import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { startCacheService, type CacheService } from '../../../harness/cache-service.ts';
import { assertSampleDataOnce, matrixOf, orgsUp, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { fleetHub, fleetJob, hubInputs, wipeRunnerTemp, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { DevHub } from '../../../devhub/index.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { randomFrom } from '../../../harness/random.ts';
import { type Kill, killAt } from '../../../harness/kill-at.ts';

/** Changes which moments are tried; a failure names it. */
const seed = Number(process.env['ORGKEY_KILL_SEED'] ?? 1);
const moments = 20;
/** Milliseconds at most between a request and the kill, which then comes before or after its answer. */
const longestDelay = 120;

const places = ['dev.1', 'dev.2', 'qa.1', 'qa.2'];
const times = {
  signupMilliseconds: 500,
  installMilliseconds: 200,
  deployMilliseconds: 150,
  importMilliseconds: 100,
  /** While the first stages go on, as a job that is killed then and comes again must not mistake it. */
  firstRows: { sampleDataMilliseconds: 400 },
};

let cache: CacheService | undefined;
after(() => cache?.close());

/** `same`: another attempt finds the first one's files. `cache`: only what post saved. `nothing`: no journal at all. */
type Machine = 'same' | 'cache' | 'nothing';

async function jobOn(hub: DevHub, machine: Machine): Promise<Job> {
  const env = { ORGKEY_DATA_PATIENCE_SECONDS: '1', ...(machine === 'cache' ? cache?.env : {}) };
  const job = await fleetJob(hub, { env });
  writeFleet(job, { dev: 2, qa: 2 });
  // One group has, beside what every org has, the sample data of Salesforce: dozens of Accounts.
  const definition = join(job.workspace, 'config/qa-scratch-def.json');
  const qa = JSON.parse(readFileSync(definition, 'utf8')) as Record<string, unknown>;
  writeFileSync(definition, JSON.stringify({ ...qa, hasSampleData: true }));
  return job;
}

async function run(job: Job, hub: DevHub, kill?: Kill): Promise<StepResult> {
  return job.run(
    'fleet/action.yml',
    { ...hubInputs(hub), generation: 'g1' },
    kill === undefined ? {} : { signalAfter: killAt(hub, kill) },
  );
}

/** Twice killed, the same command then runs to its end. */
async function killAndRepeat(machine: Machine, kills: readonly Kill[]): Promise<void> {
  const hub = await fleetHub(times);
  const job = await jobOn(hub, machine);
  try {
    for (const kill of kills) {
      const killed = await run(job, hub, kill);
      assert.equal(killed.signal, 'SIGKILL', killed.log);
      await job.post(killed);
      if (machine !== 'same') wipeRunnerTemp(job);
    }
    const last = await run(job, hub);
    assert.equal(last.exitCode, 0, last.log);
    assertFleet(hub, last);
  } finally {
    job.close();
    await hub.close();
  }
}

function assertFleet(hub: DevHub, last: StepResult): void {
  const up = placesUp(hub);
  assert.deepEqual(up.map(withoutLetter), places, 'exactly the orgs asked for are up, on the hub');
  assert.deepEqual(
    matrixOf(last).map((entry) => entry['username']),
    orgsUp(hub).map(({ username }) => username),
  );
  assertSampleDataOnce(orgsUp(hub));
  assert.deepEqual(signups(hub), up, 'each org was signed up once, and none was lost');
  for (const { username, org } of orgsUp(hub)) {
    const accounts = org.table('Account').rows();
    const own = accounts.filter(({ Id }) => org.firstRows.has(Id)).length;
    assert.equal(own, username.includes('.qa.') ? 13 : 1, `${username} has the Accounts that it came with`);
  }
}

function withoutLetter(place: string): string {
  return place.replace(/[a-z]+$/, '');
}

/** The requests of a run that nobody kills. */
async function requestsOfRun(): Promise<number> {
  const hub = await fleetHub(times);
  const job = await jobOn(hub, 'nothing');
  try {
    const step = await run(job, hub);
    assertFleet(hub, step);
    return hub.requests.length;
  } finally {
    job.close();
    await hub.close();
  }
}

test(`killed at ${moments} moments (seed ${seed}), the same command ends with exactly the orgs asked for`, async (t) => {
  cache = await startCacheService();
  const random = randomFrom(seed);
  const machines: readonly Machine[] = ['same', 'nothing', 'cache', 'nothing'];
  const all = await requestsOfRun();
  const killAround = (part: number): Kill => ({
    // After the last fifth the records are in, and the run may end before the kill comes.
    requests: 1 + Math.floor(all * 0.8 * part),
    delay: Math.round(longestDelay * random()),
  });
  for (let index = 0; index < moments / 2; index += 1) {
    const machine = machines[index % machines.length] ?? 'same';
    // The first kills are spread over all of a run, one in each tenth; the second ones hit what goes on from there,
    // which takes a third of the requests at least.
    const kills = [killAround((index + random()) / (moments / 2)), killAround(random() / 3)];
    const text = kills.map(({ requests, delay }) => `request ${requests} + ${delay} ms`).join(', then ');
    await t.test(`${machine}, of ${all}: ${text}`, () => killAndRepeat(machine, kills));
  }
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { startCacheService, type CacheService } from '../../../harness/cache-service.ts';
import {
  assertSampleDataOnce,
  matrixOf,
  orgsUp,
  placesUp,
  wipeDescriptions,
} from '../../../harness/fleet-counts.ts';
import { fleetHub, fleetJob, hubInputs, wipeRunnerTemp, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let cache: CacheService;
let job: Job;

beforeEach(async () => {
  hub = await fleetHub({ signupMilliseconds: 100, importMilliseconds: 20 });
  cache = await startCacheService();
  job = await fleetJob(hub, { env: { ...cache.env, ORGKEY_DATA_PATIENCE_SECONDS: '1' } });
  writeFleet(job, { dev: 2 });
});
afterEach(async () => {
  job.close();
  await Promise.all([hub.close(), cache.close()]);
});

async function run(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const step = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs });
  await job.post(step);
  return step;
}

/** What a run changed anywhere: every request but reads, logins and logouts. */
async function changesOf(action: () => Promise<unknown>): Promise<string[]> {
  const before = hub.requests.length;
  await action();
  return hub.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/services/oauth2/'))
    .map(({ method, path }) => `${method} ${path}`);
}

/** How the hub is told how the orgs stand. */
const lines = 'PATCH /services/data/v65.0/composite/sobjects';

function journalFile(): string {
  const folder = readdirSync(job.runnerTemp).find((name) => name.startsWith('orgkey.'));
  assert.ok(folder, 'there is a journal');
  return join(job.runnerTemp, folder, 'journal.jsonl');
}

test('the same generation again changes nothing, and gives the same matrix', async () => {
  const first = await run();
  assert.equal(first.exitCode, 0);
  let second: StepResult | undefined;
  assert.deepEqual(await changesOf(async () => (second = await run())), []);
  assert.ok(second);
  assert.equal(second.exitCode, 0);
  assert.deepEqual(matrixOf(second), matrixOf(first));
  assert.match(second.log, /2 there already/);
});

test('nor does it on another machine, with the journal out of the cache', async () => {
  const first = await run();
  wipeRunnerTemp(job);
  wipeDescriptions(hub);
  assert.deepEqual(await changesOf(run), [lines], 'nothing but what the hub did not know any more');
  assert.deepEqual(matrixOf(first).length, 2);
  assertSampleDataOnce(orgsUp(hub));
});

test('without a journal, and without a word on the hub, the source is deployed again, and nothing else', async () => {
  await run();
  wipeRunnerTemp(job);
  wipeDescriptions(hub);
  await cache.close();
  cache = await startCacheService();
  const changes = await changesOf(() =>
    job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' }, { env: cache.env }),
  );
  const deploys = changes.filter((change) => change.endsWith('/metadata/deployRequest'));
  assert.equal(deploys.length, 4, 'settings and source of both orgs');
  assert.deepEqual(changes, [...deploys, lines]);
  assertSampleDataOnce(orgsUp(hub));
});

test('another generation makes orgs of its own', async () => {
  await run();
  const second = await run({ generation: 'g2' });
  assert.equal(second.exitCode, 0);
  assert.equal(orgsUp(hub).length, 4);
  assert.ok(matrixOf(second).every((entry) => entry['username']?.startsWith('morning.g2.')));
});

test('the default generation is the run’s id: a re-run of the job resumes', async () => {
  const inputs = { ...hubInputs(hub) };
  await job.run('fleet/action.yml', inputs);
  const again = await job.run('fleet/action.yml', inputs, { env: { GITHUB_RUN_ATTEMPT: '2' } });
  assert.equal(again.exitCode, 0);
  assert.deepEqual(
    orgsUp(hub).map(({ username }) => username.split('.')[1]),
    ['4711', '4711'],
  );
});

test('a fleet grows and shrinks by its file, and what is beyond it is left alone', async () => {
  await run();
  writeFleet(job, { dev: 3 });
  await run();
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a', 'dev.3a']);
  writeFleet(job, { dev: 1 });
  const smaller = await run();
  assert.equal(matrixOf(smaller).length, 1);
  assert.equal(placesUp(hub).length, 3);
});

test('a journal of rubbish out of the cache does no harm', async () => {
  const first = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  const file = journalFile();
  writeFileSync(file, Buffer.from([0, 255, 10, 123, 34, 10, 91, 93, 10, 200]));
  await job.post(first);
  wipeRunnerTemp(job);
  wipeDescriptions(hub);
  const second = await run();
  assert.equal(second.exitCode, 0, second.log);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a'], 'no org is replaced for it');
  assertSampleDataOnce(orgsUp(hub));
});

test('a journal of an older attempt does not double the data', async () => {
  const first = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  // As if saved before the data went in.
  const file = journalFile();
  const early = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !/"event":"(sending|sent)"/.test(line));
  writeFileSync(file, early.join('\n'));
  await job.post(first);
  wipeRunnerTemp(job);
  wipeDescriptions(hub);
  const second = await run();
  assert.equal(second.exitCode, 0, second.log);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a']);
  assertSampleDataOnce(orgsUp(hub));
});

test('a journal that claims data which is not there is not believed', async () => {
  writeFleet(job, { dev: 2 }, 'setup: { source: [force-app], permission-sets: [Project_Manager] }');
  const first = await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
  writeFleet(job, { dev: 2 });
  // The hash of the data, as another generation's journal has it.
  await job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g2' });
  const [own, other] = readdirSync(job.runnerTemp)
    .filter((name) => name.startsWith('orgkey.'))
    .sort()
    .map((name) => join(job.runnerTemp, name, 'journal.jsonl'));
  assert.ok(own !== undefined && other !== undefined);
  const sent = readFileSync(other, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"event":"sent"'));
  const claimed = orgsUp(hub)
    .filter(({ username }) => username.includes('.g1.'))
    .flatMap(({ org }) => sent.map((line) => line.replace(/00D\w{12}/, org.id.slice(0, 15))));
  assert.ok(claimed.length > 0);
  writeFileSync(own, `${readFileSync(own, 'utf8')}\n${claimed.join('\n')}\n`);
  await job.post(first);
  wipeRunnerTemp(job);
  const second = await run();
  assert.equal(second.exitCode, 0, second.log);
  assertSampleDataOnce(orgsUp(hub));
});

test('data that stopped between two batches goes on there, with the journal out of the cache', async () => {
  hub.faults.add({
    listener: 'sandbox',
    path: /composite\/tree\/Task_Item__c/,
    effect: { kind: 'request-limit' },
  });
  const first = await run();
  assert.equal(first.exitCode, 1);
  hub.faults.clear();
  wipeRunnerTemp(job);
  const changes = await changesOf(run);
  assert.deepEqual(
    changes
      .filter((change) => change !== lines && !/DELETE .*\/PermissionSet\//.test(change))
      .map((change) => change.split('/').at(-1))
      .sort(),
    // The turns at importing are taken, and given back.
    [...['PermissionSet', 'PermissionSet'], 'Task_Item__c', 'Task_Item__c', ...['batch', 'batch']],
    'the data, and then the source tracking of what the first run deployed',
  );
  assertSampleDataOnce(orgsUp(hub));
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a']);
});

import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { startCacheService, type CacheService } from '../../../harness/cache-service.ts';
import { fleetHub, fleetJob, hubInputs, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let cache: CacheService;
let job: Job;

beforeEach(async () => {
  hub = await fleetHub();
  cache = await startCacheService();
  job = await fleetJob(hub, { env: cache.env });
  writeFleet(job, { dev: 1 }, '');
});
afterEach(async () => {
  job.close();
  await Promise.all([hub.close(), cache.close()]);
});

function run(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs });
}

const claims: readonly {
  readonly what: string;
  readonly path: string;
  readonly state: (path: string) => string;
}[] = [
  { what: 'a path', path: 'victim', state: (path) => path },
  {
    what: 'a path out of RUNNER_TEMP',
    path: 'victim',
    state: () => JSON.stringify({ name: '../workspace/victim', proof: '' }),
  },
  {
    what: 'a journal’s place',
    path: 'victim',
    state: (folder) => JSON.stringify({ name: 'orgkey.x', folder }),
  },
];

for (const { what, path, state } of claims) {
  test(`post removes and uploads nothing for a state that claims ${what}`, async () => {
    const file = job.place(join(path, 'precious.txt'), 'precious');
    const text = state(join(job.workspace, path));
    const step = await run({ 'fleet-file': 'none.yml' });
    const post = await job.post(step, { env: { STATE_homes: text, STATE_journal: text } });
    assert.equal(post?.exitCode, 0, post?.log);
    assert.ok(existsSync(file));
    assert.equal(cache.entries.length, 0);
    assert.match(post.log, /names no folder that this step made/);
  });
}

test('post leaves a folder alone that has our prefix and that this step didn’t make', async () => {
  const step = await run({ 'fleet-file': 'none.yml' });
  const [homes, journal] = ['orgkey-homes-other', 'orgkey.other'];
  for (const name of [homes, journal]) job.place(join(job.runnerTemp, name, 'precious.txt'), 'precious');
  const state = (name: string) => JSON.stringify({ name, proof: 'a'.repeat(64) });
  const post = await job.post(step, { env: { STATE_homes: state(homes), STATE_journal: state(journal) } });
  assert.equal(post?.exitCode, 0, post?.log);
  assert.ok(existsSync(join(job.runnerTemp, homes, 'precious.txt')));
  assert.equal(cache.entries.length, 0);
});

test('post removes the HOMEs of its own step that a kill left', async () => {
  const step = await run();
  assert.equal(step.exitCode, 0, step.log);
  const { name } = JSON.parse(step.state['homes'] ?? '') as { name: string };
  mkdirSync(join(job.runnerTemp, name));
  await job.post(step);
  assert.ok(!existsSync(join(job.runnerTemp, name)));
  assert.equal(cache.entries.length, 1, 'and saves its journal');
});

test('post saves no journal that became a link', async () => {
  const step = await run();
  const name = readdirSync(job.runnerTemp).find((one) => one.startsWith('orgkey.')) ?? '';
  const folder = join(job.runnerTemp, name);
  renameSync(folder, join(job.workspace, 'elsewhere'));
  job.folders.link(folder, join(job.workspace, 'elsewhere'));
  const post = await job.post(step);
  assert.equal(post?.exitCode, 0);
  assert.equal(cache.entries.length, 0);
  rmSync(folder);
});

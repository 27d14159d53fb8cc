import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { startCacheService } from '../../../harness/cache-service.ts';
import { endFleet, fleetJob, hubInputs, startFleet, writeFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet());
});
afterEach(() => endFleet(hub, job));

function run(): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
}

/** What whoever wrote a text would reach with it. */
function assertOnlyShown(step: StepResult): void {
  const reached = step.annotations.filter(({ message }) => /^\s*owned/.test(message));
  assert.deepEqual(reached, [], 'no annotation of a foreign text');
  assert.deepEqual(
    Object.keys(step.outputs).filter((name) => name === 'owned'),
    [],
  );
  assert.deepEqual(
    step.masks.filter((mask) => mask.startsWith('owned')),
    [],
  );
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(step.rawLog, /[\u001b\u009b\r]/);
  assert.match(step.log, /owned/, 'but it is shown');
}

test('what a script prints is shown and is no command', async () => {
  const script = [
    '#!/bin/bash',
    'echo "##[error]owned 1"',
    'echo "well: ##[add-mask]owned 2"',
    `printf 'x\\r::error::owned 3\\n'`,
    `printf '\\r  ::set-output name=owned::4\\n'`,
    `printf '\\033[31mowned 5\\033[0m\\n\\033]0;owned title\\007\\n'`,
    `printf '\\r:\\033[0m:error::owned 6\\n'`,
    'exit 3',
  ];
  job.place('tell.sh', script.join('\n'), 0o755);
  writeFleet(job, { dev: 1 }, 'setup: { script: tell.sh }');
  const step = await run();
  assert.equal(step.exitCode, 1);
  assertOnlyShown(step);
});

test('what an org answers is no command', async () => {
  const name = 'Own\r::error::owned 1\n##[warning]owned 2\u001b[2J';
  job.place(
    'data/hostile.json',
    JSON.stringify({
      records: [{ attributes: { type: 'Account', referenceId: 'A1' }, [name]: 'x', Name: 'x' }],
    }),
  );
  writeFleet(job, { dev: 1 }, 'setup: { data: [data/hostile.json] }');
  const step = await run();
  assert.equal(step.exitCode, 1);
  assertOnlyShown(step);
});

test('what a fleet file says and names is no command', async () => {
  const path = JSON.stringify('config/\r::error::owned 1\n##[warning]owned 2\u001b[2J.json');
  const key = JSON.stringify('\r::error::owned 3##[add-mask]owned 4');
  job.place(
    'config/fleet.yml',
    ['name: morning', 'orgs:', `  - { group: dev, count: 1, definition: ${path}, ${key}: 1 }`].join('\n'),
  );
  const step = await run();
  assert.equal(step.exitCode, 1);
  assertOnlyShown(step);
});

test('what the cache service answers, and its client logs, is no command', async () => {
  const cache = await startCacheService();
  const message = 'no\r::error::owned 1\n::add-mask::owned 2\n##[warning]owned 3\u001b[2J';
  for (const call of ['GetCacheEntryDownloadURL', 'CreateCacheEntry'] as const)
    cache.fail(call, { status: 400, message, times: 9 });
  const jobs = [
    await fleetJob(hub, { env: cache.env, debug: true }),
    await fleetJob(hub, { env: cache.env }),
  ];
  try {
    for (const [index, one] of jobs.entries()) {
      writeFleet(one, { dev: 1 }, '');
      const step = await one.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1' });
      assert.equal(step.exitCode, 0, step.log);
      // The first saves its journal, and the second asks for it.
      const asking = index === 0 ? await one.post(step) : step;
      assert.ok(asking);
      assertOnlyShown(asking);
    }
  } finally {
    for (const one of jobs) one.close();
    await cache.close();
  }
});

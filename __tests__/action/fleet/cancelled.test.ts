import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import type { DevHub, DevHubOptions } from '../../../devhub/index.ts';
import { assertSampleDataOnce, matrixOf, orgsUp, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { demoSetup, endFleet, hubInputs, startFleet, writeFleet } from '../../../harness/fleet-fixture.ts';
import { type Job, leftovers, type StepOptions, type StepResult } from '../../../harness/index.ts';

let hub: DevHub;
let job: Job;

async function start(options: DevHubOptions): Promise<void> {
  ({ hub, job } = await startFleet(options, { env: { ORGKEY_DATA_PATIENCE_SECONDS: '1' } }));
}
afterEach(() => endFleet(hub, job));

function run(inputs: Readonly<Record<string, string>> = {}, options: StepOptions = {}): Promise<StepResult> {
  return job.run('fleet/action.yml', { ...hubInputs(hub), generation: 'g1', ...inputs }, options);
}

/** Cancels once that many requests of the kind have come. */
function cancelOnce(path: RegExp, times = 1): StepOptions {
  const when = () => hub.requests.filter((request) => path.test(request.path)).length >= times;
  return { signalAfter: { signal: 'SIGINT', when } };
}

/** From the signal to the end the runner waits 7.5 s before its next signal: by its own clock, not the machine's. */
function assertItEndedByItself(step: StepResult): void {
  assert.equal(step.signal, null, 'not killed');
  assert.equal(step.exitCode, 1);
}

test('cancelled, it signs up no more, and leaves outputs, a summary and a fleet that resumes', async () => {
  await start({ signupMilliseconds: 1000 });
  writeFleet(job, { dev: 6 });
  const step = await run({ concurrency: '2' }, cancelOnce(/ScratchOrgInfo$/, 2));
  assertItEndedByItself(step);
  assert.match(step.log, /The job was cancelled: 0 of 6 orgs are ready/);
  assert.match(step.log, /run it with the generation “g1”/);
  assert.match(step.summary, /The job was cancelled/);
  assert.match(step.summary, /\*\*6\*\* ⏹️ unfinished/);
  assert.deepEqual([step.outputs['ready'], step.outputs['failed']], ['0', '6']);
  assert.deepEqual(matrixOf(step), []);
  const manifest = JSON.parse(readFileSync(step.outputs['manifest'] ?? '', 'utf8')) as { cancelled: boolean };
  assert.equal(manifest.cancelled, true);
  const taken = signups(hub);
  assert.ok(taken.length <= 2, 'no signup beyond those in flight');

  const again = await run();
  assert.equal(again.exitCode, 0, again.log);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a', 'dev.3a', 'dev.4a', 'dev.5a', 'dev.6a']);
  assert.equal(signups(hub).length, 6, 'what was on its way is waited for, not made twice');
  assertSampleDataOnce(orgsUp(hub));
});

test('what was ready before stays in the matrix', async () => {
  await start({ signupMilliseconds: 100 });
  writeFleet(job, { dev: 4 }, '');
  const when = (printed: string) => printed.includes('dev-1 is ready');
  const step = await run({ concurrency: '1' }, { signalAfter: { signal: 'SIGINT', when } });
  assertItEndedByItself(step);
  assert.equal(matrixOf(step)[0]?.['name'], 'dev-1');
  assert.equal(step.outputs['ready'], String(matrixOf(step).length));
});

test('a request that gets no answer does not keep a cancelled job from its report', async () => {
  await start({ importMilliseconds: 15_000 });
  writeFleet(job, { dev: 1 });
  const began = { at: 0 };
  const when = () => {
    const isImporting = hub.requests.some(({ path }) => path.endsWith('PermissionSetAssignment'));
    if (isImporting && began.at === 0) began.at = Date.now();
    // The import follows at once; its request is only listed when it is answered.
    return began.at > 0 && Date.now() - began.at > 800;
  };
  const step = await run({}, { signalAfter: { signal: 'SIGINT', when } });
  assertItEndedByItself(step);
  assert.match(step.summary, /unfinished/);
  assert.equal(step.outputs['ready'], '0');

  hub.settings.importMilliseconds = 0;
  const again = await run();
  assert.equal(again.exitCode, 0, again.log);
  assertSampleDataOnce(orgsUp(hub));
  assert.deepEqual(placesUp(hub), ['dev.1a'], 'the org itself says what it has');
});

test('a script that goes on is left behind, and its HOME with the login is not', async () => {
  await start({});
  const lines = ['#!/bin/bash', 'touch "$GITHUB_WORKSPACE/script-started"', 'exec sleep 20', ''];
  job.place('slow.sh', lines.join('\n'), 0o755);
  writeFleet(job, { dev: 1 }, 'setup: { script: slow.sh }');
  const when = () => existsSync(join(job.workspace, 'script-started'));
  const step = await run({}, { signalAfter: { signal: 'SIGINT', when } });
  assertItEndedByItself(step);
  assert.deepEqual(
    leftovers(job).filter((path) => path.includes('orgkey-homes')),
    [],
  );
});

test('SIGTERM, as from a runner that is shut down, does the same', async () => {
  await start({ signupMilliseconds: 2000 });
  writeFleet(job, { dev: 2 }, demoSetup);
  const when = () => hub.requests.some(({ path }) => path.endsWith('ScratchOrgInfo'));
  const step = await run({}, { signalAfter: { signal: 'SIGTERM', when } });
  assertItEndedByItself(step);
  assert.match(step.summary, /unfinished/);
});

import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { matrixOf, orgsUp } from '../../../harness/fleet-counts.ts';
import { consumerKey, endFleet, hubInputs, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

const hour = 3_600_000;
let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet());
});
afterEach(() => endFleet(hub, job));

/** An org that another job made, with what its description says. */
function made(generation: string, place: string, description: string | null, hoursAgo = 1, more = {}): void {
  hub.createScratchOrg({
    username: `morning.${generation}.${place}@${hub.hub.id.toLowerCase()}.orgkey`,
    consumerKey,
    ageMilliseconds: hoursAgo * hour,
    fields: { Description: description },
    ...more,
  });
}

const ready = 'orgkey:1 state=ready at=2026-11-24T05:12:40Z digest=d1';
const making = 'orgkey:1 state=making at=2026-11-24T05:02:40Z digest=d1';
const failed = 'For the night.\r\norgkey:1 state=failed at=2026-11-24T05:12:40Z digest=d1';

function list(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/list/action.yml', { ...hubInputs(hub), 'fleet-name': 'morning', ...inputs });
}

function del(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/delete/action.yml', { ...hubInputs(hub), 'fleet-name': 'morning', ...inputs });
}

function names(step: StepResult): (string | undefined)[] {
  return matrixOf(step).map(({ name }) => name);
}

test('list: an org that is up and not set up is not ready', async () => {
  made('g1', 'dev.1a', ready);
  made('g1', 'dev.2a', making);
  made('g1', 'dev.3a', failed);
  made('g1', 'dev.4a', null, 0, { status: 'Creating' });
  const step = await list();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(names(step), ['dev-1']);
  assert.equal(step.outputs['ready'], '1');
  assert.match(step.log, /generation g1: 1 of 4 orgs are ready, 2 on their way, 1 failed\./);
  assert.doesNotMatch(step.log, /##\[warning\]/);
});

test('list: a good older generation comes before a newer one without a ready org', async () => {
  made('g1', 'dev.1a', ready, 30);
  made('g2', 'dev.1a', failed, 2);
  made('g2', 'dev.2a', making, 2);
  const step = await list();
  assert.match(matrixOf(step)[0]?.['username'] ?? '', /^morning\.g1\./);
  made('g2', 'dev.3a', ready, 1);
  const later = await list();
  assert.match(matrixOf(later)[0]?.['username'] ?? '', /^morning\.g2\.dev\.3a/);
});

test('list: a generation is as old as its first signup, whatever became of that', async () => {
  made('old', 'dev.1a', null, 50, { status: 'Deleted' });
  made('old', 'dev.1b', ready, 1);
  made('new', 'dev.1a', ready, 10);
  assert.match(matrixOf(await list())[0]?.['username'] ?? '', /^morning\.new\./);
});

test('list: without a ready org it is an error that says how the others stand', async () => {
  made('g1', 'dev.1a', failed);
  made('g1', 'dev.2a', making);
  const step = await list({ generation: 'g1' });
  assert.equal(step.exitCode, 1);
  assert.match(step.log, /No org of the fleet morning, generation g1 is ready: 1 on their way, 1 failed\./);
  assert.equal(step.outputs['matrix'], undefined);
});

test('list: orgs of which nothing is known are in the matrix, with a warning', async () => {
  made('g1', 'dev.1a', ready);
  made('g1', 'dev.2a', 'Taken by Ann');
  made('g1', 'dev.3a', null);
  const step = await list();
  assert.deepEqual(names(step), ['dev-1', 'dev-2', 'dev-3']);
  assert.match(step.log, /##\[warning\].*unknown whether they are set up: dev-2, dev-3; their descriptions/);
  assert.match(step.log, /1 of 3 orgs are ready, 2 up, without a word/);
});

test('list: one org a slot, the one that is set up', async () => {
  made('g1', 'dev.1a', making);
  made('g1', 'dev.1b', ready);
  const step = await list();
  assert.deepEqual(
    matrixOf(step).map(({ username }) => username?.split('@')[0]),
    ['morning.g1.dev.1b'],
  );
});

test('list: org ids have 18 characters, as every other tool has them', async () => {
  made('g1', 'dev.1a', ready);
  assert.deepEqual(
    matrixOf(await list()).map((entry) => entry['org-id']),
    orgsUp(hub).map(({ org }) => org.id),
  );
  assert.equal(orgsUp(hub)[0]?.org.id.length, 18);
});

test('list: says who holds what, and lists only what is free if that is asked for', async () => {
  made('g1', 'dev.1a', ready);
  made('g1', 'dev.2a', `${ready} by=acme/app#7 until=2099-01-01T00:00:00Z claim=a confirmed=yes`);
  made('g1', 'dev.3a', `${ready} by=acme/app#8 until=2099-01-01T00:00:00Z claim=b`);
  made('g1', 'dev.4a', `${ready} by=acme/app#9 until=2020-01-01T00:00:00Z claim=c confirmed=yes`);
  made('g1', 'dev.5a', null);
  made('g1', 'dev.6a', making);
  const step = await list();
  assert.match(
    step.log,
    /4 of 6 orgs are ready, 1 held, 1 being taken, 1 to be deleted, 1 on their way, 1 up, w/,
  );
  assert.match(step.log, /dev-1 .* {2}free\n.*dev-2 .* {2}held by acme\/app#7 until 2099-01-01T00:00:00Z\n/);
  assert.match(
    step.log,
    /dev-3 .* {2}being taken by acme\/app#8 .*\n.*dev-4 .* {2}to be deleted: it was held by/,
  );
  assert.equal(step.outputs['ready'], '5');
  const free = await list({ only: 'free' });
  assert.deepEqual(
    matrixOf(free).map(({ name }) => name),
    ['dev-1'],
  );
  made('g2', 'dev.1a', `${ready} by=acme/app#7 until=2099-01-01T00:00:00Z claim=a confirmed=yes`);
  assert.match(matrixOf(await list({ only: 'free' }))[0]?.['username'] ?? '', /\.g1\./);
  const taken = await list({ only: 'free', generation: 'g2' });
  assert.equal(taken.exitCode, 1);
  assert.match(taken.log, /No org of the fleet \S+ generation g2, is free: 1 held\./);
});

test('delete: whatever state they are in, and says which were not ready', async () => {
  made('g1', 'dev.1a', ready);
  made('g1', 'dev.2a', making);
  made('g1', 'dev.3a', failed);
  made('g1', 'dev.4a', null);
  made('g1', 'dev.5a', `${ready} by=acme/app%0A::error::7 until=2020-01-01T00:00:00Z claim=c1 confirmed=yes`);
  const dry = await del({ 'dry-run': 'true' });
  assert.match(dry.log, /Would delete dev-2 \(morning\S+\), which was not ready: its set-up had not ended\./);
  const step = await del();
  assert.equal(step.exitCode, 0, step.log);
  assert.equal(step.outputs['deleted'], '5');
  assert.equal(orgsUp(hub).length, 0);
  assert.match(step.log, /Deleted dev-1 \(morning\S+\)\.\n/);
  assert.match(step.log, /Deleted dev-2 \(morning\S+\), which was not ready: its set-up had not ended\./);
  assert.match(step.log, /Deleted dev-3 \(morning\S+\), which was not ready: its set-up failed\./);
  assert.match(step.log, /Deleted dev-4 \(morning\S+\)\.\n/);
  assert.match(step.log, /Deleted dev-5 \(\S+\), held by acme\/app%0A::error::7 until 2020-01-01T00:00:00/);
  assert.match(step.log, /Not ready were 2 of the 5 to delete/);
});

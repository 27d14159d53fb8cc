import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { matrixOf, orgsUp } from '../../../harness/fleet-counts.ts';
import { consumerKey, endFleet, hubInputs, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';

const hour = 3_600_000;
let hub: DevHub;
/** On a machine that had no part in making the orgs. */
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet());
});
afterEach(() => endFleet(hub, job));

function made(fleet: string, generation: string, place: string, hoursAgo = 0, more = {}): void {
  hub.createScratchOrg({
    username: `${fleet}.${generation}.${place}@${hub.hub.id.toLowerCase()}.orgkey`,
    consumerKey,
    durationDays: 7,
    ageMilliseconds: hoursAgo * hour,
    fields: { Description: 'orgkey:1 state=ready at=2026-11-24T05:12:40Z' },
    ...more,
  });
}

function list(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/list/action.yml', { ...hubInputs(hub), 'fleet-name': 'morning', ...inputs });
}

function del(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/delete/action.yml', { ...hubInputs(hub), 'fleet-name': 'morning', ...inputs });
}

/** `morning.g1.dev.1a`, of all that are up. */
function up(): string[] {
  return orgsUp(hub).map(({ username }) => username.split('@')[0] ?? '');
}

test('list: the newest generation with orgs up, in the shape of the fleet’s matrix', async () => {
  made('morning', 'g1', 'dev.1a', 30);
  made('morning', 'g2', 'qa.1a', 2);
  made('morning', 'g2', 'dev.2b', 2);
  made('morning', 'g2', 'dev.10a', 2, { durationDays: 3 });
  made('morning', 'g3', 'dev.1a', 1, { status: 'Deleted' });
  made('morning', 'g3', 'dev.2a', 1, { status: 'Error', errorCode: 'S-1001' });
  made('morning-2', 'g4', 'dev.1a', 0);
  const step = await list();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(
    matrixOf(step).map(({ name }) => name),
    ['dev-2', 'dev-10', 'qa-1'],
  );
  const [first] = matrixOf(step);
  assert.ok(first);
  assert.deepEqual(Object.keys(first), ['name', 'group', 'username', 'org-id', 'login-url', 'expires']);
  assert.equal(first['login-url'], hub.sandboxUrl);
  assert.match(first['org-id'] ?? '', /^00D\w{15}$/);
  assert.equal(step.outputs['ready'], '3');
  const dayOf = (days: number) =>
    new Date(Date.now() - 2 * hour + days * 24 * hour).toISOString().slice(0, 10);
  assert.equal(step.outputs['expires'], dayOf(3), 'the first to end');
  assert.match(step.log, /generation g2: 3 of 3 orgs are ready/);
});

test('list: a generation by name', async () => {
  made('morning', 'g1', 'dev.1a', 30);
  made('morning', 'g2', 'dev.1a', 2);
  const step = await list({ generation: 'g1' });
  assert.match(matrixOf(step)[0]?.['username'] ?? '', /^morning\.g1\./);
});

test('list: no org up is an error that says whether there ever was one', async () => {
  made('morning', 'g1', 'dev.1a', 30, { status: 'Deleted' });
  const ended = await list();
  assert.equal(ended.exitCode, 1);
  assert.match(ended.log, /No org of the fleet morning is up/);
  assert.match(ended.log, /expired or were deleted/);
  const never = await list({ 'fleet-name': 'evening' });
  assert.equal(never.exitCode, 1);
  assert.match(never.log, /This hub never made one of that name/);
  assert.equal(never.outputs['matrix'], undefined);
});

test('list: asks the hub in two queries, and leaves no session behind', async () => {
  made('morning', 'g1', 'dev.1a');
  await list();
  const queries = hub.requests.filter(({ path }) => path.endsWith('/query'));
  assert.equal(queries.length, 2);
  assert.equal(hub.openSessions(), 0);
});

test('delete: the orgs of the named fleet, and no others', async () => {
  for (const [fleet, place] of [
    ['morning', 'dev.1a'],
    ['morning', 'qa.1a'],
    ['morning-2', 'dev.1a'],
    ['morning_2', 'dev.1a'],
    ['mornings', 'dev.1a'],
    ['good-morning', 'dev.1a'],
  ] as const) {
    made(fleet, 'g1', place);
  }
  made('morning', 'g2', 'dev.1a');
  hub.createScratchOrg({ username: 'morning@acme.example' });
  const step = await del();
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(up(), [
    'good-morning.g1.dev.1a',
    'morning-2.g1.dev.1a',
    'morning',
    'morning_2.g1.dev.1a',
    'mornings.g1.dev.1a',
  ]);
  assert.deepEqual([step.outputs['deleted'], step.outputs['remaining']], ['3', '0']);
  assert.match(step.log, /The hub has 95 of 100 active orgs remaining/);
});

test('delete: an underscore in a name is no wildcard', async () => {
  made('m_x', 'g1', 'dev.1a');
  made('max', 'g1', 'dev.1a');
  await del({ 'fleet-name': 'm_x' });
  assert.deepEqual(up(), ['max.g1.dev.1a']);
});

test('delete: one generation, or those of some age', async () => {
  made('morning', 'g1', 'dev.1a', 50);
  made('morning', 'g2', 'dev.1a', 26);
  made('morning', 'g3', 'dev.1a', 2);
  const older = await del({ 'older-than': '24' });
  assert.deepEqual([older.outputs['deleted'], older.outputs['remaining']], ['2', '1']);
  assert.deepEqual(up(), ['morning.g3.dev.1a']);
  made('morning', 'g4', 'dev.1a');
  await del({ generation: 'g3' });
  assert.deepEqual(up(), ['morning.g4.dev.1a']);
});

test('delete: a dry run names them and deletes none', async () => {
  made('morning', 'g1', 'dev.1a');
  made('morning', 'g1', 'dev.2a');
  const step = await del({ 'dry-run': 'true' });
  assert.equal(step.exitCode, 0);
  assert.match(step.log, /Would delete dev-1 \(morning\.g1\.dev\.1a@/);
  assert.match(step.log, /Would delete 2 of the 2 orgs/);
  assert.deepEqual([step.outputs['deleted'], step.outputs['remaining']], ['0', '2']);
  assert.equal(up().length, 2);
  assert.ok(!hub.requests.some(({ method }) => method === 'DELETE'));
});

test('delete: again is no error, nor is an org that somebody else deletes meanwhile', async () => {
  made('morning', 'g1', 'dev.1a');
  await del();
  const again = await del();
  assert.equal(again.exitCode, 0);
  assert.deepEqual([again.outputs['deleted'], again.outputs['remaining']], ['0', '0']);
  made('morning', 'g2', 'dev.1a');
  hub.faults.add({ method: 'DELETE', effect: { kind: 'lost-answer' }, count: 1 });
  const lost = await del();
  assert.equal(lost.exitCode, 0, lost.log);
  assert.equal(lost.outputs['deleted'], '1');
});

test('delete: what can’t be deleted is an error, after all the others are', async () => {
  for (const place of ['dev.1a', 'dev.2a', 'dev.3a']) made('morning', 'g1', place);
  const refusal = [{ errorCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message: 'insufficient access rights' }];
  hub.faults.add({ method: 'DELETE', count: 1, effect: { kind: 'answer', status: 403, body: refusal } });
  const step = await del();
  assert.equal(step.exitCode, 1);
  assert.deepEqual([step.outputs['deleted'], step.outputs['remaining']], ['2', '1']);
  assert.match(step.log, /1 of 3 orgs could not be deleted/);
  assert.match(step.log, /INSUFFICIENT_ACCESS/);
});

test('delete: signups on their way are named, since they come up later', async () => {
  made('morning', 'g1', 'dev.1a', 0, { status: 'Creating' });
  const step = await del();
  assert.equal(step.exitCode, 0);
  assert.match(step.log, /Being signed up now.*1 of fleet morning \(morning\.g1\.dev\.1a@/);
});

test('delete: a name that no fleet of the hub has is most likely mistyped, and a warning', async () => {
  made('morning', 'g1', 'dev.1a');
  const step = await del({ 'fleet-name': 'mornings' });
  assert.equal(step.exitCode, 0);
  assert.match(step.log, /##\[warning\]This hub never made an org of a fleet called mornings\./);
  assert.equal(up().length, 1);
});

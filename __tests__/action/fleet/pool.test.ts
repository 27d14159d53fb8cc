import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { descriptions, hubCalls, matrixOf, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { fleetHub } from '../../../harness/fleet-fixture.ts';
import type { StepResult } from '../../../harness/index.ts';
import { fill, freeLine, heldLine, made } from '../../../harness/pool-fixture.ts';

let hub: DevHub;

beforeEach(async () => {
  hub = await fleetHub();
});
afterEach(() => hub.close());

function names(step: StepResult): (string | undefined)[] {
  return matrixOf(step).map(({ name }) => name);
}

function counts({ outputs }: StepResult): string[] {
  return ['ready', 'taken', 'retired', 'failed'].map((name) => `${name} ${outputs[name] ?? ''}`);
}

test('a fill makes what is to stay free, and the next one finds it', async () => {
  const first = await fill(hub, { count: 2 });
  assert.equal(first.exitCode, 0, first.log);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a']);
  assert.match(first.log, /Pool app: 0 free, 0 taken, 2 to sign up\./);
  assert.deepEqual(counts(first), ['ready 2', 'taken 0', 'retired 0', 'failed 0']);
  const again = await fill(hub, { count: 2 });
  assert.equal(again.exitCode, 0, again.log);
  assert.deepEqual(signups(hub), ['dev.1a', 'dev.2a']);
  assert.deepEqual(names(again), ['dev-1', 'dev-2']);
  assert.match(again.log, /Pool: 2 free, 0 taken, 0 retired\. 2 of 2 orgs are ready/);
});

test('what is taken is replaced, within max, and left alone', async () => {
  const held = heldLine(3);
  for (const place of ['dev.1a', 'dev.3a']) made(hub, place, { line: held });
  made(hub, 'dev.2a');
  const step = await fill(hub, { count: 2, max: 4 });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a', 'dev.3a', 'dev.4a']);
  assert.deepEqual([descriptions(hub)['dev.1a'], descriptions(hub)['dev.3a']], [held, held]);
  assert.equal(descriptions(hub)['dev.2a'], freeLine, 'free, and left as it is, whatever set-up it has');
  assert.deepEqual(names(step), ['dev-2', 'dev-4']);
  assert.deepEqual(counts(step), ['ready 2', 'taken 2', 'retired 0', 'failed 0']);
  assert.match(step.summary, /## Pool app: 2 free, 2 taken, 0 retired/);
  const full = await fill(hub, { count: 4, max: 4 });
  assert.equal(full.exitCode, 0, full.log);
  assert.equal(placesUp(hub).length, 4);
});

test('what is over, old or about to end goes by a claim first, and its slot takes the next letter', async () => {
  made(hub, 'dev.1a', { line: heldLine(-1) });
  made(hub, 'dev.2a', { hoursOld: 50 });
  made(hub, 'dev.3a', { hoursOld: 20, days: 1 });
  made(hub, 'dev.4a', { hoursOld: 60, line: heldLine(1) });
  const step = await fill(hub, { count: 3, max: 4, keys: 'max-age-hours: 48' });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(placesUp(hub), ['dev.1b', 'dev.2b', 'dev.3b', 'dev.4a']);
  assert.deepEqual(counts(step), ['ready 3', 'taken 1', 'retired 3', 'failed 0']);
  for (const place of ['dev.1a', 'dev.2a', 'dev.3a'])
    assert.match(descriptions(hub)[place] ?? '', / by=retire until=\S+ claim=\S+ confirmed=yes$/);
  assert.match(step.log, /Retired dev-1 \(app\.pool\.dev\.1a@.*the time of its holder is over \(acme\/app#7/);
});

test('what cannot be claimed stays', async () => {
  made(hub, 'dev.1a', { hoursOld: 50 });
  hub.faults.add({
    method: 'PATCH',
    path: /ScratchOrgInfo/,
    count: 1,
    effect: { kind: 'answer', status: 412, body: [] },
  });
  const step = await fill(hub, { count: 1, max: 1, keys: 'max-age-hours: 48' }, { minimum: '0' });
  assert.equal(step.exitCode, 0, step.log);
  assert.match(step.log, /Left dev-1 .*somebody was faster/);
  assert.deepEqual(placesUp(hub), ['dev.1a']);
  assert.ok(!hubCalls(hub).some((call) => call.startsWith('DELETE')));
});

test('two fills at once make no more than one would', async () => {
  hub.settings.signupMilliseconds = 500;
  made(hub, 'dev.1a', { line: heldLine(2) });
  made(hub, 'dev.2a', { line: heldLine(-2) });
  const steps = await Promise.all([fill(hub, { count: 3, max: 6 }), fill(hub, { count: 3, max: 6 })]);
  for (const step of steps) assert.equal(step.exitCode, 0, step.log);
  const up = placesUp(hub);
  assert.equal(up.length, 4, up.join());
  assert.ok(!up.includes('dev.2a'));
});

test('a half-made org of an earlier run is gone on with', async () => {
  made(hub, 'dev.2a', { line: 'orgkey:1 state=making at=2026-11-24T05:12:40Z digest=d1' });
  const step = await fill(hub, { count: 1, max: 2 });
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(placesUp(hub), ['dev.2a']);
  assert.match(descriptions(hub)['dev.2a'] ?? '', /state=ready/);
});

test('an org that is taken while others are made isn’t in the matrix', async () => {
  hub.settings.signupMilliseconds = 1500;
  made(hub, 'dev.1a');
  const filling = fill(hub, { count: 2 });
  while (signups(hub).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  const [row] = hub.hub.table('ScratchOrgInfo').rows();
  if (row !== undefined) hub.hub.update(row, { Description: heldLine(1) });
  const step = await filling;
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(names(step), ['dev-2']);
  assert.deepEqual(counts(step), ['ready 1', 'taken 1', 'retired 0', 'failed 0']);
});

suite('a pool', () => {
  test('is filled as far as the hub has room', async () => {
    hub.settings.limits = { activeScratchOrgs: 1, dailyScratchOrgs: 10 };
    const step = await fill(hub, { count: 3 });
    assert.equal(step.exitCode, 1);
    assert.deepEqual(placesUp(hub), ['dev.1a']);
    assert.match(step.log, /##\[warning\]The hub has no room for 2 of the orgs that the pool lacks/);
    assert.match(step.log, /1 of 1 orgs is ready.*At least 3 were asked for/);
    const enough = await fill(hub, { count: 3 }, { minimum: '1' });
    assert.equal(enough.exitCode, 0, enough.log);
  });

  test('that retires says once what the hub has no room for', async () => {
    hub.settings.limits = { activeScratchOrgs: 2, dailyScratchOrgs: 10 };
    made(hub, 'dev.1a', { line: heldLine(-1) });
    const noRoom = /##\[warning\]The hub has no room for 1 of the orgs that the pool lacks/g;
    const dry = await fill(hub, { count: 3 }, { 'dry-run': 'true' });
    assert.equal(dry.log.match(noRoom)?.length, 1, dry.log);
    const step = await fill(hub, { count: 3 }, { minimum: '1' });
    assert.equal(step.exitCode, 0, step.log);
    assert.equal(placesUp(hub).length, 2);
    assert.equal(step.log.match(noRoom)?.length, 1, step.log);
  });

  test('has one generation, and no shards', async () => {
    const step = await fill(hub, { count: 1 }, { generation: 'g1', shard: '1/2' });
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /The input `generation` is "g1", and app is a pool\./);
    assert.match(step.log, /The input `shard` spreads app over jobs, and app is a pool\./);
    assert.deepEqual(signups(hub), []);
    assert.equal((await fill(hub, { count: 1 }, { generation: 'pool' })).exitCode, 0);
  });

  test('needs a hub user who may write lines', async () => {
    hub.takeRight(hub.hubUsername, { object: 'ScratchOrgInfo', field: 'Description', right: 'edit' });
    const step = await fill(hub, { count: 1 });
    assert.equal(step.exitCode, 1, step.log);
    assert.match(step.log, /lacks Edit on .*so nobody could take an org of the pool/);
    assert.deepEqual(signups(hub), []);
  });

  test('is checked by a dry run', async () => {
    made(hub, 'dev.1a', { line: heldLine(-1) });
    const step = await fill(hub, { count: 2 }, { 'dry-run': 'true' });
    assert.equal(step.exitCode, 0, step.log);
    assert.match(step.log, /The files of pool app are right: free orgs in each group: dev 2, 4 at most\./);
    assert.match(step.log, /Pool app: 0 free, 0 taken, 1 to retire, 1 to sign up, 1 to replace\./);
    assert.deepEqual(placesUp(hub), ['dev.1a']);
  });
});

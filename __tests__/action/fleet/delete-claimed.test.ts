import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { hubCalls, placesUp, signups } from '../../../harness/fleet-counts.ts';
import { endFleet, hubInputs, startFleet } from '../../../harness/fleet-fixture.ts';
import type { Job, StepResult } from '../../../harness/index.ts';
import { freeLine, heldLine, made } from '../../../harness/pool-fixture.ts';

let hub: DevHub;
let job: Job;

beforeEach(async () => {
  ({ hub, job } = await startFleet());
});
afterEach(() => endFleet(hub, job));

function del(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  return job.run('fleet/delete/action.yml', { ...hubInputs(hub), 'fleet-name': 'app', ...inputs });
}

function counts({ outputs }: StepResult): string[] {
  return ['deleted', 'remaining', 'purged'].map((name) => `${name} ${outputs[name] ?? ''}`);
}

suite('what somebody holds', () => {
  beforeEach(() => {
    made(hub, 'dev.1a');
    made(hub, 'dev.2a', { line: heldLine(1, 'acme/app#7/ci/test') });
    made(hub, 'dev.3a', { line: heldLine(-1, 'acme/app#7/ci/e2e') });
    made(hub, 'dev.4a', { line: heldLine(1, 'acme/app#70/ci/test') });
    made(hub, 'dev.5a', { line: `${freeLine} by=acme/app#7/ci/lint until=2099-01-01T00:00:00Z claim=c` });
  });

  test('stays until its holder’s time is over', async () => {
    const step = await del();
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(placesUp(hub), ['dev.2a', 'dev.4a', 'dev.5a']);
    assert.match(step.log, /Left dev-2 .*: held by acme\/app#7\/ci\/test until/);
  });

  test('goes alone, once its time is over, where that is asked for', async () => {
    const step = await del({ 'expired-claims': 'true' });
    assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.2a', 'dev.4a', 'dev.5a']);
    assert.deepEqual(counts(step), ['deleted 1', 'remaining 4', 'purged 0']);
    assert.match(step.log, /Deleted 1 of the 5 orgs .* 4 stay: not what was asked for\./);
  });

  test('goes by its holder, as that of a closed pull request: in time, or over, not what is being taken', async () => {
    const step = await del({ holder: 'acme/app#7/*' });
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.4a', 'dev.5a']);
    await del({ holder: 'acme/app#70/ci/test', 'dry-run': 'true' });
    assert.equal(placesUp(hub).length, 3);
    await del({ holder: 'acme/app#70/ci/test' });
    assert.deepEqual(placesUp(hub), ['dev.1a', 'dev.5a']);
  });

  test('never goes by a holder that means everybody', async () => {
    const step = await del({ holder: '*' });
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /The input `holder` is "\*", which means everybody\./);
    assert.equal(placesUp(hub).length, 5);
  });
});

test('an org that is taken between the first look and its deletion stays', async () => {
  made(hub, 'dev.1a');
  made(hub, 'dev.2a');
  const [row] = hub.hub.table('ScratchOrgInfo').rows();
  // The second reading of descriptions is the one just before.
  const taking = setInterval(() => {
    const looked = hub.requests.filter(({ path }) => path.endsWith('/query')).length > 1;
    if (looked && row !== undefined) hub.hub.update(row, { Description: heldLine(1) });
  }, 1);
  hub.faults.add({ path: /\/query/, effect: { kind: 'latency', milliseconds: 150 } });
  const step = await del().finally(() => clearInterval(taking));
  assert.equal(step.exitCode, 0, step.log);
  assert.deepEqual(placesUp(hub), ['dev.1a']);
  assert.match(step.log, /Deleted 1 of the 2 orgs .*Somebody holds 1/);
});

suite('purge', () => {
  beforeEach(() => {
    made(hub, 'dev.1a', { status: 'Deleted', hoursOld: 9 });
    made(hub, 'dev.1b', { status: 'Error', hoursOld: 8 });
    made(hub, 'dev.1c', { hoursOld: 7 });
    made(hub, 'dev.2a', { status: 'Deleted', hoursOld: 9 });
    made(hub, 'dev.2b', { status: 'Deleted', hoursOld: 8 });
    made(hub, 'dev.3a', { hoursOld: 9, line: heldLine(1) });
    made(hub, 'dev.3b', { status: 'Error', hoursOld: 8 });
    made(hub, 'dev.1a', { fleet: 'other', status: 'Deleted' });
    made(hub, 'dev.1b', { fleet: 'other', status: 'Deleted' });
  });
  /** Deletes no org: nobody's time is over. */
  const only = { 'expired-claims': 'true', purge: 'true' };

  test('deletes old records, but for each slot’s newest and those of orgs that are up', async () => {
    const step = await del(only);
    assert.equal(step.exitCode, 0, step.log);
    assert.deepEqual(counts(step), ['deleted 0', 'remaining 2', 'purged 3']);
    // dev.1a and dev.1b once more: the other fleet's.
    assert.deepEqual(signups(hub), ['dev.1a', 'dev.1b', 'dev.1c', 'dev.2b', 'dev.3a', 'dev.3b']);
    assert.deepEqual(placesUp(hub), ['dev.1c', 'dev.3a']);
  });

  test('says what it would delete', async () => {
    const step = await del({ ...only, 'dry-run': 'true' });
    assert.match(step.log, /Would purge the record of app\.pool\.dev\.1a@\S+ \(Deleted\)\./);
    assert.match(step.log, /Would purge 3 records of orgs that are gone\./);
    assert.equal(signups(hub).length, 9);
    assert.ok(!hubCalls(hub).some((call) => call.startsWith('DELETE')));
  });

  test('leaves what is younger than `older-than`, and an active org that the hub user can’t see', async () => {
    made(hub, 'dev.4a', { hoursOld: 5 });
    made(hub, 'dev.4b', { hoursOld: 5, status: 'Deleted' });
    const table = hub.hub.table('ActiveScratchOrg');
    const hidden = table.rows().find((row) => textOf(row, 'SignupUsername').startsWith('app.pool.dev.4a'));
    assert.ok(hidden);
    table.delete(hidden.Id);
    const step = await del({ ...only, 'older-than': '9' });
    assert.deepEqual(step.outputs['purged'], '2');
    const again = await del(only);
    assert.deepEqual(again.outputs['purged'], '1');
    assert.ok(signups(hub).includes('dev.4a'));
  });

  test('goes record by record where the hub doesn’t delete them together', async () => {
    const body = [{ errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' }];
    hub.faults.add({ method: 'DELETE', path: /composite/, effect: { kind: 'answer', status: 404, body } });
    const step = await del(only);
    assert.equal(step.outputs['purged'], '3', step.log);
  });

  test('is an error where the hub user may not delete records', async () => {
    const errors = [
      { statusCode: 'INSUFFICIENT_ACCESS_OR_READONLY', message: 'insufficient access', fields: [] },
    ];
    const body = [1, 2, 3].map(() => ({ success: false, errors }));
    hub.faults.add({ method: 'DELETE', path: /composite/, effect: { kind: 'answer', status: 200, body } });
    const step = await del(only);
    assert.equal(step.exitCode, 1);
    assert.match(step.log, /3 records of orgs that are gone could not be deleted\..*INSUFFICIENT_ACCESS/s);
    assert.equal(step.outputs['purged'], '0');
  });
});

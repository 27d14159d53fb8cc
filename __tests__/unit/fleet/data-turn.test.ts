import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeImportLock } from '../../../src/salesforce/data/import-lock.ts';
import {
  began,
  hub,
  imported,
  inHub,
  onNewOrg,
  patience,
  seenBy,
  stage,
  username,
} from './data-stage-fixture.ts';

onNewOrg();

const locks = (): number =>
  inHub
    .table('PermissionSet')
    .rows()
    .filter((row) => row['Name'] === 'Orgkey_Import').length;

test('of two jobs that come upon an org at the same moment one imports', async () => {
  await Promise.all([stage.run(seenBy('other')), stage.run(seenBy('third'))]);
  assert.deepEqual(imported(), [2, 1]);
  assert.equal(locks(), 0, 'nothing is left behind');
});

test('a late maker and another job that has waited long enough don’t import both', async () => {
  const maker = seenBy('maker');
  began(maker);
  hub.clock.advance(10 * patience);
  const admin = inHub.findUser(username);
  assert.ok(admin);
  inHub.addLogin(admin, 'Success');
  inHub.addLogin(admin, 'Success');
  await Promise.all([stage.run(maker), stage.run(seenBy('other'))]);
  assert.deepEqual(imported(), [2, 1]);
  assert.equal(locks(), 0);
});

test('the turn of a job that was killed is taken over once nothing happens any more', async () => {
  const { client } = seenBy('killed');
  await takeImportLock(client, 'killed');
  const started = hub.clock.now();
  await stage.run(seenBy('other'));
  assert.ok(hub.clock.now() - started >= 6 * patience);
  assert.deepEqual(imported(), [2, 1]);
  assert.equal(locks(), 0);
});

test('an org that lets nobody have a turn gets its data all the same', async () => {
  const effect = {
    kind: 'answer',
    status: 400,
    body: [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'no' }],
  } as const;
  hub.faults.add({ method: 'POST', path: /PermissionSet$/, effect });
  await stage.run(seenBy('other'));
  assert.deepEqual(imported(), [2, 1]);
});

for (const kind of ['lost-answer', 'empty'] as const) {
  test(`a turn whose answer is lost (${kind}) is this job’s`, async () => {
    hub.faults.add({ method: 'POST', path: /PermissionSet$/, count: 1, effect: { kind } });
    const started = hub.clock.now();
    await stage.run(seenBy('other'));
    assert.ok(hub.clock.now() - started < 4 * patience, 'no second watch');
    assert.deepEqual(imported(), [2, 1]);
    assert.equal(locks(), 0);
  });
}

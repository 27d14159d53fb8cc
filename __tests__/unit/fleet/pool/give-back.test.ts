import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type DevHub, startDevHub } from '../../../../devhub/index.ts';
import { type Row, textOf } from '../../../../devhub/objects/table.ts';
import { readLine } from '../../../../src/fleet/plan/line.ts';
import { deleteHeld, release } from '../../../../src/fleet/pool/give-back.ts';
import type { OrgClient } from '../../../../src/salesforce/wire/org-client.ts';
import { hubClient, testWire, type TestWire } from '../../salesforce/org-clients.ts';

const held = 'For the nightly tests.\norgkey:1 state=ready by=x until=2099-01-01T00:00:00Z claim=mine';
let hub: DevHub;
let wire: TestWire;
let client: OrgClient;
let row: Row;
beforeEach(async () => {
  hub = await startDevHub();
  wire = testWire(hub);
  client = hubClient(hub, wire);
  const username = `pool.g1.dev.1a@${hub.hub.id.toLowerCase()}.orgkey`;
  row = hub.createScratchOrg({ username, fields: { Description: `${held} confirmed=yes` } }).info;
});
afterEach(() => hub.close());

const mine = () => ({ id: 'mine', infoId: row.Id });
const earlier = () => ({ id: 'earlier', infoId: row.Id });
const up = () => hub.hub.table('ActiveScratchOrg').size;
const changedMeanwhile = {
  method: 'PATCH',
  effect: { kind: 'answer', status: 412, body: [{ errorCode: 'PRECONDITION_FAILED', message: 'changed' }] },
} as const;

test('an org that is given back is free, and keeps what else its description says', async () => {
  assert.equal(await release(client, mine()), true);
  assert.equal(textOf(row, 'Description'), 'For the nightly tests.\norgkey:1 state=ready');
});

test('an org that another claim holds by now is neither given back nor deleted', async () => {
  const before = textOf(row, 'Description');
  assert.equal(await release(client, earlier()), false);
  assert.equal(await deleteHeld(client, earlier()), false);
  assert.equal(textOf(row, 'Description'), before);
  assert.equal(up(), 1);
});

test('an org whose line is gone, or its record, is left alone', async () => {
  hub.hub.update(row, { Description: null });
  assert.equal(await deleteHeld(client, mine()), false);
  assert.equal(up(), 1);
  hub.hub.table('ScratchOrgInfo').delete(row.Id);
  assert.equal(await deleteHeld(client, mine()), false);
});

test('the time of a claim is over before its org is deleted', async () => {
  const body = [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'no' }];
  hub.faults.add({ method: 'DELETE', effect: { kind: 'answer', status: 403, body } });
  await assert.rejects(deleteHeld(client, mine()), /INSUFFICIENT_ACCESS/);
  const line = readLine(textOf(row, 'Description'));
  assert.ok((line?.until ?? Infinity) < client.serverNow);
  assert.equal(line?.confirmed, 'yes');
  hub.faults.clear();
  assert.equal(await deleteHeld(client, mine()), true);
  assert.equal(up(), 0);
});

test('somebody else’s change meanwhile is read, and kept', async () => {
  hub.faults.add({ ...changedMeanwhile, count: 2 });
  assert.equal(await release(client, mine()), true);
  assert.equal(readLine(textOf(row, 'Description'))?.claim, undefined);
  assert.deepEqual(wire.slept, [200, 400]);
});

test('a record that somebody changes all the time is given up, and its org stays', async () => {
  hub.faults.add(changedMeanwhile);
  await assert.rejects(deleteHeld(client, mine()), /changes the record all the time/);
  assert.equal(hub.requests.filter(({ method }) => method === 'PATCH').length, 5);
  assert.equal(up(), 1);
});

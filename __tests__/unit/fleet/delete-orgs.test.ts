import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type DevHub, startDevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { readHubFleet } from '../../../src/fleet/plan/hub-fleet.ts';
import type { HubOrg } from '../../../src/fleet/plan/member.ts';
import { type Deletion, deleteOrgs } from '../../../src/fleet/run/delete-orgs.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { hubClient, testWire, type TestWire } from '../salesforce/org-clients.ts';

const ready = 'orgkey:1 state=ready at=2026-11-24T05:12:40Z';
let hub: DevHub;
let wire: TestWire;
let client: OrgClient;
beforeEach(async () => {
  hub = await startDevHub();
  wire = testWire(hub);
  client = hubClient(hub, wire);
});
afterEach(() => hub.close());

function make(count: number): void {
  for (let number = 1; number <= count; number += 1) {
    const username = `pool.g1.dev.${number}a@${hub.hub.id.toLowerCase()}.orgkey`;
    hub.createScratchOrg({ username, fields: { Description: ready } });
  }
}

/** Deletes what nobody claims; what is told of each, by its number. Something may happen after the orgs were chosen. */
async function deleteFree(happens: () => void = () => undefined): Promise<[number, Deletion][]> {
  const fleet = await readHubFleet(client, 'pool');
  happens();
  const told: [number, Deletion][] = [];
  const isFree = ({ line }: HubOrg) => line?.claim === undefined;
  await deleteOrgs(client, fleet.orgs, fleet, isFree, ({ name }, became) => told.push([name.number, became]));
  return told.sort(([one], [other]) => one - other);
}

const up = () => hub.hub.table('ActiveScratchOrg').size;
const deletes = () => hub.requests.filter(({ method }) => method === 'DELETE').length;

test('each of many orgs is deleted once', async () => {
  make(23);
  const told = await deleteFree();
  assert.equal(told.length, 23);
  assert.ok(told.every(([, became]) => became === 'deleted'));
  assert.deepEqual([up(), deletes()], [0, 23]);
  assert.deepEqual(wire.slept, []);
});

test('an org that is claimed after it was chosen stays, and it alone', async () => {
  make(3);
  const told = await deleteFree(() => {
    const rows = hub.hub.table('ScratchOrgInfo').rows();
    const row = rows.find((one) => textOf(one, 'SignupUsername').startsWith('pool.g1.dev.2a'));
    assert.ok(row);
    hub.hub.update(row, { Description: `${ready} by=x until=2099-01-01T00:00:00Z claim=c` });
  });
  assert.deepEqual(told, [
    [1, 'deleted'],
    [2, 'held'],
    [3, 'deleted'],
  ]);
  assert.equal(up(), 1);
});

test('a delete that fails for a reason that passes is tried again', async () => {
  make(1);
  hub.faults.add({ method: 'DELETE', count: 2, effect: { kind: 'server-error' } });
  assert.deepEqual(await deleteFree(), [[1, 'deleted']]);
  assert.deepEqual([deletes(), ...wire.slept], [3, 1000, 2000]);
});

test('one that fails each time is given up after five, with its reason', async () => {
  make(1);
  hub.faults.add({ method: 'DELETE', effect: { kind: 'server-error' } });
  const [[, became] = []] = await deleteFree();
  assert.ok(became instanceof Error);
  assert.deepEqual([deletes(), up()], [5, 1]);
});

test('an org that is claimed between two tries stays', async () => {
  make(1);
  hub.faults.add({ method: 'DELETE', effect: { kind: 'server-error' } });
  const [row] = hub.hub.table('ScratchOrgInfo').rows();
  const { sleep } = wire;
  client = hubClient(hub, {
    ...wire,
    sleep: async (milliseconds) => {
      hub.faults.clear();
      if (row) hub.hub.update(row, { Description: `${ready} by=x until=2099-01-01T00:00:00Z claim=c` });
      await sleep(milliseconds);
    },
  });
  assert.deepEqual(await deleteFree(), [[1, 'held']]);
  assert.equal(up(), 1);
});

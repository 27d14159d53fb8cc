import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type DevHub, type MadeScratchOrg, startDevHub } from '../../../devhub/index.ts';
import { textOf } from '../../../devhub/objects/table.ts';
import { removeOrgs } from '../../../src/fleet/run/remove-orgs.ts';
import { hubClient, testWire, type TestWire } from '../salesforce/org-clients.ts';

const refusal = [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'no' }];
let hub: DevHub;
let wire: TestWire;
beforeEach(async () => {
  hub = await startDevHub();
  wire = testWire(hub);
});
afterEach(() => hub.close());

function make(place: string, more: Partial<MadeScratchOrg> = {}) {
  const username = `trial.${place}a@${hub.hub.id.toLowerCase()}.orgkey`;
  return hub.createScratchOrg({ username, ...more });
}

/** Removes generation `g1` of the fleet; what happens at each pause, by its number from 1, is given. */
async function remove(happens: Readonly<Record<number, () => void>> = {}) {
  const told: string[] = [];
  const known = new Set<string>();
  const knownThen: string[][] = [];
  const sleep: TestWire['sleep'] = async (milliseconds, ...more) => {
    knownThen.push([...known]);
    await wire.sleep(milliseconds, ...more);
    happens[wire.slept.length]?.();
  };
  const removing = { fleet: 'trial', generation: 'g1', known, tell: (line: string) => void told.push(line) };
  const left = await removeOrgs(hubClient(hub, { ...wire, sleep }), removing);
  return { left, told, known: [...known], knownThen };
}

const up = () => {
  const rows = hub.hub.table('ActiveScratchOrg').rows();
  return rows.map((row) => textOf(row, 'SignupUsername'));
};
const deletes = () => hub.requests.filter(({ method }) => method === 'DELETE').length;

test('all orgs of the generation go, and no other’s; two looks have to find none', async () => {
  const [one, two] = [make('g1.dev.1'), make('g1.qa.1')];
  const other = make('g2.dev.1');
  make('g1.dev.2', { status: 'Error', errorCode: 'S-1001' });
  const { left, told, known, knownThen } = await remove();
  assert.deepEqual([left, known, up()], [[], [], [other.username]]);
  assert.deepEqual(told.toSorted(), [`Deleted dev-1 (${one.username}).`, `Deleted qa-1 (${two.username}).`]);
  assert.deepEqual(wire.slept, [3000, 3000]);
  assert.deepEqual(knownThen, [[one.username, two.username], []]);
});

test('where there is none, two looks and nothing else', async () => {
  const { left, told } = await remove();
  assert.deepEqual([left, told, wire.slept, deletes()], [[], [], [3000], 0]);
});

test('signups that show only later, one after another, are removed as well: two looks in a row have to find none', async () => {
  const shows = (place: string) => () => {
    make(place);
  };
  const { left } = await remove({ 1: shows('g1.dev.1'), 3: shows('g1.dev.2') });
  assert.deepEqual([left, up(), deletes()], [[], [], 2]);
});

test('one on its way is waited for, which is said once, and deleted once it is active', async () => {
  const { info, username } = make('g1.dev.1');
  hub.hub.update(info, { Status: 'Creating' });
  const org = info['ScratchOrg'] ?? null;
  hub.hub.update(info, { ScratchOrg: null });
  const comesUp = () => hub.hub.update(info, { Status: 'Active', ScratchOrg: org });
  const { left, told, knownThen } = await remove({ 4: comesUp });
  assert.deepEqual(told, [
    'Waiting for dev-1: orgs on their way can be deleted once they are active.',
    `Deleted dev-1 (${username}).`,
  ]);
  assert.deepEqual([left, up(), deletes()], [[], [], 1]);
  assert.deepEqual(knownThen[0], [username]);
});

test('one on its way that fails is waited for no longer', async () => {
  const { info } = make('g1.dev.1', { status: 'Creating' });
  const fails = () => hub.hub.update(info, { Status: 'Error', ErrorCode: 'S-1001' });
  const { left } = await remove({ 2: fails });
  assert.deepEqual([left, deletes(), wire.slept.length], [[], 0, 3]);
});

test('one that the hub refuses to delete is tried three times, and told of; the others go', async () => {
  const { info, username } = make('g1.dev.1');
  make('g1.dev.2');
  const row = hub.hub
    .table('ActiveScratchOrg')
    .rows()
    .find((one) => one['ScratchOrg'] === info['ScratchOrg']);
  const path = new RegExp(`/ActiveScratchOrg/${row?.Id ?? '-'}`);
  hub.faults.add({ method: 'DELETE', path, effect: { kind: 'answer', status: 403, body: refusal } });
  const { left, told, known } = await remove();
  assert.deepEqual([left, known, up()], [[username], [username], [username]]);
  const refused = told.filter((line) => line.startsWith(`dev-1 (${username}) could not be deleted: `));
  assert.equal(refused.length, 3);
  assert.match(refused[0] ?? '', /INSUFFICIENT_ACCESS: no/);
  assert.equal(deletes(), 4);
});

test('one that can be deleted at the third try is gone', async () => {
  make('g1.dev.1');
  hub.faults.add({ method: 'DELETE', count: 2, effect: { kind: 'answer', status: 403, body: refusal } });
  const { left, told } = await remove();
  assert.deepEqual([left, told.length, up()], [[], 3, []]);
});

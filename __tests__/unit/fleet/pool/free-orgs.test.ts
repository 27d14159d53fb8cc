import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { type DevHub, startDevHub } from '../../../../devhub/index.ts';
import { readPool } from '../../../../src/fleet/pool/free-orgs.ts';
import { endOf } from '../../../../src/fleet/plan/standing.ts';
import { hubClient, testWire } from '../../salesforce/org-clients.ts';

const hour = 3_600_000;
let hub: DevHub;
beforeEach(async () => {
  hub = await startDevHub();
});
afterEach(() => hub.close());

function made(place: string, durationDays = 7, hoursAgo = 1): void {
  hub.createScratchOrg({
    username: `pool.${place}@${hub.hub.id.toLowerCase()}.orgkey`,
    durationDays,
    ageMilliseconds: hoursAgo * hour,
    fields: { Description: 'orgkey:1 state=ready' },
  });
}

async function free(holder: string, hours = 8): Promise<string[]> {
  const wanted = { fleet: 'pool', generation: undefined, group: undefined, holder, time: hours * hour };
  const pool = await readPool(hubClient(hub, testWire(hub)), wanted);
  return pool.free.map(({ name }) => `${name.group}-${name.number}`);
}

test('each holder tries the orgs in an order of its own', async () => {
  for (let number = 1; number <= 20; number += 1) made(`g1.dev.${number}a`);
  const orders = await Promise.all(['one', 'two', 'three', 'one'].map((holder) => free(holder)));
  assert.deepEqual(orders[0], orders[3]);
  assert.equal(new Set(orders.map((order) => order.join())).size, 3);
  assert.ok(orders.every((order) => order.length === 20));
});

test('those that last as long as they are wanted come first, and what ends within ten minutes not at all', async () => {
  made('g1.dev.1a', 1, 20);
  made('g1.dev.2a', 1, 23.9);
  made('g1.dev.3a', 7);
  for (const holder of ['one', 'two', 'three', 'four']) {
    assert.deepEqual(await free(holder), ['dev-3', 'dev-1']);
  }
  assert.deepEqual((await free('one', 1)).toSorted(), ['dev-1', 'dev-3']);
});

test('asks the hub once, however many there are, and takes no other fleet’s for its own', async () => {
  hub.settings.like = 'everything';
  made('g1.dev.1a');
  hub.createScratchOrg({
    username: `other.g1.dev.2a@${hub.hub.id.toLowerCase()}.orgkey`,
    fields: { Description: 'orgkey:1 state=ready' },
  });
  const before = hub.requests.length;
  assert.deepEqual(await free('one'), ['dev-1']);
  assert.equal(hub.requests.length - before, 1);
});

test('an org ends on its day at the time at which it was made', () => {
  const org = { expires: '2026-11-25', createdAt: '2026-11-24T05:30:00.000+0000' };
  assert.equal(endOf(org), Date.parse('2026-11-25T05:30:00Z'));
  assert.equal(endOf({ createdAt: org.createdAt }), Infinity);
});

import assert from 'node:assert/strict';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { type DevHub, type MadeScratchOrg, startDevHub } from '../../../../devhub/index.ts';
import { type Row, textOf } from '../../../../devhub/objects/table.ts';
import { readHubFleet } from '../../../../src/fleet/plan/hub-fleet.ts';
import { deleteUnlessHeld, retireOrgs } from '../../../../src/fleet/pool/retire.ts';
import { holdOf } from '../../../../src/fleet/pool/hold.ts';
import { retireHolder, type RetireReason } from '../../../../src/fleet/plan/pool-stock.ts';
import type { OrgClient } from '../../../../src/salesforce/wire/org-client.ts';
import { hubClient, testWire } from '../../salesforce/org-clients.ts';

const times = { claim: 10_000, confirm: 15_000 };
const ready = 'orgkey:1 state=ready at=2026-11-24T05:12:40Z';
const heldLine = `${ready} by=x until=2099-01-01T00:00:00Z claim=theirs confirmed=yes`;
const changedMeanwhile = [{ errorCode: 'PRECONDITION_FAILED', message: 'changed' }];
let hub: DevHub;
let client: OrgClient;
beforeEach(async () => {
  hub = await startDevHub();
  client = hubClient(hub, testWire(hub));
});
afterEach(() => hub.close());

function made(number: number, line: string | null, more: Partial<MadeScratchOrg> = {}): string {
  const username = `pool.g1.dev.${number}a@${hub.hub.id.toLowerCase()}.orgkey`;
  hub.createScratchOrg({ username, fields: { Description: line }, ...more });
  return username;
}

const up = () =>
  hub.hub
    .table('ActiveScratchOrg')
    .rows()
    .map((row: Row) => textOf(row, 'SignupUsername'));
const writes = () => hub.requests.flatMap(({ method }) => (method === 'GET' ? [] : [method]));
const remove = (username: string, more: Partial<Parameters<typeof deleteUnlessHeld>[2]> = {}) =>
  deleteUnlessHeld(client, username, { hasLines: true, times, ...more });

suite('an org that a run gives up', () => {
  test('is deleted, by a claim first where it is ready', async () => {
    assert.equal(await remove(made(1, 'orgkey:1 state=making')), true);
    assert.deepEqual(writes(), ['DELETE']);
    assert.equal(await remove(made(2, ready)), true);
    assert.deepEqual([writes()[1], writes().at(-1)], ['PATCH', 'DELETE']);
    assert.deepEqual(up(), []);
  });

  test('stays where somebody holds it, or claims it first', async () => {
    const [held, claimed] = [made(1, heldLine), made(2, ready)];
    hub.faults.add({ method: 'PATCH', effect: { kind: 'answer', status: 412, body: changedMeanwhile } });
    assert.equal(await remove(held), false);
    assert.equal(await remove(claimed), false);
    assert.deepEqual(up(), [held, claimed]);
  });

  test('is deleted where nothing is said of it, or nothing may be read', async () => {
    assert.equal(await remove(made(1, null)), true);
    assert.equal(await remove(made(2, heldLine), { hasLines: false }), true);
    assert.deepEqual([up(), writes()], [[], ['DELETE', 'DELETE']]);
  });

  test('is gone where it failed or was deleted, whoever its record says held it', async () => {
    assert.equal(await remove(made(1, heldLine, { status: 'Error', errorCode: 'S-1001' })), true);
    assert.equal(await remove(made(2, heldLine, { status: 'Deleted' })), true);
    assert.deepEqual(writes(), []);
  });

  test('stays while it is on its way, and where it is wanted all the same', async () => {
    assert.equal(await remove(made(1, null, { status: 'Creating' })), false);
    const wanted = made(2, 'orgkey:1 state=making');
    assert.equal(await remove(wanted, { stays: () => true }), false);
    assert.deepEqual(up(), [wanted]);
  });

  test('is gone where its signup failed or the hub never had it, and nothing is deleted', async () => {
    assert.equal(await remove(made(1, null, { status: 'Error', errorCode: 'S-1001' })), true);
    assert.equal(await remove('nobody@acme.example'), true);
    assert.deepEqual(writes(), []);
  });
});

suite('retired orgs', () => {
  async function retire(
    why: RetireReason = 'old',
  ): Promise<{ gone: Set<string>; told: string[]; warned: string[] }> {
    const fleet = await readHubFleet(client, 'pool');
    const [told, warned]: [string[], string[]] = [[], []];
    const tell = (line: string) => void told.push(line);
    const warn = (line: string) => void warned.push(line);
    const retirements = fleet.orgs.map((org) => ({ org, why }));
    const gone = await retireOrgs(client, retirements, fleet, { times, tell, warn });
    return { gone, told, warned };
  }

  const reasons: readonly (readonly [RetireReason, string, RegExp])[] = [
    ['over', heldLine, /: the time of its holder is over \(x until 2099-01-01T00:00:00Z\)\.$/],
    ['ending', ready, /: it ends on \d{4}-\d\d-\d\d\.$/],
    ['old', ready, /: it was made on \d{4}-\d\d-\d\d, and `max-age-hours` is over\.$/],
    ['surplus', ready, /: its slot has another org\.$/],
    ['left', 'orgkey:1 state=making', /: it was left half-way\.$/],
  ];
  for (const [why, text, said] of reasons)
    test(`are told of with the reason, and found by the record that was read (${why})`, async () => {
      const username = made(1, text);
      const { gone, told } = await retire(why);
      assert.deepEqual([...gone], [username]);
      assert.equal(told.length, 1);
      assert.ok(told[0]?.startsWith(`Retired dev-1 (${username}): `), told[0]);
      assert.match(told[0] ?? '', said);
      // Nothing is asked between the claim and the delete.
      const last = hub.requests.slice(-2).map(({ method }) => method);
      assert.deepEqual(last, ['PATCH', 'DELETE']);
    });

  test('go, but for one that somebody takes at that moment', async () => {
    const usernames = [made(1, ready), made(2, ready)];
    hub.faults.add({
      ...{ method: 'PATCH', count: 1 },
      effect: { kind: 'answer', status: 412, body: changedMeanwhile },
    });
    const { gone, told } = await retire();
    assert.equal(gone.size, 1);
    assert.deepEqual(
      up(),
      usernames.filter((username) => !gone.has(username)),
    );
    assert.ok(told.some((line) => /^Left dev-\d .*: somebody was faster\.$/.test(line)));
  });

  test('that the hub refuses to delete are warned of, and don’t count as gone', async () => {
    made(1, ready);
    made(2, ready);
    const body = [{ errorCode: 'INSUFFICIENT_ACCESS', message: 'no' }];
    hub.faults.add({ method: 'DELETE', count: 1, effect: { kind: 'answer', status: 403, body } });
    const { gone, warned } = await retire();
    assert.deepEqual([gone.size, warned.length, up().length], [1, 1, 1]);
  });

  test('that the hub refuses to delete stay claimed for ten minutes: nobody takes them, and then another fill goes on', async () => {
    made(1, ready);
    hub.faults.add({ method: 'DELETE', effect: { kind: 'server-error' } });
    const before = hub.clock.now();
    assert.deepEqual([(await retire()).gone.size, up().length], [0, 1]);
    const [org] = (await readHubFleet(client, 'pool')).orgs;
    assert.ok(org);
    assert.deepEqual([org.line?.by, org.line?.confirmed], [retireHolder, 'yes']);
    const until = org.line?.until ?? 0;
    // By the hub’s clock, in whole seconds, and after the wait that confirms it.
    assert.ok(Math.abs(until - before - 600_000) < 20_000, String(until - before));
    assert.deepEqual([holdOf(org, until - 1), holdOf(org, until)], ['held', 'over']);
  });

  test('go by their username where the hub’s user saw no record of theirs', async () => {
    made(1, ready);
    const fleet = await readHubFleet(client, 'pool');
    const retirements = fleet.orgs.map((org) => ({ org, why: 'left' as const }));
    const quiet = { times, tell: () => undefined, warn: (line: string) => assert.fail(line) };
    await retireOrgs(client, retirements, { active: new Map() }, quiet);
    assert.deepEqual(up(), []);
  });
});

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { apiRefusals, startDevHub, type DevHub } from '../../../devhub/index.ts';
import { usernameFor } from '../../../src/fleet/names.ts';
import { SignupPoll } from '../../../src/fleet/run/signup-poll.ts';
import { hubClient, testWire, type TestWire } from '../salesforce/org-clients.ts';

let hub: DevHub;
let wire: TestWire;
let poll: SignupPoll;

beforeEach(async () => {
  hub = await startDevHub();
  wire = testWire(hub);
  poll = new SignupPoll(hubClient(hub, wire), new AbortController().signal);
});
afterEach(() => hub.close());

function queries(): number {
  return hub.requests.filter(({ path }) => path.endsWith('/query')).length;
}

test('forty signups are read by one query', async () => {
  const usernames = Array.from({ length: 40 }, (_, index) => `a${index}@x.test`);
  for (const username of usernames) hub.createScratchOrg({ username });
  const infos = await Promise.all(usernames.map((username) => poll.ended(username)));
  assert.deepEqual(
    infos.map((info) => info?.SignupUsername),
    usernames,
  );
  assert.equal(queries(), 1);
});

test('forty slots of a fleet are read by one query, each with what another run has there', async () => {
  const slot = { fleet: 'a_b', generation: 'g1', group: 'dev', attempt: 1, hubOrgId: hub.hub.id };
  const names = Array.from({ length: 40 }, (_, index) => ({ ...slot, number: index + 1 }));
  const usernames = names.map((name) => usernameFor(name));
  for (const username of usernames) hub.createScratchOrg({ username });
  const other = usernameFor({ ...slot, number: 4, attempt: 2, ownApp: true });
  for (const username of [other, usernameFor({ ...slot, fleet: 'a-b', number: 4, attempt: 2 })]) {
    hub.createScratchOrg({ username });
  }
  await Promise.all(usernames.map((username) => poll.ended(username)));
  assert.equal(queries(), 1);
  const beside = (username = '') => poll.beside(username).map(({ SignupUsername }) => SignupUsername);
  assert.deepEqual(beside(usernames[3]), [other]);
  assert.deepEqual(beside(usernames[0]), [], 'not those of slots 10 to 19');
});

test('a username that the hub does not know is given up after some reads, not after one', async () => {
  assert.equal(await poll.ended('nobody@x.test'), undefined);
  assert.equal(queries(), 3);
});

test('the username’s case does not matter', async () => {
  hub.createScratchOrg({ username: 'Mixed@X.test', status: 'Error', errorCode: 'S-1001' });
  assert.equal((await poll.ended('mixed@x.TEST'))?.ErrorCode, 'S-1001');
});

test('a hub that fails for a long time is asked on', async () => {
  hub.createScratchOrg({ username: 'a@x.test' });
  hub.faults.add({ path: /FROM ScratchOrgInfo/, count: 23, effect: { kind: 'server-error' } });
  assert.equal((await poll.ended('a@x.test'))?.Status, 'Active');
});

test('a refusal ends the wait of all', async () => {
  hub.faults.add({
    path: /FROM ScratchOrgInfo/,
    effect: { kind: 'refuse', refusal: apiRefusals.apiDisabled() },
  });
  const outcomes = await Promise.allSettled([poll.ended('a@x.test'), poll.ended('b@x.test')]);
  for (const outcome of outcomes)
    assert.match(String(outcome.status === 'rejected' && outcome.reason), /API_DISABLED/);
  hub.faults.clear();
  hub.createScratchOrg({ username: 'c@x.test' });
  assert.equal((await poll.ended('c@x.test'))?.Status, 'Active', 'and it can be used again');
});

test('others are read along with the signups, by the same query, and are told when the next one comes', async () => {
  for (const username of ['a@x.test', 'b@x.test', 'ready@x.test']) {
    const fields = { Description: `of ${username}` };
    hub.createScratchOrg({ username, ...(username === 'b@x.test' ? { status: 'Creating' } : {}), fields });
  }
  const told: [string[], number | undefined][] = [];
  const along = new SignupPoll(hubClient(hub, wire), new AbortController().signal, {
    fields: ['Description'],
    usernames: () => ['ready@x.test'],
    seen: (records, next) => told.push([records.map(({ Description }) => Description ?? ''), next]),
  });
  const [one, other] = [along.ended('a@x.test'), along.ended('b@x.test')];
  await one;
  hub.deleteScratchOrg('a@x.test');
  const creating = hub.hub
    .table('ScratchOrgInfo')
    .rows()
    .find((row) => row['Status'] === 'Creating');
  assert.ok(creating);
  creating['Status'] = 'Error';
  await other;
  const [first, last] = [told[0], told.at(-1)];
  assert.deepEqual(first?.[0].toSorted(), ['of a@x.test', 'of b@x.test', 'of ready@x.test']);
  assert.ok((first[1] ?? 0) > 0);
  assert.equal(last?.[1], undefined, 'none is to come');
  assert.equal(queries(), told.length);
});

describe('how soon the hub is asked', () => {
  /** Only pauses move this clock. */
  let now: number;
  let ends: () => void;
  let paced: SignupPoll;
  let waiting: number;
  beforeEach(() => {
    now = Date.parse('2026-11-24T05:00:00Z');
    const paused = async (milliseconds: number): Promise<void> => {
      wire.slept.push(milliseconds);
      now += milliseconds;
      ends();
    };
    const client = hubClient(hub, { ...wire, now: () => now, sleep: paused });
    waiting = 0;
    paced = new SignupPoll(client, new AbortController().signal, undefined, () => waiting);
  });

  /** How long after its end a signup that takes `lasts` is noticed, and how many reads that took. */
  async function noticed(username: string, lasts: number): Promise<{ late: number; reads: number }> {
    const [since, before] = [now, queries()];
    const { info } = hub.createScratchOrg({ username, status: 'Creating' });
    ends = () => {
      if (now - since >= lasts) info['Status'] = 'Active';
    };
    assert.equal((await paced.ended(username))?.Status, 'Active');
    return { late: now - since - lasts, reads: queries() - before };
  }

  test('until the first has ended, pauses begin with half a second and grow by a third', async () => {
    const { late, reads } = await noticed('a@x.test', 120_000);
    assert.deepEqual(wire.slept.slice(0, 4).map(Math.round), [500, 650, 845, 1099]);
    assert.equal(Math.max(...wire.slept), 10_000);
    assert.ok(late <= 10_000, `${late} ms late`);
    assert.ok(reads <= 23, `${reads} reads`);
  });

  for (const [usual, longest] of [
    [1000, 250],
    [20_000, 2000],
    [200_000, 10_000],
  ] as const) {
    test(`one that takes longer than the usual ${usual} ms is noticed within ${longest} ms`, async () => {
      for (const name of ['a', 'b', 'c']) await noticed(`${name}@x.test`, usual);
      const { late } = await noticed('late@x.test', usual * 1.21 + 777);
      assert.ok(late <= longest, `${late} ms late`);
    });
  }

  test('one that takes as long as usual is looked for when it should be there, not before', async () => {
    const first = await noticed('a@x.test', 8000);
    const { late, reads } = await noticed('b@x.test', 8000);
    assert.ok(first.reads > 5);
    assert.equal(reads, 1);
    assert.equal(late, first.late, 'when the first was noticed');
  });

  test('where many are to come, each is noticed closer to its end', async () => {
    waiting = 100;
    const first = await noticed('a@x.test', 8000);
    for (const name of ['b', 'c', 'd', 'e', 'f']) {
      const { late, reads } = await noticed(`${name}@x.test`, 8000);
      assert.ok(reads <= 2, `${reads} reads`);
      assert.ok(late < first.late, `${late} ms late, the first ${first.late} ms`);
    }
  });
});

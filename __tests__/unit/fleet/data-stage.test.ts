import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OrgLost } from '../../../src/fleet/stages/failure.ts';
import { dataStage } from '../../../src/fleet/stages/data.ts';
import { importSampleData } from '../../../src/salesforce/data/import.ts';
import { scratchOrgClient } from '../salesforce/org-clients.ts';
import {
  batches,
  began,
  data,
  hub,
  imported,
  inHub,
  onNewOrg,
  patience,
  seenBy,
  stage,
  start,
  username,
} from './data-stage-fixture.ts';

onNewOrg();

test('its maker imports at once, and keeps what rows there were before', async () => {
  const maker = seenBy('maker');
  began(maker);
  const before = hub.requests.length;
  await stage.run(maker);
  assert.deepEqual(imported(), [2, 1]);
  assert.equal(hub.requests.length - before, 4, 'without a look before, but for the two counts');
  assert.deepEqual(maker.journal.baseline(maker.id), { Account: 1, Contact: 0 });
});

for (const hasSampleData of [false, true]) {
  const what = hasSampleData ? 'sample data' : 'what every org has';
  test(`a maker that comes late, as after a long package, does not wait for ${what}`, async () => {
    start({ HasSampleData: hasSampleData }, 'other@x.test');
    const maker = seenBy('maker', 'other@x.test');
    began(maker);
    hub.clock.advance(10 * patience);
    await stage.run(maker);
    assert.deepEqual(imported(), [2, 1]);
    assert.deepEqual(maker.slept, []);
  });

  test(`another job, without a journal, does not take ${what} for the fleet’s`, async () => {
    start({ HasSampleData: hasSampleData }, 'other@x.test');
    const other = seenBy('other', 'other@x.test');
    const started = hub.clock.now();
    await stage.run(other);
    assert.ok(hub.clock.now() - started >= patience, 'a request may still be on its way');
    assert.deepEqual(imported(), [2, 1]);
    await stage.run(seenBy('third', 'other@x.test'));
    assert.deepEqual(imported(), [2, 1]);
  });
}

test('a maker that comes later than another job finds the data there, and does not double it', async () => {
  const maker = seenBy('maker');
  began(maker);
  await stage.run(seenBy('other'));
  await stage.run(maker);
  assert.deepEqual(imported(), [2, 1]);
});

test('a job without a journal goes on where another stopped', async () => {
  await importSampleData(seenBy('first').client, { ...data, batches: batches.slice(0, 1) });
  const other = seenBy('other');
  await stage.run(other);
  assert.deepEqual(imported(), [2, 1]);
  const [contact] = inHub.table('Contact').rows();
  assert.equal(inHub.table('Account').get(contact?.['AccountId'] as string)?.['Name'], 'Meridian');
  assert.equal(await stage.isDone(other), true);
});

test('while another job is at it, it is waited for', async () => {
  const other = seenBy('other');
  const { wire } = other.client;
  const first = seenBy('first').client;
  const started = hub.clock.now();
  let isSent = false;
  const sleep = async (milliseconds: number): Promise<void> => {
    await wire.sleep(milliseconds);
    if (isSent || hub.clock.now() - started < 25_000) return;
    isSent = true;
    await importSampleData(first, { ...data, batches: batches.slice(0, 1) });
  };
  const slow = { ...other, client: scratchOrgClient(hub, username, { ...wire, sleep }) };
  await stage.run(slow);
  assert.ok(hub.clock.now() - started >= patience + 25_000, 'the patience begins again with each change');
  assert.deepEqual(imported(), [2, 1]);
});

test('two runs at once: the one that waits for the other’s data loses little of its time', async () => {
  for (const [index, took] of [1000, 4000, 15_000].entries()) {
    const name = `other-${index}@x.test`;
    start({}, name);
    const [other, first] = [seenBy(`other-${index}`, name), seenBy(`first-${index}`, name)];
    const { wire } = other.client;
    const started = hub.clock.now();
    let isIn = false;
    const sleep = async (milliseconds: number): Promise<void> => {
      await wire.sleep(milliseconds);
      if (isIn || hub.clock.now() - started < took) return;
      isIn = true;
      // It was in when the pause began, as far as this one knows.
      await importSampleData(first.client, data);
    };
    await stage.run({ ...other, client: scratchOrgClient(hub, name, { ...wire, sleep }) });
    const waited = hub.clock.now() - started;
    assert.ok(waited <= Math.max(1.3 * took, took + 500), `${waited} ms for ${took} ms`);
    assert.deepEqual(imported(), [2, 1]);
  }
});

test('data that is there in part, and stays so, makes the org one to be replaced', async () => {
  const { client } = seenBy('first');
  inHub.insert('Account', { Name: 'Nordwind', Site: 'Hall 1' }, client.session.userId);
  await assert.rejects(stage.run(seenBy('other')), OrgLost);
  assert.deepEqual(imported(), [1, 0]);
});

test('a batch whose answer is lost is looked for in the org, and not sent twice', async () => {
  const maker = seenBy('maker');
  began(maker);
  hub.faults.add({ path: /composite\/tree\/Account/, count: 1, effect: { kind: 'lost-answer' } });
  await stage.run(maker);
  assert.deepEqual(imported(), [2, 1]);
  assert.equal(await stage.isDone(maker), true);
});

test('one that never came is sent again once it can’t arrive any more', async () => {
  const maker = seenBy('maker');
  began(maker);
  hub.faults.add({ path: /composite\/tree\/Contact/, count: 1, effect: { kind: 'reset' } });
  const started = hub.clock.now();
  await stage.run(maker);
  assert.ok(hub.clock.now() - started >= 2 * patience);
  assert.deepEqual(imported(), [2, 1]);
});

for (const came of [1, 2]) {
  test(`while the maker waits for a lost batch, another job goes on in its place with ${came}: nothing is doubled`, async () => {
    const maker = seenBy('maker');
    began(maker);
    hub.faults.add({ path: /composite\/tree\/Account/, count: 1, effect: { kind: 'reset' } });
    const { wire } = maker.client;
    const other = seenBy('other').client;
    let looks = 0;
    const sleep = async (milliseconds: number): Promise<void> => {
      await wire.sleep(milliseconds);
      looks += 1;
      if (looks === 3) await importSampleData(other, { ...data, batches: batches.slice(0, came) });
    };
    await stage.run({ ...maker, client: scratchOrgClient(hub, username, { ...wire, sleep }) });
    assert.deepEqual(imported(), [2, 1]);
  });
}

test('others wait longer than the maker is ever silent', async () => {
  const other = seenBy('other');
  const started = hub.clock.now();
  await stage.run(other);
  assert.ok(hub.clock.now() - started >= 3 * patience);
});

test('a job that was killed at a batch asks the org for it, whether it went in or not', async () => {
  const maker = seenBy('maker');
  began(maker);
  maker.journal.append({ event: 'baseline', org: maker.id, rows: { Account: 1, Contact: 0 } });
  maker.journal.append({ event: 'sending', org: maker.id, data: 'd1', batch: 0, at: hub.clock.now() });
  await importSampleData(maker.client, { ...data, batches: batches.slice(0, 1) });
  await stage.run(seenBy('maker'));
  assert.deepEqual(imported(), [2, 1]);
  start({}, 'other@x.test');
  const other = seenBy('other', 'other@x.test');
  began(other);
  other.journal.append({ event: 'sending', org: other.id, data: 'd1', batch: 0, at: hub.clock.now() });
  await stage.run(seenBy('other', 'other@x.test'));
  assert.deepEqual(imported(), [2, 1]);
});

test('where it can’t tell, the org is lost', async () => {
  const maker = seenBy('maker');
  began(maker);
  hub.faults.add({ path: /composite\/tree\/Account/, count: 1, effect: { kind: 'lost-answer' } });
  const { wire } = maker.client;
  // What a trigger makes of the first record hides it.
  const fetch: typeof globalThis.fetch = async (...request) => {
    const answer = globalThis.fetch(...request);
    await answer.catch(() => undefined);
    const row = inHub
      .table('Account')
      .rows()
      .find((one) => one['Name'] === 'Nordwind');
    if (row) inHub.update(row, { Name: 'Renamed', Site: 'Elsewhere' });
    return answer;
  };
  const org = { ...maker, client: scratchOrgClient(hub, username, { ...wire, fetch }) };
  await assert.rejects(stage.run(org), OrgLost);
  assert.deepEqual(imported(), [2, 0]);
});

test('nor can it where other data went in', async () => {
  const maker = seenBy('maker');
  began(maker);
  await dataStage({ data, hash: 'older' }, patience).run(maker);
  await assert.rejects(stage.run(maker), OrgLost);
  assert.deepEqual(imported(), [2, 1]);
});

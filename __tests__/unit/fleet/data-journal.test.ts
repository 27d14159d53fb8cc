import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { apiRefusals } from '../../../devhub/index.ts';
import { OrgLost } from '../../../src/fleet/stages/failure.ts';
import type { FleetOrg } from '../../../src/fleet/stages/stage.ts';
import { importSampleData } from '../../../src/salesforce/data/import.ts';
import { takeImportLock } from '../../../src/salesforce/data/import-lock.ts';
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
  username,
} from './data-stage-fixture.ts';

onNewOrg();

const first = { ...data, batches: batches.slice(0, 1) };

function sending(org: FleetOrg, batch: number, at = hub.clock.now()): void {
  org.journal.append({ event: 'sending', org: org.id, data: 'd1', batch, at });
}

/** A part of the first batch, as no import leaves it. */
function insertPart({ client }: FleetOrg): void {
  inHub.insert('Account', { Name: 'Nordwind', Site: 'Hall 1' }, client.session.userId);
}

function refuse(path: RegExp, skip = 0): void {
  const refusal = apiRefusals.requiredFieldMissing(['Name']);
  hub.faults.add({ method: 'POST', path, skip, count: 1, effect: { kind: 'refuse', refusal } });
}

describe('a job that was killed at a batch', () => {
  for (const [ago, waits] of [
    [1.5, true],
    [2.5, false],
  ] as const) {
    test(`${ago} patiences ago: it ${waits ? 'may still' : 'can’t'} arrive`, async () => {
      const maker = seenBy('maker');
      began(maker);
      sending(maker, 0, hub.clock.now() - ago * patience);
      await stage.run(maker);
      assert.equal(maker.slept.length > 0, waits);
      assert.deepEqual(imported(), [2, 1]);
    });
  }

  test('sends nothing where a part of it is there, however long ago it was sent', async () => {
    const maker = seenBy('maker');
    began(maker);
    sending(maker, 0, hub.clock.now() - 10 * patience);
    insertPart(maker);
    await assert.rejects(stage.run(maker), OrgLost);
    assert.deepEqual(imported(), [1, 0]);
  });

  test('sends nothing where a batch before it is gone', async () => {
    const maker = seenBy('maker');
    began(maker);
    const ids = {
      'plan.json#AccountRef1': '001KY0000000001AAA',
      'plan.json#AccountRef2': '001KY0000000002AAA',
    };
    maker.journal.append({ event: 'sent', org: maker.id, data: 'd1', batch: 0, ids });
    sending(maker, 1);
    await assert.rejects(stage.run(maker), OrgLost);
    assert.deepEqual(imported(), [0, 0]);
  });

  test('notes the ids of what it finds there', async () => {
    const maker = seenBy('maker');
    began(maker);
    sending(maker, 0);
    const ids = await importSampleData(maker.client, first);
    await stage.run(maker);
    const progress = seenBy('maker').journal.dataProgress(maker.id, 'd1');
    assert.ok(progress.state === 'known');
    for (const [key, id] of Object.entries(ids)) assert.equal(progress.ids[key], id);
  });
});

describe('what the journal says after a batch', () => {
  test('that Salesforce refused: it is to be sent again, at once', async () => {
    const maker = seenBy('maker');
    began(maker);
    refuse(/tree\/Account/);
    await assert.rejects(stage.run(maker), /Account\.json/);
    const again = seenBy('maker');
    assert.equal(again.journal.dataProgress(maker.id, 'd1').state, 'known');
    await stage.run(again);
    assert.deepEqual(again.slept, []);
    assert.deepEqual(imported(), [2, 1]);
  });

  test('that was lost, sent again, and refused then: the same', async () => {
    const maker = seenBy('maker');
    began(maker);
    hub.faults.add({ path: /tree\/Account/, count: 1, effect: { kind: 'reset' } });
    refuse(/tree\/Account/, 1);
    await assert.rejects(stage.run(maker), /Account\.json/);
    assert.equal(seenBy('maker').journal.dataProgress(maker.id, 'd1').state, 'known');
  });

  test('that was lost, and may be in: never that it was refused', async () => {
    const maker = seenBy('maker');
    began(maker);
    hub.faults.add({ path: /tree\/Account/, count: 1, effect: { kind: 'lost-answer' } });
    const { wire } = maker.client;
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
    assert.equal(seenBy('maker').journal.dataProgress(maker.id, 'd1').state, 'unanswered');
    await assert.rejects(stage.run(seenBy('maker')), OrgLost);
    assert.deepEqual(imported(), [2, 0]);
  });

  test('that another job sent: its ids, too', async () => {
    const ids = await importSampleData(seenBy('first').client, first);
    const other = seenBy('other');
    await stage.run(other);
    const progress = seenBy('other').journal.dataProgress(other.id, 'd1');
    assert.ok(progress.state === 'known');
    for (const [key, id] of Object.entries(ids)) assert.equal(progress.ids[key], id);
  });
});

describe('a maker whose journal has a part', () => {
  test('looks before it goes on: another job may have, however short a time ago it began', async () => {
    const maker = seenBy('maker');
    began(maker);
    sending(maker, 0);
    const ids = await importSampleData(maker.client, first);
    maker.journal.append({ event: 'sent', org: maker.id, data: 'd1', batch: 0, ids: { ...ids } });
    await importSampleData(seenBy('other').client, data, { from: 1, ids });
    await stage.run(maker);
    assert.deepEqual(imported(), [2, 1]);
  });

  test('isn’t done before all of it is in', async () => {
    const maker = seenBy('maker');
    assert.equal(await stage.isDone(maker), false);
    began(maker);
    assert.equal(await stage.isDone(maker), false);
    maker.journal.append({ event: 'sent', org: maker.id, data: 'd1', batch: 0, ids: {} });
    assert.equal(await stage.isDone(maker), false);
    maker.journal.append({ event: 'sent', org: maker.id, data: 'd1', batch: 1, ids: {} });
    assert.equal(await stage.isDone(maker), true);
  });
});

describe('a maker that comes late', () => {
  test('watches rows that could be its own, before it takes them for others’', async () => {
    const maker = seenBy('maker');
    began(maker);
    hub.clock.advance(2 * patience);
    insertPart(maker);
    await stage.run(maker);
    assert.ok(maker.slept.length > 0);
    assert.deepEqual(imported(), [3, 1]);
  });

  test('takes its turn where somebody else logged in: a job of the same fleet may be about to import', async () => {
    const maker = seenBy('maker');
    began(maker);
    const admin = inHub.findUser(username);
    assert.ok(admin);
    for (let index = 0; index < 3; index += 1) inHub.addLogin(admin, 'Success');
    await takeImportLock(seenBy('other').client, 'other', new AbortController().signal);
    hub.clock.advance(2 * patience);
    await stage.run(maker);
    assert.ok(maker.slept.length > 0, 'it waits for the other’s turn to end');
    assert.deepEqual(imported(), [2, 1]);
  });
});

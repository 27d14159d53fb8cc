import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { apiRefusals, type DevHub, type Org } from '../../../devhub/index.ts';
import { importSampleData } from '../../../src/salesforce/data/import.ts';
import { countRows } from '../../../src/salesforce/data/org-rows.ts';
import type { SampleData } from '../../../src/salesforce/data/plan.ts';
import type { DataRecord } from '../../../src/salesforce/data/records.ts';
import { whatWentIn, type Hints } from '../../../src/salesforce/data/went-in.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { scratchOrgClient, startScratchOrg, type TestWire } from './org-clients.ts';
import { accounts, family, onlyNames, record, sample } from './went-in-samples.ts';

const username = 'one@acme.example';

void describe('what went into an org, by counts, by claims and below its parents', () => {
  let hub: DevHub;
  let wire: TestWire;
  let org: Org;
  let client: OrgClient;
  let userId: string;

  beforeEach(async () => {
    ({ hub, wire, inHub: org, org: client } = await startScratchOrg(username));
    userId = client.session.userId;
    // What the org came with is older than the first login.
    hub.clock.advance(3_600_000);
    client = scratchOrgClient(hub, username, wire);
    const admin = org.findUser(username);
    assert.ok(admin);
    org.addLogin(admin, 'Success');
  });
  afterEach(() => hub.close());

  const found = async (data: SampleData, hints: Hints = {}) => {
    const { batches, state } = await whatWentIn(client, data, hints);
    return [batches.length, state];
  };
  const sendFirst = async (data: SampleData, count: number): Promise<void> => {
    await importSampleData(client, { ...data, batches: data.batches.slice(0, count) });
  };

  void describe('how far the rows have grown since they were counted', () => {
    const twins = sample(
      Array.from({ length: 201 }, (_, place) => record('Account', `A${place}`, { Name: `Twin ${place}` })),
    );
    const nameless = (count: number): void => {
      for (let index = 0; index < count; index += 1) org.insert('Account', { Name: `Row ${index}` }, userId);
    };

    it('by as many as the batch has: it may have gone in, changed since', async () => {
      const baseline = await countRows(client, ['Account']);
      nameless(1);
      // One more from before, which nobody counted for this.
      assert.deepEqual(await found(onlyNames, { baseline: { Account: (baseline['Account'] ?? 0) - 1 } }), [
        0,
        'out',
      ]);
      nameless(1);
      assert.deepEqual(await found(onlyNames, { baseline }), [0, 'unclear']);
      assert.deepEqual(await found(onlyNames, { baseline: { Account: (baseline['Account'] ?? 0) + 1 } }), [
        0,
        'out',
      ]);
    });

    it('the batches before it count as well, and those after it don’t', async () => {
      const baseline = await countRows(client, ['Account']);
      await sendFirst(twins, 1);
      nameless(1);
      assert.deepEqual(await found(twins, { baseline }), [1, 'unclear']);
      assert.deepEqual(await found(twins, { baseline: { Account: (baseline['Account'] ?? 0) + 1 } }), [
        1,
        'out',
      ]);
    });

    it('and the records of its kind that are nested in others, at any depth', async () => {
      const parent = (name: string, more: Record<string, unknown> = {}): DataRecord =>
        record('Account', name, { Name: name, ...more });
      const nested = sample([
        parent('P1', {
          ChildAccounts: {
            records: [parent('K1', { ChildAccounts: { records: [parent('K2')] } })],
          },
          Contacts: { records: [record('Contact', 'C1', { LastName: 'Fox' })] },
        }),
      ]);
      const baseline = await countRows(client, ['Account']);
      nameless(2);
      assert.deepEqual(await found(nested, { baseline }), [0, 'out']);
      nameless(1);
      assert.deepEqual(await found(nested, { baseline }), [0, 'unclear']);
    });

    it('where nobody can count them any more, anything may have happened', async () => {
      const baseline = await countRows(client, ['Account']);
      nameless(2);
      hub.faults.add({
        path: /COUNT/,
        effect: { kind: 'refuse', refusal: apiRefusals.malformedQuery('no count') },
      });
      assert.deepEqual(await found(onlyNames, { baseline }), [0, 'unclear']);
    });
  });

  it('a nested record that is gone leaves its batch unclear', async () => {
    const data = sample([
      {
        ...accounts[0],
        Contacts: { records: [record('Contact', 'N1', { FirstName: 'Ada', LastName: 'Fox' })] },
      } as DataRecord,
    ]);
    await importSampleData(client, data);
    const [row] = org.table('Contact').rows().slice(-1);
    assert.ok(row);
    org.table('Contact').delete(row.Id);
    assert.deepEqual(await found(data), [0, 'unclear']);
  });

  it('a nested record is the one below its own parent, whatever the order, and whatever changed in it', async () => {
    const contact = (reference: string) =>
      record('Contact', reference, { LastName: 'Fox', Title: 'Dr.', Department: 'Sales' });
    const data = sample(
      accounts.map((account, index) => ({ ...account, Contacts: { records: [contact(`N${index + 1}`)] } })),
    );
    const account = (index: number) => {
      const { Name, Industry } = accounts[index] as Record<string, unknown>;
      return org.insert('Account', { Name: String(Name), Industry: String(Industry) }, userId);
    };
    const [one, two] = [account(0), account(1)];
    const fox = (AccountId: string) =>
      org.insert('Contact', { LastName: 'Fox', Title: 'Prof.', Department: 'Sales', AccountId }, userId);
    const [ofTwo, ofOne] = [fox(two.Id), fox(one.Id)];
    const { batches } = await whatWentIn(client, data);
    assert.equal(batches[0]?.['plan.json#N1'], ofOne.Id);
    assert.equal(batches[0]['plan.json#N2'], ofTwo.Id);
  });

  it('ids that a journal claims count only if all of the batch are there', async () => {
    const ids = await importSampleData(client, family);
    hub.clock.advance(60_000);
    for (const row of org.table('Account').rows()) org.update(row, { Name: 'X', Industry: 'Energy' });
    const { 'plan.json#A2': second = '', ...others } = ids;
    assert.deepEqual(await found(family, { claimed: others }), [0, 'unclear']);
    const wrong = { ...ids, 'plan.json#A2': `${second.slice(0, 14)}_AAA` };
    assert.deepEqual(await found(family, { claimed: wrong }), [0, 'unclear']);
    // 15 characters are the same record as 18.
    const short = Object.fromEntries(Object.entries(ids).map(([key, id]) => [key, id.slice(0, 15)]));
    const { batches } = await whatWentIn(client, family, { claimed: short });
    assert.equal(batches[0]?.['plan.json#A2'], second.slice(0, 15));
    assert.equal(batches.length, 2);
  });

  it('nested ids that a journal claims count only if none is left out', async () => {
    const data = sample([
      { ...accounts[0], Contacts: { records: [record('Contact', 'N1', { LastName: 'Fox' })] } } as DataRecord,
    ]);
    const ids = await importSampleData(client, data);
    hub.clock.advance(60_000);
    for (const row of org.table('Account').rows()) org.update(row, { Name: 'X', Industry: 'Energy' });
    const { 'plan.json#N1': _, ...tops } = ids;
    assert.deepEqual(await found(data, { claimed: tops }), [0, 'unclear']);
    assert.deepEqual(await found(data, { claimed: ids }), [1, 'in']);
  });
});

import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  apiRefusals,
  startDevHub,
  type DevHub,
  type DevHubOptions,
  type Org,
} from '../../../devhub/index.ts';
import { importSampleData } from '../../../src/salesforce/data/import.ts';
import { countRows } from '../../../src/salesforce/data/org-rows.ts';
import type { SampleData } from '../../../src/salesforce/data/plan.ts';
import type { DataRecord } from '../../../src/salesforce/data/records.ts';
import { whatWentIn, type Hints } from '../../../src/salesforce/data/went-in.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { scratchOrgClient, testWire } from './org-clients.ts';
import { accounts, contacts, family, onlyNames, record, sample } from './went-in-samples.ts';

const username = 'one@acme.example';
const hour = 3_600_000;

void describe('what went into an org', () => {
  let hub: DevHub;
  let org: Org;
  let client: OrgClient;
  let userId: string;

  async function start(options: DevHubOptions = {}, fields: Record<string, boolean> = {}): Promise<void> {
    await hub.close();
    hub = await startDevHub(options);
    const made = hub.createScratchOrg({ username, fields, ageMilliseconds: hour });
    assert.ok(made.org);
    org = made.org;
    client = scratchOrgClient(hub, username, testWire(hub));
    userId = client.session.userId;
  }
  /** The first login of the org's admin, by which what is older can't be an import's. */
  function logIn(): void {
    const admin = org.findUser(username);
    assert.ok(admin);
    org.addLogin(admin, 'Success');
  }
  beforeEach(async () => {
    hub = await startDevHub();
    await start();
    logIn();
  });
  afterEach(() => hub.close());

  const found = async (data: SampleData, hints: Hints = {}) => {
    const { batches, state } = await whatWentIn(client, data, hints);
    return [batches.length, state];
  };
  const sendFirst = async (data: SampleData, count: number): Promise<void> => {
    await importSampleData(client, { ...data, batches: data.batches.slice(0, count) });
  };

  it('nothing: what the org came with is its own', async () => {
    assert.deepEqual(await found(family), [0, 'out']);
  });

  it('all, with the ids', async () => {
    const ids = await importSampleData(client, family);
    const { batches, state } = await whatWentIn(client, family);
    assert.equal(state, 'in');
    assert.deepEqual(Object.assign({}, ...batches), ids);
  });

  it('a part, batch by batch', async () => {
    await sendFirst(family, 1);
    assert.deepEqual(await found(family), [1, 'out']);
  });

  it('nested records with theirs', async () => {
    const data = sample(
      [
        {
          ...accounts[0],
          Contacts: { records: [record('Contact', 'N1', { LastName: 'Fox' })] },
        } as DataRecord,
        {
          ...accounts[1],
          Contacts: { records: [record('Contact', 'N2', { LastName: 'Fox' })] },
        } as DataRecord,
      ],
      [record('Case', 'K1', { Subject: 'Broken', ContactId: '@N2' })],
    );
    await sendFirst(data, 1);
    const { batches } = await whatWentIn(client, data);
    const owl = org.table('Contact').rows()[1];
    assert.equal(batches[0]?.['plan.json#N2'], owl?.Id);
    assert.deepEqual(await found(data), [1, 'out']);
  });

  it('records that are alike, each once', async () => {
    const same = (ref: string) => record('Account', ref, { Name: 'Twin', Industry: 'Energy' });
    const twins = sample(
      [same('A1'), same('A2')],
      [record('Contact', 'C1', { LastName: 'Fox', AccountId: '@A2' })],
    );
    const ids = await importSampleData(client, twins);
    const { batches } = await whatWentIn(client, twins);
    assert.deepEqual(Object.assign({}, ...batches), ids);
    const three = sample([same('A1'), same('A2'), same('A3')]);
    assert.deepEqual(await found(three), [0, 'unclear']);
  });

  it('alike records of another batch are not taken for those of the next', async () => {
    const alike = (ref: number) => record('Account', `A${ref}`, { Name: 'Twin', Industry: 'Energy' });
    const many = sample(Array.from({ length: 201 }, (_, place) => alike(place)));
    await sendFirst(many, 1);
    assert.deepEqual(await found(many), [1, 'out']);
  });

  it('values that Salesforce writes otherwise than they were sent', async () => {
    const data = sample([
      record('Opportunity', 'O1', {
        Name: '  Big deal ',
        StageName: 'Prospecting',
        CloseDate: '2026-01-31',
        Amount: '1000',
        Description: 'one\r\ntwo',
      }),
    ]);
    const as = {
      Name: 'Big deal',
      StageName: 'Prospecting',
      CloseDate: '2026-01-31',
      Amount: 1000,
      Description: 'one\ntwo',
    };
    org.insert('Opportunity', as, userId);
    assert.deepEqual(await found(data), [1, 'in']);
  });

  void describe('where rows are there that nobody imported', () => {
    it('sample data from before the first login is the org’s own, even for records of a name alone', async () => {
      await start({}, { HasSampleData: true });
      logIn();
      assert.deepEqual(await found(family), [0, 'out']);
      assert.deepEqual(await found(onlyNames), [0, 'out']);
    });

    it('so is another user’s, whenever it comes', async () => {
      await start(
        { firstRows: { by: 'platform', sampleDataMilliseconds: 2 * hour } },
        { HasSampleData: true },
      );
      logIn();
      hub.clock.advance(2 * hour);
      assert.deepEqual(await found(onlyNames), [0, 'out']);
    });

    it('the admin’s, that comes late, is told apart by values: a name alone is too little', async () => {
      await start({ firstRows: { sampleDataMilliseconds: 2 * hour } }, { HasSampleData: true });
      logIn();
      hub.clock.advance(2 * hour);
      assert.deepEqual(await found(family), [0, 'out']);
      assert.deepEqual(await found(onlyNames), [0, 'unclear']);
    });

    it('or by what was counted before the import', async () => {
      await start({ firstRows: { sampleDataMilliseconds: 2 * hour } }, { HasSampleData: true });
      logIn();
      hub.clock.advance(2 * hour);
      const baseline = await countRows(client, ['Account']);
      assert.deepEqual(await found(onlyNames, { baseline }), [0, 'out']);
      await sendFirst(onlyNames, 1);
      assert.deepEqual(await found(onlyNames, { baseline }), [1, 'in']);
    });

    it('fewer rows than the batch has records can’t be it, whatever they hold', async () => {
      org.insert('Account', { Name: 'Somebody' }, userId);
      assert.deepEqual(await found(onlyNames), [0, 'out']);
      org.insert('Account', { Name: 'Somebody else' }, userId);
      assert.deepEqual(await found(onlyNames), [0, 'unclear']);
    });

    it('without the history of logins, values decide', async () => {
      await start({}, { HasSampleData: true });
      hub.faults.add({ path: /LoginHistory/, effect: { kind: 'refuse', refusal: apiRefusals.notFound() } });
      assert.deepEqual(await found(family), [0, 'out']);
      assert.deepEqual(await found(onlyNames), [0, 'unclear']);
      await importSampleData(client, family);
      assert.deepEqual(await found(family), [2, 'in']);
    });

    it('an object whose rows can’t be listed leaves it unclear, and can’t be counted', async () => {
      const refusal = apiRefusals.malformedQuery('ContentDocumentLink requires a filter');
      hub.faults.add({ path: /FROM Account/, effect: { kind: 'refuse', refusal } });
      assert.deepEqual(await countRows(client, ['Account', 'Contact']), { Contact: 0 });
      assert.deepEqual(await found(family, { baseline: { Contact: 0 } }), [0, 'unclear']);
    });

    it('what looks exactly like the import is never imported on a guess', async () => {
      await start({}, { HasSampleData: true });
      logIn();
      const copied = sample([record('Account', 'A1', { Name: 'GenePoint', Industry: 'Biotechnology' })]);
      assert.deepEqual(await found(copied), [0, 'unclear']);
    });
  });

  void describe('where triggers, flows or people were at it', () => {
    it('a field that is overwritten in all records hides none', async () => {
      await importSampleData(client, family);
      for (const row of org.table('Account').rows()) org.update(row, { Industry: 'Other' });
      for (const row of org.table('Contact').rows()) org.update(row, { FirstName: 'N.N.' });
      assert.deepEqual(await found(family), [2, 'in']);
    });

    it('records that a trigger added to ours are not taken for the next batch', async () => {
      await sendFirst(family, 1);
      const rows = org
        .table('Account')
        .rows()
        .filter(({ Id }) => !org.firstRows.has(Id));
      for (const { Id } of rows) {
        org.insert('Contact', { FirstName: 'Front', LastName: 'Desk', AccountId: Id }, userId);
      }
      assert.deepEqual(await found(family), [1, 'out']);
      const short = sample(
        accounts,
        contacts.map(({ attributes, LastName, AccountId }) => ({ attributes, LastName, AccountId })),
      );
      assert.deepEqual(await found(short), [1, 'unclear']);
    });

    it('deleted records were there', async () => {
      await importSampleData(client, family);
      for (const row of org.table('Contact').rows()) org.update(row, { IsDeleted: true });
      assert.deepEqual(await found(family), [2, 'in']);
    });

    it('a batch that is there in part is unclear: it went in as a whole', async () => {
      await sendFirst(family, 1);
      const [row] = org.table('Account').rows().slice(-1);
      assert.ok(row);
      org.table('Account').delete(row.Id);
      assert.deepEqual(await found(family), [0, 'unclear']);
    });

    it('values that all changed leave it unclear, but for the ids that a journal has', async () => {
      const ids = await importSampleData(client, family);
      hub.clock.advance(60_000);
      for (const row of org.table('Account').rows()) org.update(row, { Name: 'X', Industry: 'Energy' });
      assert.deepEqual(await found(family), [0, 'unclear']);
      assert.deepEqual(await found(family, { claimed: ids }), [2, 'in']);
    });
  });

  it('ids that a journal only claims are not believed', async () => {
    const claimed = { 'plan.json#A1': '001Hb000000ZZZZAAA', 'plan.json#A2': '001Hb000000ZZZYAAA' };
    assert.deepEqual(await found(family, { claimed }), [0, 'out']);
  });
});

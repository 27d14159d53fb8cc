import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { DevHub } from '../../../devhub/index.ts';
import { planBatches, type ImportedIds } from '../../../src/salesforce/data/batches.ts';
import type { SampleData } from '../../../src/salesforce/data/plan.ts';
import type { DataFile, DataRecord } from '../../../src/salesforce/data/records.ts';
import { DataRefused, DataStateUnknown, importSampleData } from '../../../src/salesforce/data/import.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { startScratchOrg, type TestWire } from './org-clients.ts';
import { record } from './data-records.ts';

const username = 'one@acme.example';
/** Every new org has an Account of its own. */
const ours = "Name != 'Sample Account for Entitlements'";
const file = (path: string, records: DataRecord[]): DataFile => ({
  path,
  scope: 'plan.json',
  sobject: records[0]?.attributes.type ?? '',
  records,
});
const sample = (...files: DataFile[]): SampleData => {
  const batches = planBatches(files);
  return { batches, records: batches.reduce((sum, { references }) => sum + references.length, 0) };
};
const many = (count: number): DataRecord[] =>
  Array.from({ length: count }, (_, index) =>
    record('Account', `AccountRef${index}`, { Name: `Account ${index}` }),
  );
const family = sample(
  file('Accounts.json', [
    record('Account', 'AccountRef1', { Name: 'Acme' }),
    record('Account', 'AccountRef2', { Name: 'Daughter', ParentId: '@AccountRef1' }),
  ]),
  file('Contacts.json', [record('Contact', 'ContactRef1', { LastName: 'Fox', AccountId: '@AccountRef2' })]),
);

void describe('an import of sample data', () => {
  let hub: DevHub;
  let wire: TestWire;
  let org: OrgClient;
  beforeEach(async () => {
    ({ hub, wire, org } = await startScratchOrg(username));
  });
  afterEach(() => hub.close());

  const count = async (sobject: string): Promise<number> =>
    (await org.query<{ Id: string }>(`SELECT Id FROM ${sobject} WHERE ${ours}`)).length;

  it('puts the records in, with references across files and calls', async () => {
    const ids = await importSampleData(org, family);
    const [contact] = await org.query<{ Account: { Name: string; Parent: { Name: string } } }>(
      'SELECT Account.Name, Account.Parent.Name FROM Contact',
    );
    assert.equal(contact?.Account.Name, 'Daughter');
    assert.equal(contact.Account.Parent.Name, 'Acme');
    assert.match(ids['plan.json#ContactRef1'] ?? '', /^003/);
  });

  it('puts nested records in', async () => {
    const contacts = { records: [record('Contact', 'C1', { LastName: 'Fox' })] };
    await importSampleData(
      org,
      sample(file('t.json', [record('Account', 'A1', { Name: 'Acme', Contacts: contacts })])),
    );
    const [contact] = await org.query<{ Account: { Name: string } }>('SELECT Account.Name FROM Contact');
    assert.equal(contact?.Account.Name, 'Acme');
  });

  it('finds record types by their names', async () => {
    const admin = hub.orgs.find((one) => one.findUser(username) !== undefined);
    const type = admin?.insert('RecordType', {
      Name: 'Business',
      DeveloperName: 'Business',
      SobjectType: 'Account',
    });
    const business = record('Account', 'A1', { Name: 'Acme', RecordType: { Name: 'Business' } });
    await importSampleData(org, sample(file('a.json', [business])));
    const [account] = await org.query<{ RecordTypeId: string }>(
      `SELECT RecordTypeId FROM Account WHERE ${ours}`,
    );
    assert.equal(account?.RecordTypeId, type?.Id);
    const unknown = record('Account', 'A2', { Name: 'B', RecordType: { Name: 'Gone' } });
    await assert.rejects(
      importSampleData(org, sample(file('a.json', [unknown]))),
      /record types Account\.Gone/,
    );
    assert.equal(await count('Account'), 1);
  });

  it('tells before and after each batch, and goes on from there with the ids so far', async () => {
    const journal: string[] = [];
    let saved: ImportedIds = {};
    const stop = new Error('killed');
    const first = importSampleData(org, family, {
      beforeSend: (batch) => {
        if (batch.index === 2) throw stop;
        journal.push(`send ${batch.index}`);
      },
      afterAnswer: (batch, ids) => {
        journal.push(`got ${batch.index}`);
        saved = { ...saved, ...ids };
      },
    });
    await assert.rejects(first, stop);
    assert.deepEqual(journal, ['send 0', 'got 0', 'send 1', 'got 1']);
    await importSampleData(org, family, { from: 2, ids: saved });
    assert.deepEqual([await count('Account'), await count('Contact')], [2, 1]);
    const [contact] = await org.query<{ Account: { Name: string } }>('SELECT Account.Name FROM Contact');
    assert.equal(contact?.Account.Name, 'Daughter');
  });

  it('stops at a batch that Salesforce refuses, none of which is in, and names each record', async () => {
    const bad = sample(
      file('good.json', [record('Account', 'AccountRef1', { Name: 'Acme' })]),
      file('bad.json', [
        record('Contact', 'ContactRef1', { LastName: 'Fox' }),
        record('Contact', 'ContactRef2', { FirstName: 'No last name' }),
      ]),
    );
    await assert.rejects(importSampleData(org, bad), (error: unknown) => {
      assert.ok(error instanceof DataRefused);
      assert.equal(error.kind, 'data/required-field');
      assert.deepEqual(
        error.records.map(({ file: path, referenceId, code }) => [path, referenceId, code]),
        [['bad.json', 'ContactRef2', 'REQUIRED_FIELD_MISSING']],
      );
      assert.match(error.what, /bad\.json ContactRef2: Required fields are missing: \[LastName\]/);
      return true;
    });
    assert.deepEqual([await count('Account'), await count('Contact')], [1, 0]);
  });

  it('says so when the answer was lost, and sends nothing twice', async () => {
    hub.faults.add({
      method: 'POST',
      path: /composite\/tree/,
      skip: 1,
      count: 1,
      effect: { kind: 'lost-answer' },
    });
    await assert.rejects(importSampleData(org, sample(file('a.json', many(300)))), (error: unknown) => {
      assert.ok(error instanceof DataStateUnknown);
      assert.equal(error.batch.index, 1);
      return true;
    });
    assert.equal(await count('Account'), 300);
  });

  it('is sent again when Salesforce did not take it', async () => {
    hub.faults.add({
      method: 'POST',
      path: /tree/,
      count: 1,
      effect: { kind: 'too-many-requests', retryAfterSeconds: 3 },
    });
    const locked = {
      hasErrors: true,
      results: [
        {
          referenceId: 'AccountRef1',
          errors: [
            { statusCode: 'UNABLE_TO_LOCK_ROW', message: 'unable to obtain exclusive access', fields: [] },
          ],
        },
      ],
    };
    hub.faults.add({
      method: 'POST',
      path: /tree/,
      skip: 1,
      count: 1,
      effect: { kind: 'answer', status: 400, body: locked },
    });
    await importSampleData(org, family);
    assert.equal(await count('Account'), 2);
    assert.equal(wire.slept.length, 2);
    assert.equal(wire.slept[0], 3000);
  });

  const refusing = (codes: readonly (string | undefined)[]): void => {
    const results = codes.map((statusCode, index) => ({
      referenceId: `AccountRef${index}`,
      ...(statusCode === undefined ? {} : { errors: [{ statusCode, message: 'no', fields: [] }] }),
    }));
    const body = { hasErrors: true, results };
    hub.faults.add({ method: 'POST', path: /tree/, effect: { kind: 'answer', status: 400, body } });
  };
  const trees = (): number => hub.requests.filter(({ path }) => path.includes('composite/tree')).length;
  const one = sample(file('a.json', many(1)));

  it('is given up where Salesforce goes on refusing what passes by itself', async () => {
    refusing(['UNABLE_TO_LOCK_ROW', undefined]);
    await assert.rejects(importSampleData(org, sample(file('a.json', many(2)))), (error: unknown) => {
      assert.ok(error instanceof DataRefused);
      assert.deepEqual(
        error.records.map(({ referenceId }) => referenceId),
        ['AccountRef0'],
      );
      return true;
    });
    assert.equal(trees(), 5);
  });

  it('is sent once where one of its records will never go in', async () => {
    refusing(['UNABLE_TO_LOCK_ROW', 'REQUIRED_FIELD_MISSING']);
    await assert.rejects(importSampleData(org, sample(file('a.json', many(2)))), DataRefused);
    assert.equal(trees(), 1);
  });

  it('is given up where no connection comes about, with what stood in the way', async () => {
    hub.faults.add({ method: 'POST', path: /tree/, effect: { kind: 'too-many-requests' } });
    await assert.rejects(
      importSampleData(org, one),
      (error: unknown) => error instanceof Error && error.message.startsWith('The import of a.json failed'),
    );
    assert.equal(trees(), 5);
  });

  it('is sent no more once its answers were lost as often as it is sent at all', async () => {
    hub.faults.add({ method: 'POST', path: /tree/, effect: { kind: 'server-error' } });
    let asked = 0;
    const ifUnanswered = (): Promise<undefined> => {
      asked += 1;
      assert.ok(asked < 20, 'it would go on forever');
      return Promise.resolve(undefined);
    };
    await assert.rejects(importSampleData(org, one, { ifUnanswered }), DataStateUnknown);
    assert.deepEqual([trees(), asked], [5, 4]);
  });

  it('takes no answer that leaves out a record, or says more than records', async () => {
    const good = { referenceId: 'AccountRef0', id: '001KY0000000001AAA' };
    for (const results of [[good], [good, null], [good, { ...good, referenceId: 'AccountRef1', id: 'no' }]]) {
      hub.faults.clear();
      const body = { hasErrors: false, results };
      hub.faults.add({ method: 'POST', path: /tree/, effect: { kind: 'answer', status: 201, body } });
      await assert.rejects(importSampleData(org, sample(file('a.json', many(2)))), DataStateUnknown);
    }
  });

  it('names ten refused records, and counts the others', async () => {
    for (const [refused, more] of [
      [10, undefined],
      [12, '… and 2 more.'],
    ] as const) {
      hub.faults.clear();
      refusing(Array.from({ length: refused }, () => 'REQUIRED_FIELD_MISSING'));
      await assert.rejects(importSampleData(org, sample(file('a.json', many(refused)))), (error: unknown) => {
        assert.ok(error instanceof DataRefused);
        assert.equal(error.what.match(/a\.json AccountRef/g)?.length, 10);
        assert.equal(/….*/.exec(error.what)?.[0], more);
        return true;
      });
    }
  });

  it('ends with an error of ours as it is', async () => {
    const bug = new TypeError('a bug');
    await assert.rejects(importSampleData(org, one, { afterAnswer: () => Promise.reject(bug) }), bug);
  });
});

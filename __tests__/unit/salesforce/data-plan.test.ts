import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Problems } from '../../../src/problem.ts';
import { planBatches, refersTo } from '../../../src/salesforce/data/batches.ts';
import type { DataFile, DataRecord } from '../../../src/salesforce/data/records.ts';
import { accounts, record } from './data-records.ts';

const file = (path: string, records: DataRecord[], scope = 'plan.json'): DataFile => ({
  path,
  scope,
  sobject: records[0]?.attributes.type ?? '',
  records,
});

/** What each call would send: file, and the references in it. */
const calls = (files: DataFile[]): string[] =>
  planBatches(files).map((batch) => `${batch.file}: ${batch.references.join(' ')}`);

function problemsOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof Problems);
    return error.problems.map((problem) => `${problem.kind} ${problem.what}`);
  }
  return [];
}

void describe('the calls of an import', () => {
  it('keep the order of the plan, parents before children', () => {
    const contacts = [record('Contact', 'ContactRef1', { AccountId: '@AccountRef2' })];
    assert.deepEqual(calls([file('Accounts.json', accounts(2)), file('Contacts.json', contacts)]), [
      'Accounts.json: AccountRef1 AccountRef2',
      'Contacts.json: ContactRef1',
    ]);
  });

  it('take 200 records each', () => {
    const batches = planBatches([file('Accounts.json', accounts(401))]);
    assert.deepEqual(
      batches.map((batch) => [batch.index, batch.records.length]),
      [
        [0, 200],
        [1, 200],
        [2, 1],
      ],
    );
  });

  it('count nested records, and keep a tree together', () => {
    const trees = accounts(3).map((account, index) => ({
      ...account,
      Contacts: {
        records: Array.from({ length: 90 }, (_, nth) =>
          record('Contact', `C${index}x${nth}`, { LastName: 'A' }),
        ),
      },
    }));
    const batches = planBatches([file('Trees.json', trees)]);
    assert.deepEqual(
      batches.map((batch) => [batch.records.length, batch.references.length]),
      [
        [2, 182],
        [1, 91],
      ],
    );
  });

  it('send a record after those of its own file that it refers to', () => {
    const family = [
      record('Account', 'AccountRef1', { ParentId: '@AccountRef2' }),
      record('Account', 'AccountRef2', { ParentId: '@AccountRef3' }),
      record('Account', 'AccountRef3'),
    ];
    assert.deepEqual(calls([file('a.json', family)]), [
      'a.json: AccountRef3',
      'a.json: AccountRef2',
      'a.json: AccountRef1',
    ]);
  });

  it('send a record that refers to a later file after that file', () => {
    const early = [
      record('Contact', 'ContactRef1', { AccountId: '@AccountRef1' }),
      record('Contact', 'ContactRef2'),
    ];
    assert.deepEqual(calls([file('Contacts.json', early), file('Accounts.json', accounts(1))]), [
      'Contacts.json: ContactRef2',
      'Accounts.json: AccountRef1',
      'Contacts.json: ContactRef1',
    ]);
  });

  it('see no references of another plan', () => {
    const contact = record('Contact', 'ContactRef1', { AccountId: '@AccountRef1' });
    const problems = problemsOf(() =>
      planBatches([file('a.json', accounts(1), 'one.json'), file('c.json', [contact], 'two.json')]),
    );
    assert.match(
      problems.join('\n'),
      /reference-unresolvable c\.json: "@AccountRef1" refers to no record of the plan\./,
    );
  });

  it('take a text that begins with @ for a text, unless a record is named so', () => {
    const handle = record('Account', 'AccountRef1', { Twitter__c: '@acme', Owner__c: '@boss' });
    const boss = record('Person__c', 'boss');
    assert.deepEqual(
      refersTo(handle, (name) => name === 'boss'),
      ['boss'],
    );
    assert.deepEqual(calls([file('a.json', [handle]), file('b.json', [boss])]), [
      'b.json: boss',
      'a.json: AccountRef1',
    ]);
  });

  it('take only the whole of a text for a reference, and any number in it', () => {
    const account = (Name: string): DataRecord => record('Account', 'AccountRef1', { Name });
    for (const text of ['@ContactRef9 of old', 'by @ContactRef9', '@ContactRef', '@ Ref1'])
      assert.deepEqual(calls([file('a.json', [account(text)])]), ['a.json: AccountRef1']);
    for (const reference of ['@ContactRef9', '@ContactRef12'])
      assert.match(
        problemsOf(() => planBatches([file('a.json', [account(reference)])])).join(),
        new RegExp(`"${reference}" refers to no record`),
      );
  });

  it('name what is missing once, and nothing that is there', () => {
    const contact = (index: number, AccountId: string): DataRecord =>
      record('Contact', `ContactRef${index}`, { AccountId, OwnerId: '@AccountRef1' });
    const problems = problemsOf(() =>
      planBatches([
        file('a.json', accounts(1)),
        file('c.json', [contact(1, '@AccountRef50'), contact(2, '@AccountRef50')]),
      ]),
    );
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /c\.json: "@AccountRef50" refers to no record/);
  });

  it('take a tree of 200 records, alone', () => {
    const largest = { ...record('Account', 'AccountRef1'), Contacts: { records: accounts(200).slice(1) } };
    const batches = planBatches([file('a.json', [{ ...largest }, record('Account', 'AccountRef900')])]);
    assert.deepEqual(
      batches.map(({ references }) => references.length),
      [200, 1],
    );
    assert.deepEqual(planBatches([file('a.json', [])]), []);
  });

  it('cannot be made of circles, doubled references and trees too large', () => {
    const circle = [
      record('Account', 'AccountRef1', { ParentId: '@AccountRef2' }),
      record('Account', 'AccountRef2', { ParentId: '@AccountRef1' }),
    ];
    assert.match(
      problemsOf(() => planBatches([file('a.json', circle)])).join(),
      /^data\/reference-circle a\.json: records refer to each other in a circle: @AccountRef2, @AccountRef1\./,
    );
    const doubled = problemsOf(() => planBatches([file('a.json', accounts(1)), file('b.json', accounts(1))]));
    assert.match(doubled.join(), /reference-doubled .*AccountRef1 is given in a\.json and in b\.json/);
    const twice = problemsOf(() => planBatches([file('a.json', [...accounts(1), ...accounts(1)])]));
    assert.match(twice.join(), /AccountRef1 is given twice in a\.json\./);
    const large = { ...record('Account', 'AccountRef1'), Contacts: { records: accounts(201).slice(1) } };
    assert.match(problemsOf(() => planBatches([file('a.json', [large])])).join(), /nests 200 records/);
  });

  it('whatever the records: all of them once, at most 200 a call, none before what it refers to', () => {
    // Record i refers to any record before it in a shuffled order, so there are no circles.
    const graphs = fc
      .integer({ min: 1, max: 300 })
      .chain((size) =>
        fc.tuple(
          fc.shuffledSubarray([...Array(size).keys()], { minLength: size }),
          fc.array(fc.option(fc.nat()), { minLength: size, maxLength: size }),
          fc.integer({ min: 1, max: 4 }),
        ),
      );
    fc.assert(
      fc.property(graphs, ([order, picks, fileCount]) => {
        const records = order.map((name, place) => {
          const pick = picks[place];
          const before = pick === null || pick === undefined || place === 0 ? undefined : order[pick % place];
          return record(
            'Node__c',
            `NodeRef${name}`,
            before === undefined ? {} : { Up__c: `@NodeRef${before}` },
          );
        });
        records.sort((one, other) => one.attributes.referenceId.localeCompare(other.attributes.referenceId));
        const size = Math.ceil(records.length / fileCount);
        const files = Array.from({ length: fileCount }, (_, index) =>
          file(`${index}.json`, records.slice(index * size, (index + 1) * size)),
        );
        const sent = new Set<string>();
        for (const batch of planBatches(files)) {
          assert.ok(batch.records.length <= 200);
          for (const one of batch.records) {
            assert.ok(refersTo(one, () => true).every((reference) => sent.has(reference)));
            assert.equal(sent.has(one.attributes.referenceId), false);
          }
          for (const reference of batch.references) sent.add(reference);
        }
        assert.equal(sent.size, records.length);
      }),
      { numRuns: 30 },
    );
  });
});

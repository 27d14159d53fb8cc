import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Problems } from '../../../src/problem.ts';
import { readDataFiles, sampleDataOf } from '../../../src/salesforce/data/plan.ts';
import { accounts, record } from './data-records.ts';

void describe('sample data', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'data-'))));
  after(() => rm(folder, { recursive: true, force: true }));

  const write = async (contents: Record<string, unknown>): Promise<void> => {
    for (const [path, content] of Object.entries(contents)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    }
  };

  it('is read from a plan, its files relative to it, in today’s format and the older one', async () => {
    await write({
      'data/plan.json': [
        { sobject: 'Account', saveRefs: true, resolveRefs: false, files: ['Accounts.json'] },
        { sobject: 'Contact', saveRefs: false, resolveRefs: true, files: [{ file: 'more/Contacts.json' }] },
      ],
      'data/Accounts.json': { records: accounts(2) },
      'data/more/Contacts.json': {
        records: [record('Contact', 'ContactRef1', { AccountId: '@AccountRef1' })],
      },
    });
    const { batches, records } = sampleDataOf(await readDataFiles(folder, ['data/plan.json']));
    assert.equal(records, 3);
    assert.deepEqual(
      batches.map(({ file: path, sobject, scope }) => [path, sobject, scope]),
      [
        ['data/Accounts.json', 'Account', 'data/plan.json'],
        ['data/more/Contacts.json', 'Contact', 'data/plan.json'],
      ],
    );
  });

  it('is read from files without a plan', async () => {
    await write({ 'alone.json': { records: accounts(1) } });
    const { batches } = sampleDataOf(await readDataFiles(folder, ['alone.json']));
    assert.equal(batches[0]?.sobject, 'Account');
  });

  it('has all its mistakes told together', async () => {
    await write({
      'broken.json': '{"records": [',
      'text.json': '"hello"',
      'empty.json': {},
      'plan-bad.json': [{ object: 'Account' }, { sobject: 'Account', files: ['gone.json'] }],
      'records-bad.json': {
        records: [{ Name: 'x' }, record('Account', 'Account Ref'), { ...record('A', 'a1'), RecordType: {} }],
      },
    });
    const paths = [
      'broken.json',
      'text.json',
      'empty.json',
      'plan-bad.json',
      'records-bad.json',
      'nowhere.json',
    ];
    await assert.rejects(readDataFiles(folder, paths).then(sampleDataOf), (error: unknown) => {
      assert.ok(error instanceof Problems);
      assert.deepEqual(
        error.problems.map((problem) => problem.kind),
        [
          'data/not-json',
          'data/not-a-data-file',
          'data/not-a-data-file',
          'data/bad-plan',
          'data/file-not-found',
          'data/bad-records',
          'data/file-not-found',
        ],
      );
      assert.match(
        error.message,
        /records\[0\] has no attributes\.type; records\[0\] has no attributes\.referenceId/,
      );
      assert.match(error.message, /records\[2\] has a RecordType without Name/);
      return true;
    });
  });
});

void it('a plan’s sobject and a record’s type are API names, since they become a part of a URL', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'data-names-'));
  const record = { attributes: { type: '../../query?q=', referenceId: 'A1' }, Name: 'x' };
  await writeFile(
    join(folder, 'plan.json'),
    JSON.stringify([{ sobject: 'Account/../../limits?x=', files: ['records.json'] }]),
  );
  await writeFile(join(folder, 'records.json'), JSON.stringify({ records: [record] }));
  const error: unknown = await readDataFiles(folder, ['plan.json', 'records.json']).catch(
    (reason: unknown) => reason,
  );
  await rm(folder, { recursive: true });
  assert.ok(error instanceof Problems, String(error));
  assert.match(error.problems[0]?.message ?? '', /API name/);
  assert.match(error.problems[1]?.message ?? '', /attributes\.type that is no object’s API name/);
});

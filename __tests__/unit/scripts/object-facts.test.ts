import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const script = new URL('../../../scripts/object-facts.ts', import.meta.url).pathname;
const run = promisify(execFile);

async function factsFrom(...rows: readonly string[][]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'facts-'));
  const table = join(folder, 'table.tsv');
  const target = join(folder, 'reference.tsv');
  await writeFile(table, ['# a heading', ...rows.map((row) => row.join('\t')), ''].join('\n'));
  await run(process.execPath, [script, table, target]);
  return (await readFile(target, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

void test('the reference’s properties become letters, in one order, for the objects that the hub has', async () => {
  const facts = await factsFrom(
    [
      'tooling',
      'PackageInstallRequest',
      'Status',
      'picklist',
      'Group, Nillable, Restricted picklist, Sort',
      '',
    ],
    ['enterprise', 'ScratchOrgInfo', 'OrgName', 'string', 'Create, Filter, Group, Sort', 'required'],
    ['enterprise', 'Account', 'Rating', 'picklist', 'Create,Filter, NillableSort,Update', ''],
    ['enterprise', 'Account', 'Tasks', 'tns:QueryResult', '(from the WSDL: properties unknown)', ''],
    ['enterprise', 'ConnectedApplication', 'OptionsIsInternal', '', '', ''],
    ['enterprise', 'Nothing', 'Name', 'string', 'Create', ''],
  );
  assert.deepEqual(facts, [
    'data\tAccount\tRating\tpicklist\tCUFSN',
    'data\tConnectedApplication\tOptionsIsInternal\t\t?',
    'data\tScratchOrgInfo\tOrgName\tstring\tCFSGR',
    'tooling\tPackageInstallRequest\tStatus\tpicklist\tSGNP',
  ]);
});

void test('a property that is not known here stops it', async () => {
  const row = ['enterprise', 'Account', 'Name', 'string', 'Create, Sparkle', ''];
  await assert.rejects(factsFrom(row), /Account\.Name has properties not known here: sparkle/);
});

import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { nearest } from '../../../src/nearest.ts';
import { Problem, Problems, throwAll } from '../../../src/problem.ts';
import { parseFleetFile } from '../../../src/fleet/file/spec.ts';
import { readFleetSpec } from '../../../src/fleet/file/read.ts';
import { planBatches } from '../../../src/salesforce/data/batches.ts';
import { readDataFiles } from '../../../src/salesforce/data/plan.ts';
import { mostBytesOf, readAtMost, readTextFile } from '../../../src/read-file.ts';
import { Journal } from '../../../src/fleet/stages/journal.ts';

const file = 'config/fleet.yml';
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

async function problemsIn(promise: Promise<unknown>): Promise<readonly Problem[]> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Problem) return [error];
  assert.ok(error instanceof Problems, String(error));
  return error.problems;
}

suite('a fleet file that is wrong all over', () => {
  test('has its first unknown keys named, and the others counted', () => {
    const { problems } = parseFleetFile(
      lines(40_000, (index) => `key${String(index)}: 1`),
      file,
    );
    const unknown = problems.filter(({ kind }) => kind === 'fleet-file/unknown-key');
    assert.equal(unknown.length, 48);
    assert.match(
      problems.find(({ kind }) => kind === 'fleet-file/more-problems')?.message ?? '',
      // `name` and `orgs` are missing: two of the 50 that are named.
      /^There are 39952 more problems of this kind/,
    );
  });

  test('has its first groups and packages named, and the others counted', () => {
    const twice = (index: number) =>
      `  - {group: a${String(index >> 1)}, count: 1, definition: d.json, setup: {packages: [Core]}}`;
    const { problems } = parseFleetFile(`name: a\norgs:\n${lines(400, twice)}`, file);
    const kinds = problems.map(({ kind }) => kind);
    for (const kind of ['fleet-file/duplicate-group', 'fleet-file/unknown-package']) {
      assert.equal(kinds.filter((one) => one === kind).length, 50, kind);
    }
    assert.equal(kinds.filter((kind) => kind === 'fleet-file/more-problems').length, 2);
  });

  test('has no message longer than somebody reads', () => {
    const long = 'k'.repeat(200_000);
    for (const text of [
      `${long}: 1`,
      `name: ${long}`,
      `name: *${long}`,
      `orgs: ${long}`,
      `name: m\norgs: [{group: a, count: "${'1'.repeat(99_999)}", definition: d, setup: {packages: [${long}]}}]`,
      `name: !!${long} x`,
    ]) {
      const { problems } = parseFleetFile(text, file);
      assert.ok(problems.length > 0);
      for (const { message } of problems) assert.ok(message.length < 600, message.slice(0, 200));
    }
  });

  test('is compared with no more than is worth it', () => {
    assert.equal(nearest('x'.repeat(101), ['x'.repeat(101)]), undefined);
    assert.equal(nearest('sorce', [...Array<string>(5000).fill('far away'), 'source']), undefined);
    assert.equal(nearest('sorce', [...Array<string>(4999).fill('far away'), 'source']), 'source');
  });

  test('never brings more than 200 problems at once', () => {
    const found = Array.from(
      { length: 300 },
      (_, index) => new Problem({ kind: 'a/b', what: `Wrong ${String(index)}.`, fix: 'Mend it.' }),
    );
    assert.throws(
      () => throwAll(found),
      ({ problems }: Problems) =>
        problems.length === 201 && /100 more problems/.test(problems[200]?.what ?? ''),
    );
  });
});

suite('files of a size that none has', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bounds-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** Takes no room on the disk. */
  async function huge(name: string): Promise<string> {
    await writeFile(join(folder, name), '');
    await truncate(join(folder, name), 3 * 1024 ** 3);
    return name;
  }
  const request = {
    ...{ fleetFile: '', projectDir: '', fleetName: '', definitionFile: '', count: '', durationDays: '' },
    ...{ packages: '', source: '', permissionSets: '', data: '', script: '' },
  };

  test('are not read: a fleet file, a definition, sample data', async () => {
    const name = await huge('huge');
    for (const given of [
      { fleetFile: name },
      { definitionFile: name },
      { definitionFile: 'small.json', data: name },
    ]) {
      await writeFile(join(folder, 'small.json'), '{}');
      const [problem, ...others] = await problemsIn(readFleetSpec({ ...request, ...given }, folder));
      assert.equal(problem?.kind, 'file/too-large');
      assert.match(problem.message, /huge has 3072 MiB; at most \S+ [KM]iB are read/);
      assert.deepEqual(others, []);
    }
  });

  test('are not read: sfdx-project.json', async () => {
    await huge('sfdx-project.json');
    await writeFile(join(folder, 'small.json'), '{}');
    const [problem] = await problemsIn(readFleetSpec({ ...request, definitionFile: 'small.json' }, folder));
    assert.match(problem?.message ?? '', /^sfdx-project\.json has 3072 MiB/);
    await rm(join(folder, 'sfdx-project.json'));
  });

  test('nor is what is no file', async () => {
    const read = readTextFile('/dev/zero', mostBytesOf.data, 'The file');
    assert.equal((await problemsIn(read))[0]?.kind, 'file/not-a-file');
  });

  test('are not read: a journal, which then knows nothing', async () => {
    const name = join(folder, 'journal.jsonl');
    await writeFile(name, '{"event":"began","org":"00D000000000001"}\n');
    assert.equal(new Journal(name).dataProgress('00D000000000001', 'd').state, 'known');
    await truncate(name, 3 * 1024 ** 3);
    assert.equal(new Journal(name).dataProgress('00D000000000001', 'd').state, 'unknown');
    await rm(name);
  });

  test('are not read to their end: keys that come from a pipe', async () => {
    const zeros = createReadStream('/dev/zero');
    const [problem] = await problemsIn(readAtMost(zeros, 1024 * 1024, 'The key'));
    assert.equal(problem?.message.split('.')[0], 'The key has more; at most 1 MiB are read');
  });

  test('sample data has a bound in all, over all its files', async () => {
    await writeFile(join(folder, 'some.json'), `{"records": [], "x": "${'x'.repeat(100_000)}"}`);
    const budget = { characters: 250_000 };
    const plan = JSON.stringify([{ sobject: 'Account', files: Array(3).fill('some.json') }]);
    await writeFile(join(folder, 'plan.json'), plan);
    const [problem] = await problemsIn(readDataFiles(folder, ['plan.json'], budget));
    assert.equal(problem?.kind, 'data/too-much');
  });

  test('a plan of very many files that are missing is given up', async () => {
    const plan = JSON.stringify([
      { sobject: 'A', files: Array.from({ length: 5000 }, (_, one) => String(one)) },
    ]);
    await writeFile(join(folder, 'plan.json'), plan);
    assert.equal((await problemsIn(readDataFiles(folder, ['plan.json']))).length, 100);
  });

  test('JSON that is nested very deeply is refused, in whatever file', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    await writeFile(join(folder, 'deep.json'), deep);
    const inputs = { ...request, definitionFile: 'deep.json', data: 'deep.json' };
    const problems = await problemsIn(readFleetSpec(inputs, folder));
    assert.equal(problems.length, 2);
    for (const { message } of problems) assert.match(message, /nested more than 100 levels deep/);
  });
});

suite('sample data that would never end', () => {
  const record = (index: number, refersTo?: number) => ({
    attributes: { type: 'A', referenceId: `r${String(index)}` },
    ...(refersTo === undefined ? {} : { ParentId: `@r${String(refersTo)}` }),
  });
  const of = (records: readonly ReturnType<typeof record>[]) => [
    { path: 'a.json', scope: 'a.json', sobject: 'A', records },
  ];

  test('is refused: too many records, and a chain of too many calls', () => {
    const many = Array.from({ length: 100_001 }, (_, index) => record(index));
    assert.throws(() => planBatches(of(many)), /The sample data has 100001 records; 100000 are the most/);
    const chain = Array.from({ length: 3000 }, (_, index) => record(index, index + 1));
    chain.push(record(3000));
    assert.throws(() => planBatches(of(chain)), /2000 calls don't import them/);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { refuseExisting, StagedFiles } from '../../../src/cli/setup/output-files.ts';
import { Problem } from '../../../src/problem.ts';

function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-files-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('files that are written together', () => {
  test('take their places only when all are written in full', async (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, 'key'), 'old');
    const staged = new StagedFiles();
    await staged.write([
      { path: join(folder, 'key'), content: 'new', mode: 0o600 },
      { path: join(folder, 'below/certificate'), content: 'public' },
    ]);
    assert.equal(readFileSync(join(folder, 'key'), 'utf8'), 'old');
    await staged.commit();
    assert.equal(readFileSync(join(folder, 'key'), 'utf8'), 'new');
    assert.equal(statSync(join(folder, 'key')).mode & 0o777, 0o600);
    assert.equal(readFileSync(join(folder, 'below/certificate'), 'utf8'), 'public');
    assert.deepEqual(readdirSync(folder).sort(), ['below', 'key']);
  });

  test('leave nothing when they are discarded', async (t) => {
    const folder = temporaryFolder(t);
    const staged = new StagedFiles();
    await staged.write([{ path: join(folder, 'key'), content: 'new' }]);
    assert.equal(readdirSync(folder).length, 1);
    await staged.discard();
    assert.deepEqual(readdirSync(folder), []);
    await staged.commit();
    assert.deepEqual(readdirSync(folder), [], 'what is discarded does not come back');
  });

  test('leave nothing when one of them can’t be written', async (t) => {
    const folder = temporaryFolder(t);
    writeFileSync(join(folder, 'file'), '');
    const write = new StagedFiles().write([
      { path: join(folder, 'key'), content: 'new' },
      { path: join(folder, 'file/certificate'), content: 'public' },
    ]);
    await assert.rejects(
      write,
      (error: unknown) => error instanceof Problem && error.kind === 'cli/not-written',
    );
    assert.deepEqual(readdirSync(folder), ['file']);
  });

  test('are kept when they are discarded after they took their places', async (t) => {
    const folder = temporaryFolder(t);
    const staged = new StagedFiles();
    await staged.write([{ path: join(folder, 'key'), content: 'new' }]);
    await staged.commit();
    await staged.discard();
    assert.deepEqual(readdirSync(folder), ['key']);
  });
});

test('all files that are in the way are named together', async (t) => {
  const folder = temporaryFolder(t);
  const paths = ['one', 'two', 'three'].map((name) => join(folder, name));
  await refuseExisting(paths);
  for (const path of paths.slice(0, 2)) writeFileSync(path, '');
  await assert.rejects(refuseExisting(paths), /one, \S*two are there already\. Nothing was changed\./);
});

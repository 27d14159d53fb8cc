import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { sfRows } from '../../clients/sf.ts';
import { clientTable } from '../../../scripts/client-table.ts';

const root = resolve(import.meta.dirname, '../../..');

describe('the table of clients in docs/devhub.md', () => {
  it('has each row once, with its outcome', () => {
    const page = readFileSync(join(root, 'docs/devhub.md'), 'utf8');
    const [, ...rows] = clientTable().map((cells) => `| ${cells.join(' | ')} |`);
    assert.ok(rows.length > 60);
    assert.equal(new Set(rows).size, rows.length);
    for (const row of rows) assert.equal(page.split(row).length, 2, row);
  });

  it('has no rows that no test file takes on: one group a suite, each row to be shown', () => {
    const tests = globSync('__tests__/{contract,judges}/*.test.ts', { cwd: root });
    const text = tests.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
    const taken = [...text.matchAll(/judging\((\w+)(?:\.(\w+))?\)/g)].map(([, name, group]) => group ?? name);
    const groups = ['jsforceRows', 'cumulusciRows', 'simpleSalesforceRows'];
    assert.deepEqual(taken.sort(), [...groups, ...Object.keys(sfRows)].sort());
  });
});

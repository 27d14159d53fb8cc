import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { documentedWorkflows } from '../../../harness/documented-workflows.ts';

describe('the judge of the docs’ workflows', () => {
  it('runs every one of them', () => {
    const tests = globSync('*.test.ts', { cwd: import.meta.dirname })
      .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
      .join('\n');
    const missing = documentedWorkflows().filter(({ name }) => !tests.includes(`runWorkflow('${name}'`));
    assert.deepEqual(
      missing.map(({ page, name }) => `${name} (${page})`),
      [],
    );
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const runner = pathToFileURL(join(import.meta.dirname, '../../../src/runner/actions-runner.ts')).href;

test('a summary that can’t be written is a warning, and no failure of what went well', () => {
  const script = `import { actionsRunner } from '${runner}'; await actionsRunner().addSummary('# Text');`;
  const env = { ...process.env, GITHUB_STEP_SUMMARY: '/nowhere/summary.md' };
  const log = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
    encoding: 'utf8',
  });
  assert.match(log, /^::warning::The job's summary can’t be written: .*nowhere/);
});

/** The files of docs/other-ci.md, by the schema that each CI publishes: check-jsonschema has them with it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { repository } from '../../harness/installed-action.ts';
import { needs, pathOf } from './tools/judge.ts';
import { pythonEnvironment } from './tools/python.ts';

const schemas = await pythonEnvironment('ci-schemas');
const page = readFileSync(join(repository, 'docs/other-ci.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'orgkey-ci-schemas-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What check-jsonschema finds in a file; empty if nothing. */
function findings(schema: string, text: string): string {
  const file = join(folder, 'ci.yml');
  writeFileSync(file, text);
  // Azure's schema escapes characters that need no escape.
  const options = ['--regex-variant', 'nonunicode'];
  const program = join(pathOf(schemas), 'bin/check-jsonschema');
  const { status, stdout, stderr } = spawnSync(program, [...options, '--builtin-schema', schema, file], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : `${stdout}${stderr}`;
}

describe('docs/other-ci.md', needs(schemas), () => {
  for (const [heading, schema, wrong] of [
    ['GitLab CI', 'vendor.gitlab-ci', 'job: { script: 7 }\n'],
    ['CircleCI', 'vendor.circle-ci', 'version: 2.1\njobs: 7\n'],
    ['Azure Pipelines', 'vendor.azure-pipelines', 'steps: 7\n'],
    ['Bitbucket Pipelines', 'vendor.bitbucket-pipelines', 'pipelines: 7\n'],
  ] as const) {
    it(`has a file for ${heading} that its schema takes`, () => {
      const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
      const [, text = ''] = /^```yaml\n(.*?)^```$/ms.exec(section) ?? [];
      assert.notEqual(text, '');
      assert.equal(findings(schema, text), '');
      assert.match(findings(schema, wrong), /^Schema validation errors were encountered/);
    });
  }
});

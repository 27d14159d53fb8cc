import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { z } from 'zod';
import { documentedWorkflows } from '../../harness/documented-workflows.ts';
import { repository } from '../../harness/installed-action.ts';
import { workflowText } from '../../src/cli/setup/next-steps.ts';
import { goTool } from './tools/go.ts';
import { needs, pathOf } from './tools/judge.ts';
import { pythonEnvironment } from './tools/python.ts';

const linters = await pythonEnvironment('linters');
const actionlint = await goTool('actionlint');

/** One of zizmor's findings, as its `--format json` has it. */
const Finding = z.object({
  ident: z.string(),
  desc: z.string(),
  locations: z.array(
    z.object({
      symbolic: z.object({ key: z.unknown(), annotation: z.string() }),
      concrete: z.object({ location: z.object({ start_point: z.object({ row: z.number() }) }) }),
    }),
  ),
});

/** Runs a linter in a folder. Some end with another code when they found something: their output counts. */
async function lint(command: string, args: readonly string[], folder: string): Promise<string> {
  const run = promisify(execFile)(command, args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  return run.then(
    ({ stdout }) => stdout,
    (error: unknown) => {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      if (stdout === '') throw new Error(stderr, { cause: error });
      return stdout;
    },
  );
}

/** What zizmor finds, offline, one line a finding. */
async function zizmor(folder: string, persona: 'regular' | 'pedantic', args: readonly string[]) {
  const always = ['--offline', '--no-progress', '--quiet', '--strict-collection', '--format', 'json'];
  const zizmorPath = join(pathOf(linters), 'bin/zizmor');
  const printed = await lint(zizmorPath, [...always, '--persona', persona, ...args], folder);
  return z
    .array(Finding)
    .parse(JSON.parse(printed))
    .map(({ ident, desc, locations: [first] }) => {
      const row = (first?.concrete.location.start_point.row ?? 0) + 1;
      return `${ident}: ${desc}, ${JSON.stringify(first?.symbolic.key)}:${row}: ${first?.symbolic.annotation}`;
    });
}

/** What actionlint finds with shellcheck, one line a finding. */
async function lintActions(folder: string): Promise<string[]> {
  const shellcheck = join(pathOf(linters), 'bin/shellcheck');
  const printed = await lint(pathOf(actionlint), ['-oneline', '-shellcheck', shellcheck], folder);
  return printed.split('\n').filter((line) => line !== '');
}

/** A folder like a user's repository, with these workflows. */
function repositoryWith(workflows: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'orgkey-workflows-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  for (const [name, source] of Object.entries(workflows))
    writeFileSync(join(folder, '.github/workflows', `${name.replaceAll(/\W+/g, '-')}.yml`), source);
  return folder;
}

const repositoryConfig = join(repository, '.github/zizmor.yml');
const docsConfig = join(import.meta.dirname, 'documented-workflows.zizmor.yml');
const bad = `name: Bad
on: [push, pull_request_target]
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.event.pull_request.title }}; cat $HOME/x
`;

describe('zizmor', needs(linters), () => {
  it('finds nothing in our workflows and actions', async () => {
    const inputs = ['--config', repositoryConfig, '.github', 'action.yml', 'fleet'];
    assert.deepEqual(await zizmor(repository, 'pedantic', inputs), []);
  });
});

describe('workflows to copy, from the docs and from `orgkey init`', needs(linters), () => {
  let folder: string;
  before(() => {
    const documented = documentedWorkflows().map(
      ({ page, name, source }) => [`${page} ${name}`, source] as const,
    );
    const init = workflowText({ instanceUrl: 'https://acme.my.salesforce.com' });
    folder = repositoryWith(Object.fromEntries([...documented, ['orgkey init', init] as const]));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('zizmor finds nothing', async () => {
    assert.deepEqual(await zizmor(folder, 'regular', ['--config', docsConfig, '.github']), []);
  });
  it('actionlint finds nothing', needs(actionlint), async () => {
    assert.deepEqual(await lintActions(folder), []);
  });
});

describe('actionlint', needs(actionlint), () => {
  it('finds nothing in our workflows', needs(linters), async () => {
    assert.deepEqual(await lintActions(repository), []);
  });
});

describe('what is wrong', needs(linters), () => {
  let folder: string;
  before(() => {
    folder = repositoryWith({ bad });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is found by zizmor', async () => {
    const found = await zizmor(folder, 'regular', ['--config', docsConfig, '.github']);
    assert.ok(
      found.some((line) => line.startsWith('template-injection:')),
      found.join('\n'),
    );
  });
  it('is found by actionlint, and by shellcheck through it', needs(actionlint), async () => {
    const found = await lintActions(folder);
    assert.ok(
      found.some((line) => line.includes('potentially untrusted')),
      found.join('\n'),
    );
    assert.ok(
      found.some((line) => line.includes('shellcheck')),
      found.join('\n'),
    );
  });
});

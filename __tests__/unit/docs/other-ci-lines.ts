/** What docs/other-ci.md has of lines to run, as each CI reads its file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { repository } from '../../../harness/installed-action.ts';

export const page = readFileSync(join(repository, 'docs/other-ci.md'), 'utf8');

interface Step {
  readonly script: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The first block of code under a heading. */
function block(heading: string): string {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return /^```\w+\n(.*?)^```$/ms.exec(section)?.[1] ?? '';
}

/** Where each file has what runs, as its CI reads it. */
export const lines: Readonly<Record<string, () => string>> = {
  'GitLab CI': () => {
    const { 'test-in-scratch-org': job } = parse(block('GitLab CI')) as Record<string, { script: string[] }>;
    return job?.script.join('\n') ?? '';
  },
  CircleCI: () => {
    const { jobs } = parse(block('CircleCI')) as {
      jobs: Record<string, { steps: (string | { run: string })[] }>;
    };
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    return steps.flatMap((step) => (typeof step === 'string' ? [] : [step.run])).join('\n');
  },
  'Azure Pipelines': () => {
    const { steps } = parse(block('Azure Pipelines')) as { steps: Partial<Step>[] };
    return steps.flatMap(({ script }) => script ?? []).join('\n');
  },
  'Bitbucket Pipelines': () => {
    const { pipelines } = parse(block('Bitbucket Pipelines')) as {
      pipelines: { default: { step: { script: string[] } }[] };
    };
    return pipelines.default.flatMap(({ step }) => step.script).join('\n');
  },
  Jenkins: () => [...block('Jenkins').matchAll(/^ +sh '(.*)'$/gm)].map(([, line = '']) => line).join('\n'),
  'A laptop': () => block('A laptop'),
  'Without the Salesforce CLI': () => block('Without the Salesforce CLI'),
};

/** What the CI's script does: it looks who is logged in, and with what. */
export const script = `#!/bin/sh
set -eu
test -f "$HOME/.sfdx/$SF_TARGET_ORG.json"
test -z "\${ORGKEY_DECRYPTION_PASSPHRASE-}"
echo "tested in $SF_TARGET_ORG"
`;

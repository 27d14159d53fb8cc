import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node24 } from '../../../harness/process.ts';
import { installCli } from '../../contract/install-cli.ts';
import { guardOption, quietEnvironment } from '../../contract/sf.ts';

/**
 * The programs that stand in for others in act's jobs, first on PATH:
 *
 * - `npm` for npm: `npm install --global @salesforce/cli` gives the job the CLI that the contract tests use, and
 *   nothing else is understood. Without that line a job has no `sf`, as on a fresh runner.
 * - `sf apex run …` for the real command: the embedded Dev Hub runs no Apex, so that the real CLI reads the org's
 *   name instead, from the same org, with the same login. Every other `sf` command is the real CLI.
 *
 * act itself stands in for actions/checkout: it copies the workspace's folder.
 *
 * @returns the folder for PATH
 */
export async function standIns(root: string): Promise<string> {
  const cli = await installCli();
  const folder = join(root, 'stand-ins');
  const program = (path: string, lines: readonly string[]): string => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, ['#!/usr/bin/env bash', 'set -euo pipefail', ...lines, ''].join('\n'), {
      mode: 0o755,
    });
    return path;
  };
  const quiet = Object.entries(quietEnvironment).map(([name, value]) => `${name}=${value}`);
  const run = `exec env ${quiet.join(' ')} NODE_OPTIONS=${guardOption()} ${node24()} ${cli}`;
  const sf = program(join(root, 'stand-ins/of-npm/sf'), [
    'if [ "${1-} ${2-}" = "apex run" ]; then',
    '  echo "Stand-in for sf $*: the embedded Dev Hub runs no Apex."',
    `  set -- data query --query 'SELECT Name FROM Organization'`,
    'fi',
    `${run} "$@"`,
  ]);
  program(join(folder, 'npm'), [
    'if [ "$*" != "install --global @salesforce/cli" ]; then echo "Stand-in for npm: not npm $*." >&2; exit 1; fi',
    'mkdir -p "$HOME/.npm-global"',
    `ln -sf ${sf} "$HOME/.npm-global/sf"`,
    'echo "Stand-in for npm: the Salesforce CLI of the contract tests."',
  ]);
  return folder;
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { installOnce, isInstalled } from '../../harness/install-once.ts';
import { node24 } from '../../harness/process.ts';

const folder = join(import.meta.dirname, 'cli');
const stamp = join(folder, 'node_modules/.installed-from');

/**
 * The `sf` of this repository's contract tests: its `run.js`. Installed with `npm ci` when it is missing or when its
 * lockfile has changed; of several test processes at once one installs and the others wait.
 */
export async function installCli(): Promise<string> {
  await installOnce({ stamp, version: lockfileHash(), lock: join(folder, '.installing'), install });
  return join(folder, 'node_modules/@salesforce/cli/bin/run.js');
}

/** Whether it is there already, as the lockfile says. */
export function isCliInstalled(): boolean {
  return isInstalled({ stamp, version: lockfileHash() });
}

function lockfileHash(): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

async function install(): Promise<void> {
  const path = [dirname(node24()), process.env['PATH']].join(delimiter);
  await promisify(execFile)(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: folder,
      env: { ...process.env, PATH: path },
      maxBuffer: 16 * 1024 * 1024,
    },
  );
}

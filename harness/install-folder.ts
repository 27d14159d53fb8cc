import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { installOnce, isInstalled, type Installation } from './install-once.ts';
import { node24 } from './process.ts';

/**
 * A folder with a package.json of its own, for what only some tests need: installed with `npm ci` when it is missing or
 * when its lockfile has changed; of several processes at once one installs and the others wait.
 */
export async function installFolder(folder: string): Promise<void> {
  await installOnce(installationOf(folder));
}

/** Whether it is there already, as the lockfile says. */
export function isFolderInstalled(folder: string): boolean {
  return isInstalled(installationOf(folder));
}

function installationOf(folder: string): Installation {
  const lockfile = readFileSync(join(folder, 'package-lock.json'));
  return {
    stamp: join(folder, 'node_modules/.installed-from'),
    version: createHash('sha256').update(lockfile).digest('hex'),
    lock: join(folder, '.installing'),
    install: () => install(folder),
  };
}

async function install(folder: string): Promise<void> {
  const path = [dirname(node24()), process.env['PATH']].join(delimiter);
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, PATH: path };
  await promisify(execFile)('npm', args, { cwd: folder, env, maxBuffer: 16 * 1024 * 1024 });
}

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { node24 } from '../../harness/process.ts';

const folder = join(import.meta.dirname, 'cli');
const stamp = join(folder, 'node_modules/.installed-from');
const lock = join(folder, '.installing');
/** An install takes about 20 seconds; a lock older than this was left by a process that died. */
const staleLockMilliseconds = 10 * 60_000;

/**
 * The `sf` of this repository's contract tests: its `run.js`. Installed with `npm ci` when it is missing or when its
 * lockfile has changed; of several test processes at once one installs and the others wait.
 */
export async function installCli(): Promise<string> {
  while (!isCliInstalled()) {
    if (takeLock()) {
      try {
        if (!isCliInstalled()) await install();
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    } else {
      await sleep(500);
    }
  }
  return join(folder, 'node_modules/@salesforce/cli/bin/run.js');
}

/** Whether it is there already, as the lockfile says. */
export function isCliInstalled(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfileHash();
}

function lockfileHash(): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
}

/** A folder can be made only once: whoever makes it holds the lock. */
function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > staleLockMilliseconds) rmSync(lock, { recursive: true, force: true });
    return false;
  }
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
  writeFileSync(stamp, lockfileHash());
}

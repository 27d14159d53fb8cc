import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A lock older than this was left by a process that died: no install takes as long. */
const staleLockMilliseconds = 10 * 60_000;

/** Something that tests install into a folder of this repository. */
export interface Installation {
  /** A file that says what was installed; written last. */
  readonly stamp: string;
  /** What the stamp must say; with another text it is installed anew. */
  readonly version: string;
  /** A folder that exists while somebody installs. */
  readonly lock: string;
  install(): Promise<void>;
}

/** Whether it is there already, in this version. */
export function isInstalled({ stamp, version }: Pick<Installation, 'stamp' | 'version'>): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === version;
}

/** Installs it unless it is there. Of several processes at once one installs and the others wait. */
export async function installOnce(what: Installation): Promise<void> {
  mkdirSync(dirname(what.lock), { recursive: true });
  while (!isInstalled(what)) {
    if (!takeLock(what.lock)) {
      await sleep(500);
      continue;
    }
    try {
      if (isInstalled(what)) return;
      rmSync(what.stamp, { force: true });
      await what.install();
      mkdirSync(dirname(what.stamp), { recursive: true });
      writeFileSync(what.stamp, what.version);
    } finally {
      rmSync(what.lock, { recursive: true, force: true });
    }
  }
}

/** A folder can be made only once: whoever makes it holds the lock. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > staleLockMilliseconds) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

import { homedir } from 'node:os';

import { Problem } from '../problem.ts';
import type { StateFolder } from './state-folder.ts';

/**
 * `@salesforce/core` finds its folder by the process's HOME, which therefore is lent to one task at a time. This
 * queue guards that process-wide variable; it holds nothing else.
 */
let turn: Promise<unknown> = Promise.resolve();

/** Runs `task` with HOME set to `home`, after those that came before it in this process. */
export function inHome<T>(home: string, task: () => Promise<T>): Promise<T> {
  const result = turn.then(() => withHome(home, task));
  turn = result.catch(() => undefined);
  return result;
}

async function withHome<T>(home: string, task: () => Promise<T>): Promise<T> {
  if (home === homedir()) return task();
  const before = { ...process.env };
  const lent = homeVariables(home);
  Object.assign(process.env, lent);
  try {
    return await task();
  } finally {
    for (const name of Object.keys(lent)) {
      const value = before[name];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/**
 * The environment of a home that isn't the user's own. Its encryption key is in a file: the system's keychain is the
 * user's, and may not be within reach from another home.
 */
export function homeVariables(home: string): Record<string, string> {
  return { HOME: home, USERPROFILE: home, SF_USE_GENERIC_UNIX_KEYCHAIN: 'true' };
}

/** A lock without a sign of life for so long is taken over, in milliseconds. */
const STALE = 10_000;
/** How long to wait for others, in milliseconds: a hundred registrations take a few seconds. */
const PATIENCE = 30_000;

/**
 * Runs `task` while no other process that uses this function works on the folder. `@salesforce/core` locks single
 * files, but not the making of `key.json` and `alias.json`: of two processes that start in a new HOME, one
 * replaces the other's key, whose tokens then can't be read, and an alias gets lost.
 */
export async function exclusively<T>(folder: StateFolder, task: () => Promise<T>): Promise<T> {
  const release = await locked(folder);
  try {
    return await task();
  } finally {
    await release().catch(() => undefined);
  }
}

async function locked(folder: StateFolder): Promise<() => Promise<void>> {
  const { lock } = await import('./lock.ts');
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await lock(folder.path, { stale: STALE, realpath: false, onCompromised: () => undefined });
    } catch (error) {
      const isBusy = (error as NodeJS.ErrnoException).code === 'ELOCKED';
      if (!isBusy || Date.now() > deadline) throw notLocked(folder, error as Error, isBusy);
      await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 60));
    }
  }
}

function notLocked(folder: StateFolder, cause: Error, isBusy: boolean): Problem {
  return new Problem(
    {
      kind: 'sf-cli/not-locked',
      what: `${folder.path} can't be locked for writing: ${cause.message}.`,
      why: isBusy
        ? 'Another process has been writing logins there all the time.'
        : 'The home folder is missing, or the job may not write to it.',
      fix: 'Give the job a HOME of its own that it can write to, or set register-with-cli to false.',
    },
    { cause },
  );
}

import { lstat, readFile, readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { Problem } from '../problem.ts';

/** The `sf` CLI's folder of auth files, and the files in it. */
export interface StateFolder {
  readonly home: string;
  readonly path: string;
  readonly key: string;
  readonly aliases: string;
  authFile(username: string): string;
}

/** `home`: default the user's own. Throws a Problem for a username that can't be a file's name. */
export function stateFolder(home: string = homedir()): StateFolder {
  const path = join(home, '.sfdx');
  return {
    home,
    path,
    key: join(path, 'key.json'),
    aliases: join(path, 'alias.json'),
    authFile: (username) => join(path, `${fileName(username)}.json`),
  };
}

export function stateFolderAt(path: string): StateFolder {
  return stateFolder(dirname(path));
}

function fileName(username: string): string {
  if (/[\\/\0]/.test(username) || basename(username) !== username) {
    throw new Problem({
      kind: 'sf-cli/username',
      what: `The username ${JSON.stringify(username)} can't be registered with the sf CLI.`,
      why: "The CLI keeps each login in a file of the username's name, and this one can't be a file's name.",
      fix: 'Check the username, or set register-with-cli to false.',
    });
  }
  return username;
}

/** True for what is there, links included; a link is never followed. */
export async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(absent)) !== undefined;
}

/** A symlink to a folder doesn't count. */
export async function isFolder(path: string): Promise<boolean> {
  return (await lstat(path).catch(absent))?.isDirectory() === true;
}

/** A regular file's contents as a JSON object; undefined if it is missing, or something else. */
export async function readJson(path: string): Promise<Record<string, unknown> | undefined> {
  const stats = await lstat(path).catch(absent);
  if (stats?.isFile() !== true) return undefined;
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Is this what a process killed while writing leaves: a file that is empty or breaks off? It is of no use to anybody,
 * and the CLI fails on it.
 */
export async function isHalfWritten(path: string): Promise<boolean> {
  const stats = await lstat(path).catch(absent);
  if (stats?.isFile() !== true) return false;
  try {
    JSON.parse(await readFile(path, 'utf8'));
    return false;
  } catch (error) {
    return error instanceof SyntaxError;
  }
}

/** Refuses links: whoever could plant one would choose where credentials are written. */
export async function refuseLinks(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const stats = await lstat(path).catch(absent);
    if (stats?.isSymbolicLink() !== true) continue;
    throw new Problem({
      kind: 'sf-cli/symbolic-link',
      what: `${path} is a symbolic link, so no login was written there.`,
      why: 'Credentials are not written through links, which another job on this machine may have planted.',
      fix: 'Replace the link by a file or folder of its own, or set register-with-cli to false.',
    });
  }
}

/** Does any login, or the backup of one, need `key.json`? */
export async function hasAuthFiles(folder: StateFolder): Promise<boolean> {
  const names = await readdir(folder.path).catch(() => [] as string[]);
  return names.some((name) => /@.*\.json(\.orgkey-[\w-]+)?$/.test(name));
}

function absent(error: unknown): undefined {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  throw error;
}

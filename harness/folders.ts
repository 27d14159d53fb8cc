import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of some folders: absolute path to a fingerprint of content. An empty folder counts as a file whose path
 * ends in a slash. Links are not followed.
 */
export type Snapshot = ReadonlyMap<string, string>;

/** Takes stock of every file below the folders. */
export function snapshot(folders: readonly string[]): Snapshot {
  return new Map(folders.flatMap((folder) => filesBelow(folder).map((path) => [path, fingerprint(path)])));
}

/** The files that are new or have another content since then, sorted. */
export function changedSince(before: Snapshot, folders: readonly string[]): string[] {
  return [...snapshot(folders)]
    .filter(([path, print]) => before.get(path) !== print)
    .map(([path]) => path)
    .sort();
}

function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      const below = filesBelow(path);
      return below.length > 0 ? below : [`${path}/`];
    });
  } catch (error) {
    // A background process may remove a folder while it is listed.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function fingerprint(path: string): string {
  if (path.endsWith('/')) return 'empty folder';
  const file = lstatSync(path, { throwIfNoEntry: false });
  if (file === undefined) return 'gone';
  if (file.isSymbolicLink()) return `link ${readlinkSync(path)}`;
  // Sockets and pipes (gpg-agent leaves some) have no content.
  if (!file.isFile()) return 'special';
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

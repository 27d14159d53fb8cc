import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isInside } from '../inside-folder.ts';
import { Problem } from '../problem.ts';
import type { Runner } from './runner.ts';

/** Larger than any key in any encoding; a bigger file was named by mistake. */
const largestKeyFile = 1024 * 1024;
const giveTheKey = 'Give the path of the encrypted private key.';

/**
 * Reads the file that `encrypted-key-file` names.
 *
 * @param file a path from the workspace, as the user gave it
 * @throws Problem `key/unreadable-file`, `key/outside-workspace`
 */
export async function readKeyFile(
  file: string,
  { workspace, readsAnywhere }: Pick<Runner, 'workspace' | 'readsAnywhere'>,
): Promise<Uint8Array> {
  const path = resolve(workspace, file);
  if (!readsAnywhere && !isInside(path, workspace)) throw outside(file);
  try {
    const real = await realpath(path);
    if (!readsAnywhere && !isInside(real, await realpath(workspace))) throw outside(file);
    const stats = await stat(real);
    if (stats.isDirectory()) {
      throw unreadable(`${file} is a folder.`, 'Give the path of the key file in it.');
    }
    // A pipe or a device could be read for ever.
    if (!stats.isFile()) throw unreadable(`${file} is not a regular file.`, giveTheKey);
    if (stats.size > largestKeyFile) {
      throw unreadable(`${file} is larger than 1 MiB: that is not a private key.`, giveTheKey);
    }
    return await readFile(real);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw failedToRead(file, path, error as NodeJS.ErrnoException, readsAnywhere);
  }
}

function outside(file: string): Problem {
  return new Problem({
    kind: 'key/outside-workspace',
    what: `${file} is outside the workspace.`,
    why: 'A path with `..`, an absolute path or a symbolic link leads out of the folder that actions/checkout filled.',
    fix: 'Put the encrypted key into the workspace, or give it as `encrypted-key`, from a secret.',
  });
}

function failedToRead(
  file: string,
  path: string,
  error: NodeJS.ErrnoException,
  isUsersOwn: boolean,
): Problem {
  return error.code === 'ENOENT' || error.code === 'ENOTDIR'
    ? unreadable(
        `There is no file ${file}${path === file ? '' : ` (looked for ${path})`}.`,
        isUsersOwn
          ? 'Check the path, which starts from the folder that the command runs in.'
          : 'Run actions/checkout before this step, and give the path from the root of the repository.',
        error,
      )
    : unreadable(
        `${file} can't be read (${error.code ?? error.name}).`,
        'Check the path and its permissions.',
        error,
      );
}

function unreadable(what: string, fix: string, cause?: unknown): Problem {
  return new Problem({ kind: 'key/unreadable-file', what, fix }, { cause });
}

import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { PrivateKey } from '../key/private-key.ts';
import type { Runner } from '../runner/runner.ts';
import { stateNames } from './state.ts';

const prefix = 'orgkey-';
const fileName = 'server.key';

/**
 * Keeps the decrypted key until `post`, for `refreshable`: the CLI reads it again whenever it renews a session.
 * A folder of its own (0700) in RUNNER_TEMP, the file 0600 and opened exclusively, so no link is followed.
 *
 * @returns the file's path
 */
export async function keepKey(
  { keyObject }: Pick<PrivateKey, 'keyObject'>,
  runner: Pick<Runner, 'env' | 'mask' | 'saveState'>,
): Promise<string> {
  const pem = keyObject.export({ type: 'pkcs8', format: 'pem' }).toString();
  runner.mask(pem);
  const folder = join(placeOfKeys(runner), `${prefix}${randomUUID()}`);
  runner.saveState(stateNames.keyFolder, folder);
  await mkdir(folder, { mode: 0o700 });
  const file = join(folder, fileName);
  await writeFile(file, pem, { flag: 'wx', mode: 0o600 });
  return file;
}

/**
 * Removes the kept key: overwritten first, since a deleted file's blocks may stay readable on a shared disk.
 *
 * @param folder as the state has it, and so not to be trusted: only one that `keepKey` may have made is removed
 * @returns whether it was there
 * @throws Error when it is another folder
 */
export async function removeKey(folder: string, runner: Pick<Runner, 'env'>): Promise<boolean> {
  const path = resolve(folder);
  if (dirname(path) !== resolve(placeOfKeys(runner)) || !basename(path).startsWith(prefix)) {
    throw new Error(`${path} is no folder that a key is kept in, and was left as it is`);
  }
  const stats = await lstat(path).catch(absent);
  if (stats?.isDirectory() === true) await overwrite(join(path, fileName));
  // A link itself is removed, not what it leads to.
  await rm(path, { recursive: true, force: true });
  return stats !== undefined;
}

async function overwrite(file: string): Promise<void> {
  const opened = await open(file, constants.O_WRONLY | constants.O_NOFOLLOW).catch(absent);
  if (opened === undefined) return;
  try {
    const { size } = await opened.stat();
    await opened.write(Buffer.alloc(size));
    await opened.sync();
  } finally {
    await opened.close();
  }
}

function placeOfKeys({ env }: Pick<Runner, 'env'>): string {
  return env['RUNNER_TEMP'] ?? tmpdir();
}

/** ELOOP: a link that was not to be followed. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ELOOP') throw error;
}

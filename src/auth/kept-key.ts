import { mkdir, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { PrivateKey } from '../key/private-key.ts';
import type { Runner } from '../runner/runner.ts';
import { stateNames } from './state.ts';

/**
 * Keeps the decrypted key until `post`, for `refreshable`: the CLI reads it again whenever it renews a session.
 * A folder of its own (0700) in RUNNER_TEMP, the file 0600 and opened exclusively, so no link is followed.
 *
 * @returns the file's path
 */
export async function keepKey(key: PrivateKey, runner: Runner): Promise<string> {
  const pem = key.keyObject.export({ type: 'pkcs8', format: 'pem' }).toString();
  runner.mask(pem);
  const folder = join(runner.env['RUNNER_TEMP'] ?? tmpdir(), `orgkey-${randomUUID()}`);
  runner.saveState(stateNames.keyFolder, folder);
  await mkdir(folder, { mode: 0o700 });
  const file = join(folder, 'server.key');
  await writeFile(file, pem, { flag: 'wx', mode: 0o600 });
  return file;
}

/** Removes the kept key: overwritten first, since a deleted file's blocks may stay readable on a shared disk. */
export async function removeKey(folder: string): Promise<void> {
  const file = join(folder, 'server.key');
  if (!dirname(file).includes('orgkey-')) return;
  await writeFile(file, '\0'.repeat(4096), { flag: 'r+' }).catch(ignoreMissing);
  await rm(folder, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

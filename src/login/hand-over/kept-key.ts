import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printedForms } from '../../key/printed-forms.ts';
import type { PrivateKey } from '../../key/private-key.ts';
import { rememberedFolder, rememberFolder } from '../../runner/own-folder.ts';
import type { Runner } from '../../runner/runner.ts';
import { stateNames } from './state.ts';

const fileName = 'server.key';

/**
 * Keeps the decrypted key until `post`, for `refreshable`: the CLI reads it again whenever it renews a session.
 * A folder of its own (0700) in RUNNER_TEMP, the file 0600 and opened exclusively, so no link is followed.
 *
 * @returns the file's path
 */
export async function keepKey({ keyObject }: Pick<PrivateKey, 'keyObject'>, runner: Runner): Promise<string> {
  const pem = keyObject.export({ type: 'pkcs8', format: 'pem' }).toString();
  for (const form of printedForms(keyObject)) runner.mask(form);
  runner.assertTemporaryFolder();
  const name = `orgkey-${randomUUID()}`;
  rememberFolder(stateNames.keyFolder, name, runner);
  const folder = join(runner.temporaryFolder(), name);
  await mkdir(folder, { mode: 0o700 });
  const file = join(folder, fileName);
  await writeFile(file, pem, { flag: 'wx', mode: 0o600 });
  return file;
}

/**
 * Removes the kept key: overwritten first, since a deleted file's blocks may stay readable on a shared disk. Only a folder
 * that this step made is touched, whatever the state says.
 *
 * @returns whether it was there
 */
export async function removeKey(runner: Runner): Promise<boolean> {
  const folder = rememberedFolder(stateNames.keyFolder, runner);
  if (folder === undefined) return false;
  await overwrite(join(folder, fileName));
  await rm(folder, { recursive: true, force: true });
  return true;
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

/** ELOOP: a link that was not to be followed. */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ELOOP') throw error;
}

import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, rename, writeFile } from 'node:fs/promises';

import { authFileFields, fingerprint, type AuthFileFields, type CliLogin } from './auth-fields.ts';
import { explained, KeychainOutOfReach } from './failures.ts';
import { exclusively, inHome } from './one-at-a-time.ts';
import type { Registration } from './registration.ts';
import { exists, readJson, refuseLinks, stateFolder, type StateFolder } from './state-folder.ts';
import { openState } from './state.ts';
import { takeBack } from './unregister.ts';

export type { CliLogin } from './auth-fields.ts';

export interface RegisterOptions {
  readonly alias?: string;
  /** The home folder to register in. Default: the user's own. */
  readonly home?: string;
}

/**
 * Writes the auth file that `sf` and every tool built on `@salesforce/core` reads, and an alias, by core's own code.
 *
 * An auth file that is already there for that username is kept beside the new one: it stays encrypted by the
 * `key.json` next to it, a rename can't fail halfway, and it can still be found if the job is killed before
 * `unregister` (RUNNER_TEMP would be gone). Its name is not one that the CLI takes for a login.
 *
 * `beforeWrite` gets what will be written before anything is, so that a killed job still cleans up.
 *
 * Tokens are encrypted with the key that `sf` itself would use: `key.json`, or the system's keychain unless
 * SF_USE_GENERIC_UNIX_KEYCHAIN is `true`. Throws a Problem (`sf-cli/…`), having taken back what was written.
 */
export async function register(
  login: CliLogin,
  options: RegisterOptions = {},
  beforeWrite: (registration: Registration) => void | Promise<void> = () => undefined,
): Promise<Registration> {
  const folder = stateFolder(options.home);
  const authFile = folder.authFile(login.username);
  await refuseLinks([folder.path, folder.key, folder.aliases, authFile]);
  return inHome(folder.home, () =>
    exclusively(folder, async () => {
      const fields = authFileFields(login, await isHubRegistered(login, folder));
      const registration = await plan(fields, login.username, folder, options.alias);
      await beforeWrite(registration);
      try {
        await write(registration, fields, folder);
      } catch (error) {
        await takeBack(registration, folder);
        throw explained(error, folder);
      }
      return registration;
    }),
  );
}

async function isHubRegistered(login: CliLogin, folder: StateFolder): Promise<boolean> {
  return login.devHubUsername !== undefined && (await exists(folder.authFile(login.devHubUsername)));
}

async function plan(
  fields: AuthFileFields,
  username: string,
  folder: StateFolder,
  alias: string | undefined,
): Promise<Registration> {
  const replacedAlias = alias === undefined ? undefined : await aliased(alias, folder);
  const isReplacing = await exists(folder.authFile(username));
  return {
    username,
    folder: folder.path,
    fingerprint: fingerprint(fields),
    ...(isReplacing ? { backup: `${username}.json.orgkey-${randomUUID()}` } : {}),
    ...(alias === undefined ? {} : { alias }),
    ...(replacedAlias === undefined ? {} : { replacedAlias }),
    created: {
      folder: !(await exists(folder.path)),
      key: !(await exists(folder.key)),
      aliases: !(await exists(folder.aliases)),
    },
  };
}

async function aliased(alias: string, folder: StateFolder): Promise<string | undefined> {
  const { orgs } = ((await readJson(folder.aliases)) ?? {}) as { orgs?: Record<string, string> };
  return orgs?.[alias];
}

async function write(registration: Registration, fields: AuthFileFields, folder: StateFolder): Promise<void> {
  const { username, backup, alias } = registration;
  const authFile = folder.authFile(username);
  await mkdir(folder.path, { recursive: true, mode: 0o700 });
  if (backup !== undefined) await rename(authFile, `${folder.path}/${backup}`);
  // Core writes with the umask's mode; into a file that is there it writes in place, so ours is private from its
  // first byte on. `wx` follows no link.
  await writeFile(authFile, '{}', { flag: 'wx', mode: 0o600 });
  if (registration.created.aliases) await makeAliasFile(folder);

  const state = await openState();
  await state.orgs.read(username, false, false);
  // Core's types know no null, its files do.
  state.orgs.set(username, { ...fields });
  await state.orgs.write(username);
  if (alias !== undefined) await state.aliases.setAndSave(alias, username);
  await verify(authFile);
}

/** Core makes the file without a lock, and so may empty one that another process has just written. */
async function makeAliasFile(folder: StateFolder): Promise<void> {
  await writeFile(folder.aliases, '{"orgs":{}}', { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}

/** Core swallows what goes wrong with the keychain and then writes nothing, so look at what is there. */
async function verify(authFile: string): Promise<void> {
  const written = await readJson(authFile);
  if (typeof written?.['accessToken'] !== 'string') throw new KeychainOutOfReach();
  const { mode } = await lstat(authFile);
  if ((mode & 0o077) !== 0 && process.platform !== 'win32') await chmod(authFile, 0o600);
}

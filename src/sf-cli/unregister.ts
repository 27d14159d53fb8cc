import { rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

import { isOurs } from './auth-fields.ts';
import { exclusively, inHome } from './one-at-a-time.ts';
import type { Registration } from './registration.ts';
import {
  exists,
  hasAuthFiles,
  isFolder,
  isHalfWritten,
  readJson,
  stateFolderAt,
  type StateFolder,
} from './state-folder.ts';
import { openState } from './state.ts';

/**
 * Takes back what `register` wrote and restores what it replaced: auth file, alias, and the files and the folder
 * that were not there before, once nothing needs them. What somebody else wrote since stays. Several registrations
 * end where they began if the last one is taken back first.
 *
 * Never throws; returns warnings for the user. Once more does no harm.
 */
export async function unregister(registration: Registration): Promise<string[]> {
  const folder = stateFolderAt(registration.folder);
  if (!(await isFolder(folder.path).catch(() => true))) return [];
  return inHome(folder.home, () =>
    exclusively(folder, () => takeBack(registration, folder)).catch(async (error: unknown) => [
      (error as Error).message,
      // A login left behind is worse than a folder that two work on.
      ...(await takeBack(registration, folder)),
    ]),
  );
}

/** The work of `unregister`, for one who holds the folder. */
export async function takeBack(registration: Registration, folder: StateFolder): Promise<string[]> {
  const warnings: string[] = [];
  const steps = [restoreAlias, restoreAuthFile, removeKey, removeAliases, removeFolder];
  for (const step of steps) {
    try {
      const warning = await step(registration, folder);
      if (warning !== undefined) warnings.push(warning);
    } catch (error) {
      warnings.push(
        `Not all of the login of ${registration.username} was removed: ${(error as Error).message}`,
      );
    }
  }
  return warnings;
}

type Step = (registration: Registration, folder: StateFolder) => Promise<string | undefined>;

const restoreAlias: Step = async ({ alias, username, replacedAlias }, folder) => {
  if (alias === undefined || replacedAlias === username) return undefined;
  const { orgs } = ((await readJson(folder.aliases)) ?? {}) as { orgs?: Record<string, string> };
  if (orgs?.[alias] !== username) return undefined;
  const { aliases } = await openState();
  await (replacedAlias === undefined
    ? aliases.unsetAndSave(alias)
    : aliases.setAndSave(alias, replacedAlias));
  return undefined;
};

const restoreAuthFile: Step = async (registration, folder) => {
  const authFile = folder.authFile(registration.username);
  const backup = registration.backup === undefined ? undefined : join(folder.path, registration.backup);
  // Without its backup this registration never replaced the file, or has given it back already.
  if (backup !== undefined && !(await exists(backup))) return undefined;
  const fields = await readJson(authFile);
  const isForeign =
    fields === undefined
      ? (await exists(authFile)) && !(await isHalfWritten(authFile))
      : !isOurs(fields, registration.fingerprint);
  if (isForeign) {
    return (
      `${authFile} was left as it is: another login has replaced it since.` +
      (backup === undefined ? '' : ` The login from before is kept in ${backup}.`)
    );
  }
  if (backup === undefined) await rm(authFile, { force: true });
  else await rename(backup, authFile);
  return undefined;
};

const removeKey: Step = async ({ created }, folder) => {
  if (created.key && !(await hasAuthFiles(folder))) await rm(folder.key, { force: true });
  return undefined;
};

const removeAliases: Step = async ({ created }, folder) => {
  if (!created.aliases) return undefined;
  const { orgs, ...others } = (await readJson(folder.aliases)) ?? { others: true };
  const isEmpty = Object.keys(others).length === 0 && Object.keys(orgs ?? {}).length === 0;
  if (isEmpty || (await isHalfWritten(folder.aliases))) await rm(folder.aliases, { force: true });
  return undefined;
};

const removeFolder: Step = async ({ created }, folder) => {
  if (!created.folder) return undefined;
  await rmdir(folder.path).catch((error: unknown) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  });
  return undefined;
};

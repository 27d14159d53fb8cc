import {
  isOurs
} from "./chunk-EI5AZIOX.js";
import {
  exists,
  hasAuthFiles,
  isFolder,
  isHalfWritten,
  openState,
  readJson,
  stateFolderAt
} from "./chunk-Q32WTSKI.js";
import {
  exclusively,
  inHome
} from "./chunk-TWY4OJLS.js";

// src/sf-cli/unregister.ts
import { rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
async function unregister(registration) {
  const folder = stateFolderAt(registration.folder);
  if (!await isFolder(folder.path).catch(() => true)) return [];
  return inHome(
    folder.home,
    () => exclusively(folder, () => takeBack(registration, folder)).catch(async (error) => [
      error.message,
      // A login left behind is worse than a folder that two work on.
      ...await takeBack(registration, folder)
    ])
  );
}
async function takeBack(registration, folder) {
  const warnings = [];
  const steps = [restoreAlias, restoreAuthFile, removeKey, removeAliases, removeFolder];
  for (const step of steps) {
    try {
      const warning = await step(registration, folder);
      if (warning !== void 0) warnings.push(warning);
    } catch (error) {
      warnings.push(
        `Not all of the login of ${registration.username} was removed: ${error.message}`
      );
    }
  }
  return warnings;
}
var restoreAlias = async ({ alias, username, replacedAlias }, folder) => {
  if (alias === void 0 || replacedAlias === username) return void 0;
  const { orgs } = await readJson(folder.aliases) ?? {};
  if (orgs?.[alias] !== username) return void 0;
  const { aliases } = await openState();
  await (replacedAlias === void 0 ? aliases.unsetAndSave(alias) : aliases.setAndSave(alias, replacedAlias));
  return void 0;
};
var restoreAuthFile = async (registration, folder) => {
  const authFile = folder.authFile(registration.username);
  const backup = registration.backup === void 0 ? void 0 : join(folder.path, registration.backup);
  if (backup !== void 0 && !await exists(backup)) return void 0;
  const fields = await readJson(authFile);
  const isForeign = fields === void 0 ? await exists(authFile) && !await isHalfWritten(authFile) : !isOurs(fields, registration.fingerprint);
  if (isForeign) {
    return `${authFile} was left as it is: another login has replaced it since.` + (backup === void 0 ? "" : ` The login from before is kept in ${backup}.`);
  }
  if (backup === void 0) await rm(authFile, { force: true });
  else await rename(backup, authFile);
  return void 0;
};
var removeKey = async ({ created }, folder) => {
  if (created.key && !await hasAuthFiles(folder)) await rm(folder.key, { force: true });
  return void 0;
};
var removeAliases = async ({ created }, folder) => {
  if (!created.aliases) return void 0;
  const { orgs, ...others } = await readJson(folder.aliases) ?? { others: true };
  const isEmpty = Object.keys(others).length === 0 && Object.keys(orgs ?? {}).length === 0;
  if (isEmpty || await isHalfWritten(folder.aliases)) await rm(folder.aliases, { force: true });
  return void 0;
};
var removeFolder = async ({ created }, folder) => {
  if (!created.folder) return void 0;
  await rmdir(folder.path).catch((error) => {
    if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(error.code ?? "")) throw error;
  });
  return void 0;
};

export {
  unregister,
  takeBack
};

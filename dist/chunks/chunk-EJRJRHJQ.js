import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  Problem
} from "./chunk-UAD5GO5O.js";

// src/sf-cli/unregister.ts
import { rename, rm, rmdir } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/sf-cli/auth-fields.ts
import { createHash } from "node:crypto";
function authFileFields(login, isHubRegistered) {
  return {
    accessToken: login.accessToken,
    orgId: login.orgId,
    loginUrl: login.loginUrl,
    clientId: login.consumerKey,
    instanceUrl: login.instanceUrl,
    username: login.username,
    isDevHub: !login.isScratchOrg,
    isScratch: login.isScratchOrg,
    isSandbox: false,
    ...login.privateKeyFile === void 0 ? {} : { privateKey: login.privateKeyFile },
    ...login.isScratchOrg && isHubRegistered && login.devHubUsername !== void 0 ? { devHubUsername: login.devHubUsername, expirationDate: login.expirationDate ?? null } : {}
  };
}
function fingerprint(fields) {
  const identity = ["username", "orgId", "clientId", "privateKey"].map((name) => fields[name] ?? null);
  const flow = "refreshToken" in fields ? "refresh-token" : "jwt";
  return createHash("sha256").update(JSON.stringify([...identity, flow])).digest("hex");
}
function isOurs(fields, expected) {
  return Object.keys(fields).length === 0 || fingerprint(fields) === expected;
}

// src/sf-cli/one-at-a-time.ts
import { homedir } from "node:os";
var turn = Promise.resolve();
function inHome(home, task) {
  const result = turn.then(() => withHome(home, task));
  turn = result.catch(() => void 0);
  return result;
}
async function withHome(home, task) {
  if (home === homedir()) return task();
  const name = process.platform === "win32" ? "USERPROFILE" : "HOME";
  const before = process.env[name];
  process.env[name] = home;
  try {
    return await task();
  } finally {
    if (before === void 0) Reflect.deleteProperty(process.env, name);
    else process.env[name] = before;
  }
}
var STALE = 1e4;
var PATIENCE = 3e4;
async function exclusively(folder, task) {
  const release = await locked(folder);
  try {
    return await task();
  } finally {
    await release().catch(() => void 0);
  }
}
async function locked(folder) {
  const { lock } = await import("./lock-VO6GD2O3.js");
  const deadline = Date.now() + PATIENCE;
  for (; ; ) {
    try {
      return await lock(folder.path, { stale: STALE, realpath: false, onCompromised: () => void 0 });
    } catch (error) {
      const isBusy = error.code === "ELOCKED";
      if (!isBusy || Date.now() > deadline) throw notLocked(folder, error, isBusy);
      await new Promise((resolve) => setTimeout(resolve, 10 + Math.random() * 60));
    }
  }
}
function notLocked(folder, cause, isBusy) {
  return new Problem(
    {
      kind: "sf-cli/not-locked",
      what: `${folder.path} can't be locked for writing: ${cause.message}.`,
      why: isBusy ? "Another process has been writing logins there all the time." : "The home folder is missing, or the job may not write to it.",
      fix: "Give the job a HOME of its own that it can write to, or set register-with-cli to false."
    },
    { cause }
  );
}

// src/sf-cli/state-folder.ts
import { lstat, readFile, readdir } from "node:fs/promises";
import { homedir as homedir2 } from "node:os";
import { basename, dirname, join } from "node:path";
function stateFolder(home = homedir2()) {
  const path = join(home, ".sfdx");
  return {
    home,
    path,
    key: join(path, "key.json"),
    aliases: join(path, "alias.json"),
    authFile: (username) => join(path, `${fileName(username)}.json`)
  };
}
function stateFolderAt(path) {
  return stateFolder(dirname(path));
}
function fileName(username) {
  if (/[\\/\0]/.test(username) || basename(username) !== username) {
    throw new Problem({
      kind: "sf-cli/username",
      what: `The username ${JSON.stringify(username)} can't be registered with the sf CLI.`,
      why: "The CLI keeps each login in a file of the username's name, and this one can't be a file's name.",
      fix: "Check the username, or set register-with-cli to false."
    });
  }
  return username;
}
async function exists(path) {
  return await lstat(path).catch(absent) !== void 0;
}
async function readJson(path) {
  const stats = await lstat(path).catch(absent);
  if (stats?.isFile() !== true) return void 0;
  try {
    const value = JSON.parse(await readFile(path, "utf8"));
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
async function refuseLinks(paths) {
  for (const path of paths) {
    const stats = await lstat(path).catch(absent);
    if (stats?.isSymbolicLink() !== true) continue;
    throw new Problem({
      kind: "sf-cli/symbolic-link",
      what: `${path} is a symbolic link, so no login was written there.`,
      why: "Credentials are not written through links, which another job on this machine may have planted.",
      fix: "Replace the link by a file or folder of its own, or set register-with-cli to false."
    });
  }
}
async function hasAuthFiles(folder) {
  const names = await readdir(folder.path).catch(() => []);
  return names.some((name) => /@.*\.json(\.orgkey-[\w-]+)?$/.test(name));
}
function absent(error) {
  const code = error.code;
  if (code === "ENOENT" || code === "ENOTDIR") return void 0;
  throw error;
}

// src/sf-cli/state.ts
async function openState(attempts = 10) {
  const core = await import("./core-TJ3NFTAY.js");
  for (let attempt = 1; ; attempt++) {
    try {
      return await core.StateAggregator.create();
    } catch (error) {
      if (!(error instanceof SyntaxError) || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

// src/sf-cli/unregister.ts
async function unregister(registration) {
  const folder = stateFolderAt(registration.folder);
  if (!await exists(folder.path).catch(() => true)) return [];
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
  const backup = registration.backup === void 0 ? void 0 : join2(folder.path, registration.backup);
  if (backup !== void 0 && !await exists(backup)) return void 0;
  const fields = await readJson(authFile);
  const isForeign = fields === void 0 ? await exists(authFile) : !isOurs(fields, registration.fingerprint);
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
  if (isEmpty) await rm(folder.aliases, { force: true });
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
  authFileFields,
  fingerprint,
  inHome,
  exclusively,
  stateFolder,
  exists,
  readJson,
  refuseLinks,
  openState,
  unregister,
  takeBack
};

import {
  Problem
} from "./chunk-BDIBHB7K.js";

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
  const before = { ...process.env };
  const lent = homeVariables(home);
  Object.assign(process.env, lent);
  try {
    return await task();
  } finally {
    for (const name of Object.keys(lent)) {
      const value = before[name];
      if (value === void 0) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}
function homeVariables(home) {
  return { HOME: home, USERPROFILE: home, SF_USE_GENERIC_UNIX_KEYCHAIN: "true" };
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
  const { lock } = await import("./lock-B5MWNLJP.js");
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
async function isFolder(path) {
  return (await lstat(path).catch(absent))?.isDirectory() === true;
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
async function isHalfWritten(path) {
  const stats = await lstat(path).catch(absent);
  if (stats?.isFile() !== true) return false;
  try {
    JSON.parse(await readFile(path, "utf8"));
    return false;
  } catch (error) {
    return error instanceof SyntaxError;
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
  const core = await import("./core-DWHJZ2VW.js");
  for (let attempt = 1; ; attempt++) {
    try {
      return await core.StateAggregator.create();
    } catch (error) {
      if (!(error instanceof SyntaxError) || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

export {
  inHome,
  homeVariables,
  exclusively,
  stateFolder,
  stateFolderAt,
  exists,
  isFolder,
  readJson,
  isHalfWritten,
  refuseLinks,
  hasAuthFiles,
  openState
};

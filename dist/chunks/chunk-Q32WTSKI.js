import {
  Problem
} from "./chunk-D7HFNESS.js";

// src/sf-cli/state-folder.ts
import { lstat, readFile, readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, dirname, join } from "node:path";
function stateFolder(home = homedir()) {
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
  const core = await import("./core-LMAGVSZZ.js");
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

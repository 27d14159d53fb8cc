import {
  Problem
} from "./chunk-D7HFNESS.js";

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
  const { lock } = await import("./lock-SWWRXXIF.js");
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

export {
  inHome,
  homeVariables,
  exclusively
};

import {
  messageOf
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/runner/folder-cache.ts
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
async function restoreCached({ folder, name }, env, warning) {
  if (!hasCache(env) || existsSync(folder)) return false;
  try {
    const { restoreCache } = await import("./actions-cache-VJBW4EIP.js");
    return await restoreCache([folder], `${name}-none`, [`${name}-`]) !== void 0;
  } catch (error) {
    warning(`The journal of earlier runs could not be restored (${messageOf(error)}).`);
    return false;
  }
}
async function saveCached({ folder, name }, env, { info, warning }) {
  if (!hasCache(env) || !existsSync(folder)) return;
  try {
    const { saveCache } = await import("./actions-cache-VJBW4EIP.js");
    const attempt = env["GITHUB_RUN_ATTEMPT"] ?? "1";
    const id = await saveCache([folder], `${name}-${attempt}-${randomUUID().slice(0, 8)}`);
    if (id === -1) warning("The journal was not saved; a re-run will look at each org instead.");
    else info("Saved the journal for a re-run.");
  } catch (error) {
    warning(`The journal was not saved (${messageOf(error)}).`);
  }
}
function hasCache(env) {
  return [env["ACTIONS_RESULTS_URL"], env["ACTIONS_CACHE_URL"]].some((url) => (url ?? "") !== "");
}
export {
  restoreCached,
  saveCached
};

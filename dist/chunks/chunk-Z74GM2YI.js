import {
  hubKey
} from "./chunk-Q4QYPHT3.js";
import {
  rememberFolder,
  rememberedFolder,
  temporaryFolder
} from "./chunk-SL6BMWVU.js";
import {
  messageOf
} from "./chunk-GDVY436T.js";

// src/runner/journal-cache.ts
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
async function restoreJournal({ folder, name }, runner) {
  if (!hasCache(runner) || existsSync(folder)) return false;
  try {
    const { restoreCache } = await import("./actions-cache-YZFQLDSS.js");
    return await restoreCache([folder], `${name}-none`, [`${name}-`]) !== void 0;
  } catch (error) {
    runner.warning(`The journal of earlier runs could not be restored (${messageOf(error)}).`);
    return false;
  }
}
async function saveJournal({ folder, name }, runner) {
  if (!hasCache(runner) || !existsSync(folder)) return;
  try {
    const { saveCache } = await import("./actions-cache-YZFQLDSS.js");
    const attempt = runner.env["GITHUB_RUN_ATTEMPT"] ?? "1";
    const id = await saveCache([folder], `${name}-${attempt}-${randomUUID().slice(0, 8)}`);
    if (id === -1) runner.warning("The journal was not saved; a re-run will look at each org instead.");
    else runner.info("Saved the journal for a re-run.");
  } catch (error) {
    runner.warning(`The journal was not saved (${messageOf(error)}).`);
  }
}
function hasCache({ env }) {
  return [env["ACTIONS_RESULTS_URL"], env["ACTIONS_CACHE_URL"]].some((url) => (url ?? "") !== "");
}

// src/fleet/run/journal-place.ts
import { basename, join } from "node:path";
var stateName = "journal";
var homesState = "homes";
function journalPlace(fleet, runner) {
  const shard = `${fleet.shard.index}of${fleet.shard.count}`;
  const name = ["orgkey", hubKey(fleet.hubOrgId), fleet.name, fleet.generation, shard].join(".");
  return { name, folder: join(temporaryFolder(runner), name) };
}
function rememberPlace({ name }, runner) {
  rememberFolder(stateName, name, runner);
}
function journalPlaceFrom(runner) {
  const folder = rememberedFolder(stateName, runner);
  return folder === void 0 ? void 0 : { folder, name: basename(folder) };
}

export {
  restoreJournal,
  saveJournal,
  homesState,
  journalPlace,
  rememberPlace,
  journalPlaceFrom
};

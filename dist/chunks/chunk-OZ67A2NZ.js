import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  hubKey
} from "./chunk-XE7Q3Z55.js";
import {
  messageOf
} from "./chunk-XHLOGNBX.js";

// src/runner/own-folder.ts
import { createHmac, timingSafeEqual } from "node:crypto";
import { lstatSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
var prefix = "orgkey";
var secretInputs = ["consumer-key", "encrypted-key", "decryption-passphrase", "decryption-key"];
function temporaryFolder({ env }) {
  return env["RUNNER_TEMP"] || tmpdir();
}
function rememberFolder(state, name, runner) {
  runner.saveState(state, JSON.stringify({ name, proof: proofOf(state, name, runner) }));
}
function rememberedFolder(state, runner) {
  const text = runner.state(state);
  if (text === "") return void 0;
  const { name, proof } = parsed(text);
  const isOurs = name === basename(name) && name.startsWith(prefix) && isEqual(proof, proofOf(state, name, runner));
  const path = join(temporaryFolder(runner), name);
  const stats = isOurs ? lstatSync(path, { throwIfNoEntry: false }) : void 0;
  if (isOurs && stats === void 0) return void 0;
  if (stats?.isDirectory() === true) return path;
  runner.warning(`The state \u201C${state}\u201D names no folder that this step made: it was left as it is.`);
  return void 0;
}
function proofOf(state, name, runner) {
  const secret = secretInputs.map((input) => `${input}=${runner.rawInput(input)}`).join("\n");
  return createHmac("sha256", secret).update(`orgkey folder
${state}
${name}`).digest("hex");
}
function isEqual(one, other) {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
function parsed(text) {
  try {
    const { name, proof } = JSON.parse(text);
    if (typeof name === "string" && typeof proof === "string") return { name, proof };
  } catch {
  }
  return { name: "", proof: "" };
}

// src/runner/journal-cache.ts
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
async function restoreJournal({ folder, name }, runner) {
  if (!hasCache(runner) || existsSync(folder)) return false;
  try {
    const { restoreCache } = await import("./actions-cache-EK722L6H.js");
    return await restoreCache([folder], `${name}-none`, [`${name}-`]) !== void 0;
  } catch (error) {
    runner.warning(`The journal of earlier runs could not be restored (${messageOf(error)}).`);
    return false;
  }
}
async function saveJournal({ folder, name }, runner) {
  if (!hasCache(runner) || !existsSync(folder)) return;
  try {
    const { saveCache } = await import("./actions-cache-EK722L6H.js");
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
import { basename as basename2, join as join2 } from "node:path";
var stateName = "journal";
var homesState = "homes";
function journalPlace(fleet, runner) {
  const shard = `${fleet.shard.index}of${fleet.shard.count}`;
  const name = ["orgkey", hubKey(fleet.hubOrgId), fleet.name, fleet.generation, shard].join(".");
  return { name, folder: join2(temporaryFolder(runner), name) };
}
function rememberPlace({ name }, runner) {
  rememberFolder(stateName, name, runner);
}
function journalPlaceFrom(runner) {
  const folder = rememberedFolder(stateName, runner);
  return folder === void 0 ? void 0 : { folder, name: basename2(folder) };
}

export {
  temporaryFolder,
  rememberFolder,
  rememberedFolder,
  restoreJournal,
  saveJournal,
  homesState,
  journalPlace,
  rememberPlace,
  journalPlaceFrom
};

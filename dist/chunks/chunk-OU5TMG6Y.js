import {
  hubKey
} from "./chunk-QKASPDTY.js";
import {
  rememberFolder,
  rememberedFolder
} from "./chunk-D7HFNESS.js";

// src/fleet/run/journal-place.ts
import { basename, join } from "node:path";
var stateName = "journal";
var homesState = "homes";
function journalPlace(fleet, runner) {
  const shard = `${fleet.shard.index}of${fleet.shard.count}`;
  const name = ["orgkey", hubKey(fleet.hubOrgId), fleet.name, fleet.generation, shard].join(".");
  return { name, folder: join(runner.lastingFolder(), name) };
}
function rememberPlace({ name }, runner) {
  rememberFolder(stateName, name, runner);
}
function journalPlaceFrom(runner) {
  const folder = rememberedFolder(stateName, runner);
  return folder === void 0 ? void 0 : { folder, name: basename(folder) };
}

export {
  homesState,
  journalPlace,
  rememberPlace,
  journalPlaceFrom
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  homesState,
  journalPlaceFrom,
  rememberedFolder,
  saveJournal
} from "../chunks/chunk-OZ67A2NZ.js";
import "../chunks/chunk-XE7Q3Z55.js";
import "../chunks/chunk-3BXMCFN7.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-4HLZWO6N.js";
import "../chunks/chunk-TC6LE5XB.js";
import "../chunks/chunk-XHLOGNBX.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/fleet/post.ts
import { rmSync } from "node:fs";
var runner = actionsRunner();
await runStep(runner, async () => {
  const homes = rememberedFolder(homesState, runner);
  if (homes !== void 0) rmSync(homes, { recursive: true, force: true });
  const place = journalPlaceFrom(runner);
  if (place !== void 0) await saveJournal(place, runner);
});

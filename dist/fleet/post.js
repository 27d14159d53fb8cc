import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  homesState,
  journalPlaceFrom,
  rememberedFolder,
  saveJournal
} from "../chunks/chunk-6HBQPTJB.js";
import "../chunks/chunk-LJVPPJ6B.js";
import "../chunks/chunk-3BXMCFN7.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-GLO5RK7K.js";
import "../chunks/chunk-TC6LE5XB.js";
import "../chunks/chunk-4ZEFUN7O.js";
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

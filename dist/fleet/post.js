import {
  homesState,
  journalPlaceFrom,
  saveJournal
} from "../chunks/chunk-Z74GM2YI.js";
import "../chunks/chunk-Q4QYPHT3.js";
import "../chunks/chunk-TNLS3DQA.js";
import {
  rememberedFolder
} from "../chunks/chunk-SL6BMWVU.js";
import "../chunks/chunk-YXK7H3BR.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-AXPCNLVL.js";
import "../chunks/chunk-A5YVTNCH.js";
import "../chunks/chunk-NY2MO5PN.js";
import "../chunks/chunk-T7MHNGRE.js";
import "../chunks/chunk-GDVY436T.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/post.ts
import { rmSync } from "node:fs";
var runner = actionsRunner();
await runStep(runner, async () => {
  const homes = rememberedFolder(homesState, runner);
  if (homes !== void 0) rmSync(homes, { recursive: true, force: true });
  const place = journalPlaceFrom(runner);
  if (place !== void 0) await saveJournal(place, runner);
});

import {
  homesState,
  journalPlaceFrom
} from "../chunks/chunk-RZINHM3W.js";
import "../chunks/chunk-HEDC4DSY.js";
import "../chunks/chunk-TNLS3DQA.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-YZZ7YCHI.js";
import "../chunks/chunk-PRXXTA4X.js";
import {
  rememberedFolder
} from "../chunks/chunk-RRSZ7U3C.js";
import "../chunks/chunk-YXK7H3BR.js";
import "../chunks/chunk-A5YVTNCH.js";
import "../chunks/chunk-NY2MO5PN.js";
import "../chunks/chunk-RLJG2AXC.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/post.ts
import { rmSync } from "node:fs";
var runner = actionsRunner();
await runStep(runner, async () => {
  const homes = rememberedFolder(homesState, runner);
  if (homes !== void 0) rmSync(homes, { recursive: true, force: true });
  const place = journalPlaceFrom(runner);
  if (place !== void 0) await runner.saveFolder(place);
});

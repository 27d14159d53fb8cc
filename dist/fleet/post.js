import {
  homesState,
  journalPlaceFrom
} from "../chunks/chunk-LE2634J5.js";
import "../chunks/chunk-T2MVLTXO.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-6KJC6V7D.js";
import {
  rememberedFolder
} from "../chunks/chunk-JVP2FCMR.js";
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

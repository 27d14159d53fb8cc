import {
  homesState,
  journalPlaceFrom
} from "../chunks/chunk-2X6CJY6A.js";
import "../chunks/chunk-6RXP3NWK.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-4NHZRASR.js";
import {
  rememberedFolder
} from "../chunks/chunk-NPNVNA5Y.js";
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

import {
  homesState,
  journalPlaceFrom
} from "../chunks/chunk-7I27KSE2.js";
import "../chunks/chunk-KM5H2WRE.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-44O35QSQ.js";
import {
  rememberedFolder
} from "../chunks/chunk-TRLONNYN.js";
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

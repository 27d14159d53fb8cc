import {
  homesState,
  journalPlaceFrom
} from "../chunks/chunk-OU5TMG6Y.js";
import "../chunks/chunk-QKASPDTY.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-J3IARFXU.js";
import {
  rememberedFolder
} from "../chunks/chunk-D7HFNESS.js";
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

import {
  homesState,
  journalPlaceFrom
} from "../chunks/chunk-66BU532W.js";
import "../chunks/chunk-HFLTB6H4.js";
import {
  actionsRunner,
  runStep
} from "../chunks/chunk-3LMIEJQW.js";
import {
  rememberedFolder
} from "../chunks/chunk-RZOYE77K.js";
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

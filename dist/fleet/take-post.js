import {
  RunLimit
} from "../chunks/chunk-5MABCUCZ.js";
import "../chunks/chunk-NPNVNA5Y.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take-post.ts
var limit = new RunLimit();
var { actionsRunner } = await import("../chunks/actions-runner-DEXRCA26.js");
var { realWire } = await import("../chunks/real-wire-RJXW4YIT.js");
var { endTake } = await import("../chunks/end-take-FDFVL532.js");
var runner = actionsRunner();
await endTake({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });

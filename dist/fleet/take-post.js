import {
  RunLimit
} from "../chunks/chunk-CBDLPWMM.js";
import "../chunks/chunk-JVP2FCMR.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take-post.ts
var limit = new RunLimit();
var { actionsRunner } = await import("../chunks/actions-runner-S7VJWUZM.js");
var { realWire } = await import("../chunks/real-wire-KQZYFDQE.js");
var { endTake } = await import("../chunks/end-take-LYUXQQHP.js");
var runner = actionsRunner();
await endTake({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });

import {
  RunLimit
} from "../chunks/chunk-XBJW4L7J.js";
import "../chunks/chunk-P5WDI5AE.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take-post.ts
var limit = new RunLimit();
var { actionsRunner } = await import("../chunks/actions-runner-HNO3DLO4.js");
var { realWire } = await import("../chunks/real-wire-JBN7LPHC.js");
var { endTake } = await import("../chunks/end-take-PYTB22PE.js");
var runner = actionsRunner();
await endTake({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });

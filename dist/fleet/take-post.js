import {
  RunLimit
} from "../chunks/chunk-YC435IXH.js";
import "../chunks/chunk-TRLONNYN.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take-post.ts
var limit = new RunLimit();
var { actionsRunner } = await import("../chunks/actions-runner-E62FLNWT.js");
var { realWire } = await import("../chunks/real-wire-QJUIOKIV.js");
var { endTake } = await import("../chunks/end-take-IBP5MZK2.js");
var runner = actionsRunner();
await endTake({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });

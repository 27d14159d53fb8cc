import {
  RunLimit
} from "../chunks/chunk-77QLZXLW.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take-post.ts
var limit = new RunLimit();
var { actionsRunner } = await import("../chunks/actions-runner-KKZQBGAG.js");
var { realWire } = await import("../chunks/real-wire-5K2RC4T3.js");
var { endTake } = await import("../chunks/end-take-QZQQFMZG.js");
var runner = actionsRunner();
await endTake({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });

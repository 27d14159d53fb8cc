import {
  RunLimit
} from "../chunks/chunk-4JDBDIAP.js";
import "../chunks/chunk-D7HFNESS.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take-post.ts
var limit = new RunLimit();
var { actionsRunner } = await import("../chunks/actions-runner-SKR5RCXA.js");
var { realWire } = await import("../chunks/real-wire-C4SLYJPG.js");
var { endTake } = await import("../chunks/end-take-SZKBZZIR.js");
var runner = actionsRunner();
await endTake({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });

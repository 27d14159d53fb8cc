import {
  RunLimit
} from "../chunks/chunk-5MABCUCZ.js";
import "../chunks/chunk-NPNVNA5Y.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-DEXRCA26.js");
var { realWire } = await import("../chunks/real-wire-RJXW4YIT.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-CYTQYPZL.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-T6ZBLTCT.js")).checkFleet : (await import("../chunks/make-fleet-ID2YF6TW.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

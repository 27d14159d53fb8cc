import {
  RunLimit
} from "../chunks/chunk-CBDLPWMM.js";
import "../chunks/chunk-JVP2FCMR.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-S7VJWUZM.js");
var { realWire } = await import("../chunks/real-wire-KQZYFDQE.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-3CVOFELR.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-CX7KCA7E.js")).checkFleet : (await import("../chunks/make-fleet-C5J6YWFP.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

import {
  RunLimit
} from "../chunks/chunk-77QLZXLW.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-SPV6IB6P.js");
var { realWire } = await import("../chunks/real-wire-VY6DBTGG.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-RCPS3SW7.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-H565G5O2.js")).checkFleet : (await import("../chunks/make-fleet-E7BDR4FA.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

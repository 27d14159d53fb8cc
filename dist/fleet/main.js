import {
  RunLimit
} from "../chunks/chunk-77QLZXLW.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-ZTON7TKP.js");
var { realWire } = await import("../chunks/real-wire-VY6DBTGG.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-W7ND5RE4.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-IFG2T7FF.js")).checkFleet : (await import("../chunks/make-fleet-UE7I7Q26.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

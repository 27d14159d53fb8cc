import {
  RunLimit
} from "../chunks/chunk-77QLZXLW.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-TUGMM7ES.js");
var { realWire } = await import("../chunks/real-wire-VY6DBTGG.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-FLKN5NDB.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-KKEYJHIG.js")).checkFleet : (await import("../chunks/make-fleet-GNWMHDRJ.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

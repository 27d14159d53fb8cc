import {
  RunLimit
} from "../chunks/chunk-CBDLPWMM.js";
import "../chunks/chunk-JVP2FCMR.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/delete.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-S7VJWUZM.js");
var { realWire } = await import("../chunks/real-wire-KQZYFDQE.js");
var { deleteFleet } = await import("../chunks/delete-fleet-RJADGGHC.js");
var runner = actionsRunner();
await runStep(
  runner,
  () => deleteFleet({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

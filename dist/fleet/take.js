import {
  RunLimit
} from "../chunks/chunk-CBDLPWMM.js";
import "../chunks/chunk-JVP2FCMR.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-S7VJWUZM.js");
var { realWire } = await import("../chunks/real-wire-KQZYFDQE.js");
var { takeOrg } = await import("../chunks/take-org-MGXDLOGO.js");
var runner = actionsRunner();
await runStep(
  runner,
  () => takeOrg({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

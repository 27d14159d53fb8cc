import {
  RunLimit
} from "../chunks/chunk-XBJW4L7J.js";
import "../chunks/chunk-P5WDI5AE.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-HNO3DLO4.js");
var { realWire } = await import("../chunks/real-wire-JBN7LPHC.js");
var { takeOrg } = await import("../chunks/take-org-AE3XH2VU.js");
var runner = actionsRunner();
await runStep(
  runner,
  () => takeOrg({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

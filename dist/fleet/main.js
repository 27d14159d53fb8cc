import {
  RunLimit
} from "../chunks/chunk-XBJW4L7J.js";
import "../chunks/chunk-P5WDI5AE.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-HNO3DLO4.js");
var { realWire } = await import("../chunks/real-wire-JBN7LPHC.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-GRW4RBSN.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-WRFXVQJL.js")).checkFleet : (await import("../chunks/make-fleet-RHHI75IG.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

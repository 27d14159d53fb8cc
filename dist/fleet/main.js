import {
  RunLimit
} from "../chunks/chunk-77QLZXLW.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-CK3YJSGQ.js");
var { realWire } = await import("../chunks/real-wire-2V32L6VW.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-4SWMGUVL.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-4T32PHMU.js")).checkFleet : (await import("../chunks/make-fleet-DL6WSLH3.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

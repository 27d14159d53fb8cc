import {
  RunLimit
} from "../chunks/chunk-4JDBDIAP.js";
import "../chunks/chunk-D7HFNESS.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-SKR5RCXA.js");
var { realWire } = await import("../chunks/real-wire-C4SLYJPG.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-DKJN75GL.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-PA5QGQHV.js")).checkFleet : (await import("../chunks/make-fleet-KFNEJYK2.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

import {
  RunLimit
} from "../chunks/chunk-YC435IXH.js";
import "../chunks/chunk-TRLONNYN.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-E62FLNWT.js");
var { realWire } = await import("../chunks/real-wire-QJUIOKIV.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-3QVOFRGD.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-R3RYQWHD.js")).checkFleet : (await import("../chunks/make-fleet-AUFYWVTZ.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

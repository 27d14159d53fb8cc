import {
  RunLimit
} from "../chunks/chunk-XBJW4L7J.js";
import "../chunks/chunk-P5WDI5AE.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/list.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-HNO3DLO4.js");
var { realWire } = await import("../chunks/real-wire-JBN7LPHC.js");
var runner = actionsRunner();
var { isOfAll } = await import("../chunks/inputs-GRW4RBSN.js");
var story = isOfAll(runner) ? (await import("../chunks/list-all-LEQA2UEV.js")).listAll : (await import("../chunks/list-fleet-BDYJMAFJ.js")).listFleet;
await runStep(runner, async () => {
  await story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });
});

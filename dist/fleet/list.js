import {
  RunLimit
} from "../chunks/chunk-CBDLPWMM.js";
import "../chunks/chunk-JVP2FCMR.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/list.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-S7VJWUZM.js");
var { realWire } = await import("../chunks/real-wire-KQZYFDQE.js");
var runner = actionsRunner();
var { isOfAll } = await import("../chunks/inputs-3CVOFELR.js");
var story = isOfAll(runner) ? (await import("../chunks/list-all-JS7CFOHY.js")).listAll : (await import("../chunks/list-fleet-KSSUGCNI.js")).listFleet;
await runStep(runner, async () => {
  await story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });
});

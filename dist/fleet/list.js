import {
  RunLimit
} from "../chunks/chunk-5MABCUCZ.js";
import "../chunks/chunk-NPNVNA5Y.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/list.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-DEXRCA26.js");
var { realWire } = await import("../chunks/real-wire-RJXW4YIT.js");
var runner = actionsRunner();
var { isOfAll } = await import("../chunks/inputs-CYTQYPZL.js");
var story = isOfAll(runner) ? (await import("../chunks/list-all-SH5DVQH2.js")).listAll : (await import("../chunks/list-fleet-GFLEL423.js")).listFleet;
await runStep(runner, async () => {
  await story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });
});

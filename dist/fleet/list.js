import {
  RunLimit
} from "../chunks/chunk-YC435IXH.js";
import "../chunks/chunk-TRLONNYN.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/list.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-E62FLNWT.js");
var { realWire } = await import("../chunks/real-wire-QJUIOKIV.js");
var runner = actionsRunner();
var { isOfAll } = await import("../chunks/inputs-3QVOFRGD.js");
var story = isOfAll(runner) ? (await import("../chunks/list-all-LGDKRX3M.js")).listAll : (await import("../chunks/list-fleet-USWN63VC.js")).listFleet;
await runStep(runner, async () => {
  await story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });
});

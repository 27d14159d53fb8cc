import {
  RunLimit
} from "../chunks/chunk-4JDBDIAP.js";
import "../chunks/chunk-D7HFNESS.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/list.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-SKR5RCXA.js");
var { realWire } = await import("../chunks/real-wire-C4SLYJPG.js");
var runner = actionsRunner();
var { isOfAll } = await import("../chunks/inputs-DKJN75GL.js");
var story = isOfAll(runner) ? (await import("../chunks/list-all-42G6HHL6.js")).listAll : (await import("../chunks/list-fleet-2Q7EDAPB.js")).listFleet;
await runStep(runner, async () => {
  await story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });
});

import {
  RunLimit
} from "../chunks/chunk-77QLZXLW.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/list.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-KKZQBGAG.js");
var { realWire } = await import("../chunks/real-wire-5K2RC4T3.js");
var runner = actionsRunner();
var { isOfAll } = await import("../chunks/inputs-AIVPQURO.js");
var story = isOfAll(runner) ? (await import("../chunks/list-all-6MUIFWCI.js")).listAll : (await import("../chunks/list-fleet-2YHPCODV.js")).listFleet;
await runStep(runner, async () => {
  await story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });
});

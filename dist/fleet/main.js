import {
  RunLimit
} from "../chunks/chunk-77QLZXLW.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-KKZQBGAG.js");
var { realWire } = await import("../chunks/real-wire-5K2RC4T3.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-AIVPQURO.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-5CSP6OTY.js")).checkFleet : (await import("../chunks/make-fleet-2NSBJP6K.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

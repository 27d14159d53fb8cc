import {
  RunLimit
} from "../chunks/chunk-6HZDQHD7.js";
import "../chunks/chunk-RZOYE77K.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/main.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-EPOIYDOK.js");
var { realWire } = await import("../chunks/real-wire-34GOKJXO.js");
var runner = actionsRunner();
var { isDryRun } = await import("../chunks/inputs-XZ2FM24Z.js");
var story = isDryRun(runner) ? (await import("../chunks/check-fleet-3VV5MAU7.js")).checkFleet : (await import("../chunks/make-fleet-7ZXPB6F4.js")).makeFleet;
await runStep(
  runner,
  () => story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

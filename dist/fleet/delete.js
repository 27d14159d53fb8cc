import {
  RunLimit
} from "../chunks/chunk-5MABCUCZ.js";
import "../chunks/chunk-NPNVNA5Y.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/delete.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-DEXRCA26.js");
var { realWire } = await import("../chunks/real-wire-RJXW4YIT.js");
var { deleteFleet } = await import("../chunks/delete-fleet-53HOHXVS.js");
var runner = actionsRunner();
await runStep(
  runner,
  () => deleteFleet({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

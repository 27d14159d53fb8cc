import {
  RunLimit
} from "../chunks/chunk-6HZDQHD7.js";
import "../chunks/chunk-RZOYE77K.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/delete.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-EPOIYDOK.js");
var { realWire } = await import("../chunks/real-wire-34GOKJXO.js");
var { deleteFleet } = await import("../chunks/delete-fleet-FLGRGCUZ.js");
var runner = actionsRunner();
await runStep(
  runner,
  () => deleteFleet({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

import {
  RunLimit
} from "../chunks/chunk-YC435IXH.js";
import "../chunks/chunk-TRLONNYN.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/delete.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-E62FLNWT.js");
var { realWire } = await import("../chunks/real-wire-QJUIOKIV.js");
var { deleteFleet } = await import("../chunks/delete-fleet-NM3MJXBT.js");
var runner = actionsRunner();
await runStep(
  runner,
  () => deleteFleet({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

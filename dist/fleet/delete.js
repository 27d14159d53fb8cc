import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  RunLimit
} from "../chunks/chunk-VD7K4AQS.js";
import "../chunks/chunk-24HOWIMM.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/fleet/delete.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-WMW4NN2Q.js");
var { realWire } = await import("../chunks/real-wire-BM77QPN2.js");
var { deleteFleet } = await import("../chunks/delete-fleet-A3LCE57B.js");
var runner = actionsRunner();
await runStep(runner, () => deleteFleet({ runner, wire: realWire(runner.env), limit }));

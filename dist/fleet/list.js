import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  RunLimit
} from "../chunks/chunk-VD7K4AQS.js";
import "../chunks/chunk-24HOWIMM.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/fleet/list.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-WMW4NN2Q.js");
var { realWire } = await import("../chunks/real-wire-BM77QPN2.js");
var { listFleet } = await import("../chunks/list-fleet-HLKY4GRA.js");
var runner = actionsRunner();
await runStep(runner, () => listFleet({ runner, wire: realWire(runner.env), limit }));

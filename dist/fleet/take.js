import {
  RunLimit
} from "../chunks/chunk-4JDBDIAP.js";
import "../chunks/chunk-D7HFNESS.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-SKR5RCXA.js");
var { realWire } = await import("../chunks/real-wire-C4SLYJPG.js");
var { takeOrg } = await import("../chunks/take-org-2NYJZTOM.js");
var runner = actionsRunner();
await runStep(
  runner,
  () => takeOrg({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

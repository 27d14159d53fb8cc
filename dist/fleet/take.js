import {
  RunLimit
} from "../chunks/chunk-77QLZXLW.js";
import "../chunks/chunk-M2NI3HRT.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-KKZQBGAG.js");
var { realWire } = await import("../chunks/real-wire-5K2RC4T3.js");
var { takeOrg } = await import("../chunks/take-org-ZNAOJHJQ.js");
var runner = actionsRunner();
await runStep(
  runner,
  () => takeOrg({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit })
);

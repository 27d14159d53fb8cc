import {
  RunLimit
} from "../chunks/chunk-6HZDQHD7.js";
import "../chunks/chunk-RZOYE77K.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/list.ts
var limit = new RunLimit();
var { actionsRunner, runStep } = await import("../chunks/actions-runner-EPOIYDOK.js");
var { realWire } = await import("../chunks/real-wire-34GOKJXO.js");
var runner = actionsRunner();
var { isOfAll } = await import("../chunks/inputs-XZ2FM24Z.js");
var story = isOfAll(runner) ? (await import("../chunks/list-all-2EKEGOAO.js")).listAll : (await import("../chunks/list-fleet-SQP5R6L2.js")).listFleet;
await runStep(runner, async () => {
  await story({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });
});

import {
  RunLimit
} from "../chunks/chunk-6HZDQHD7.js";
import "../chunks/chunk-RZOYE77K.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/fleet/take-post.ts
var limit = new RunLimit();
var { actionsRunner } = await import("../chunks/actions-runner-EPOIYDOK.js");
var { realWire } = await import("../chunks/real-wire-34GOKJXO.js");
var { endTake } = await import("../chunks/end-take-O65MSWGN.js");
var runner = actionsRunner();
await endTake({ runner, wire: realWire(runner.env, (secret) => runner.mask(secret)), limit });

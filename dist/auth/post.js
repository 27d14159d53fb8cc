import {
  cleanUp
} from "../chunks/chunk-KABBATM5.js";
import {
  realWire
} from "../chunks/chunk-ZJ7P2WI5.js";
import {
  actionsRunner
} from "../chunks/chunk-4NHZRASR.js";
import "../chunks/chunk-NPNVNA5Y.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));

import {
  cleanUp
} from "../chunks/chunk-SLRD3F27.js";
import {
  realWire
} from "../chunks/chunk-T2WI256H.js";
import {
  actionsRunner
} from "../chunks/chunk-44O35QSQ.js";
import "../chunks/chunk-TRLONNYN.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));

import {
  cleanUp
} from "../chunks/chunk-KCHZQ542.js";
import {
  realWire
} from "../chunks/chunk-4EXJIRQG.js";
import {
  actionsRunner
} from "../chunks/chunk-J3IARFXU.js";
import "../chunks/chunk-D7HFNESS.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));

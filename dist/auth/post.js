import {
  cleanUp
} from "../chunks/chunk-E7CV7GBI.js";
import {
  realWire
} from "../chunks/chunk-KLJIE4OE.js";
import {
  actionsRunner
} from "../chunks/chunk-6KJC6V7D.js";
import "../chunks/chunk-JVP2FCMR.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));

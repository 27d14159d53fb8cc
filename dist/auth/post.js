import {
  cleanUp
} from "../chunks/chunk-CHH6CIW7.js";
import {
  realWire
} from "../chunks/chunk-SMNEWHMF.js";
import {
  actionsRunner
} from "../chunks/chunk-A2RIJZXK.js";
import "../chunks/chunk-P5WDI5AE.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));

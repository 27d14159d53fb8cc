import {
  cleanUp
} from "../chunks/chunk-DDO5BDOF.js";
import {
  realWire
} from "../chunks/chunk-J4NAZNSY.js";
import {
  actionsRunner
} from "../chunks/chunk-3LMIEJQW.js";
import "../chunks/chunk-RZOYE77K.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));

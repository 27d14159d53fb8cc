import {
  cleanUp
} from "../chunks/chunk-EWHPW4UK.js";
import "../chunks/chunk-U2ZW6MCM.js";
import {
  realWire
} from "../chunks/chunk-7VF3BSQW.js";
import "../chunks/chunk-OCVG2BW3.js";
import "../chunks/chunk-23VQQF5U.js";
import "../chunks/chunk-VJRKZVHU.js";
import {
  actionsRunner
} from "../chunks/chunk-YZZ7YCHI.js";
import "../chunks/chunk-PRXXTA4X.js";
import "../chunks/chunk-RRSZ7U3C.js";
import "../chunks/chunk-YXK7H3BR.js";
import "../chunks/chunk-A5YVTNCH.js";
import "../chunks/chunk-NY2MO5PN.js";
import "../chunks/chunk-RLJG2AXC.js";
import "../chunks/chunk-KIZ6KU7F.js";

// src/auth/post.ts
var runner = actionsRunner();
await cleanUp(runner, realWire(runner.env));

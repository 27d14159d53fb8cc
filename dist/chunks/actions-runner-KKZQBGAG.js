import {
  actionsRunner,
  runStep
} from "./chunk-YZZ7YCHI.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-RRSZ7U3C.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-A5YVTNCH.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

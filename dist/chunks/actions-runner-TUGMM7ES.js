import {
  actionsRunner,
  runStep
} from "./chunk-AXPCNLVL.js";
import "./chunk-A5YVTNCH.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-T7MHNGRE.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

import {
  actionsRunner,
  runStep
} from "./chunk-MN3BYCXV.js";
import "./chunk-A5YVTNCH.js";
import "./chunk-M4QZEMRX.js";
import "./chunk-T7MHNGRE.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

import {
  actionsRunner,
  runStep
} from "./chunk-A2RIJZXK.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

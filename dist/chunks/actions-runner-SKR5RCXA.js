import {
  actionsRunner,
  runStep
} from "./chunk-J3IARFXU.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

import {
  actionsRunner,
  runStep
} from "./chunk-44O35QSQ.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

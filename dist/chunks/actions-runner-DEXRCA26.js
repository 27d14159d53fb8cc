import {
  actionsRunner,
  runStep
} from "./chunk-4NHZRASR.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

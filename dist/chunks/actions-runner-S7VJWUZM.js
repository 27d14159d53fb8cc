import {
  actionsRunner,
  runStep
} from "./chunk-6KJC6V7D.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

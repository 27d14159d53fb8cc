import {
  actionsRunner,
  runStep
} from "./chunk-3LMIEJQW.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

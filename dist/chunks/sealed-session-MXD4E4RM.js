import {
  openSession,
  sealSession
} from "./chunk-C7EE7FQC.js";
import "./chunk-VITSNKTG.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};

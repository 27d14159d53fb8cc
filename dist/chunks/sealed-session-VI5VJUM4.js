import {
  openSession,
  sealSession
} from "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};

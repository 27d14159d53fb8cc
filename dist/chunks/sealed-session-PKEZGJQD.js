import {
  openSession,
  sealSession
} from "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};

import {
  openSession,
  sealSession
} from "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};

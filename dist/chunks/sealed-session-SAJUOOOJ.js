import {
  openSession,
  sealSession
} from "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};

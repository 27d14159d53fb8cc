import {
  openSession,
  sealSession
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};

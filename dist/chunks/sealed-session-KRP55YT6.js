import {
  openSession,
  sealSession
} from "./chunk-3OC7O7VB.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};

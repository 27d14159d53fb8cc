import {
  readRawAes
} from "./chunk-JEAWTQIG.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-XANBG4JG.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

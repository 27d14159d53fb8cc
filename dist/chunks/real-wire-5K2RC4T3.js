import {
  realWire
} from "./chunk-7VF3BSQW.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

import {
  realWire
} from "./chunk-L3WWCTMM.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-DCLGUXXL.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

import {
  realWire
} from "./chunk-NKGHY24X.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-V3P3WMRP.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

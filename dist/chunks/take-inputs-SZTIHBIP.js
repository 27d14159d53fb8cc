import {
  readTakeInputs
} from "./chunk-E4PXR7VW.js";
import "./chunk-QZIHXDUG.js";
import "./chunk-ONXFGK63.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-KM5H2WRE.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  readTakeInputs
};

import {
  readTakeInputs
} from "./chunk-JAC7HLGJ.js";
import "./chunk-HYJZ75BK.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-7Z2H5WIV.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-MQHODU6H.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-6RXP3NWK.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  readTakeInputs
};

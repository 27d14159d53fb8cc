import {
  deleteHeld,
  release
} from "./chunk-WGQ23RO6.js";
import "./chunk-FUCUXIC6.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-DXI2U5KN.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-7TZQBH7C.js";
import "./chunk-RE5NUDVX.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  deleteHeld,
  release
};

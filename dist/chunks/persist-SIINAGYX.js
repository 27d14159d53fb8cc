import {
  persistAfter,
  persistBy
} from "./chunk-WLG2ZBJY.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-2I52ECS6.js";
import "./chunk-DXI2U5KN.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-CYLFWS3R.js";
import "./chunk-GZSHYM7B.js";
import "./chunk-NKZAPY3F.js";
import "./chunk-7TZQBH7C.js";
import "./chunk-RE5NUDVX.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

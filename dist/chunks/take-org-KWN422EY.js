import {
  takeOrg
} from "./chunk-T3KWGGC2.js";
import "./chunk-WGQ23RO6.js";
import "./chunk-JAC7HLGJ.js";
import "./chunk-HBTR5JSZ.js";
import "./chunk-CG2A5IJS.js";
import "./chunk-WC6ENLLG.js";
import "./chunk-XXGABYMV.js";
import "./chunk-G5AXESOS.js";
import "./chunk-HYJZ75BK.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-FUCUXIC6.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-GNLU23HY.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-7Z2H5WIV.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-6U5Q3FNR.js";
import "./chunk-MQHODU6H.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-DXI2U5KN.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-CYLFWS3R.js";
import "./chunk-GZSHYM7B.js";
import "./chunk-NKZAPY3F.js";
import "./chunk-7TZQBH7C.js";
import "./chunk-RE5NUDVX.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-6RXP3NWK.js";
import "./chunk-5MABCUCZ.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  takeOrg
};

import {
  persistAfter,
  persistBy
} from "./chunk-F3ONCF72.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-JNB33BUY.js";
import "./chunk-CVLTM2HU.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-PM7EEROQ.js";
import "./chunk-3TTM5266.js";
import "./chunk-ON7DFF46.js";
import "./chunk-DAINNUWI.js";
import "./chunk-VGGHLJQT.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-FQMLE6MF.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

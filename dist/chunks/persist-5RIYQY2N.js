import {
  persistAfter,
  persistBy
} from "./chunk-HRU7QUSA.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-KY5AMZUS.js";
import "./chunk-FP77O42X.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-WMHYVLP2.js";
import "./chunk-M45T3EKO.js";
import "./chunk-GILTWV6C.js";
import "./chunk-TMY6LXBE.js";
import "./chunk-G4WCE6DN.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

import {
  deleteHeld,
  release
} from "./chunk-FSTPFFIU.js";
import "./chunk-TLC7OA4P.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-FP77O42X.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-TMY6LXBE.js";
import "./chunk-G4WCE6DN.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  deleteHeld,
  release
};

import {
  deleteHeld,
  release
} from "./chunk-MJ57TKTZ.js";
import "./chunk-DIUFUWNI.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-CVLTM2HU.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-DAINNUWI.js";
import "./chunk-VGGHLJQT.js";
import "./chunk-FQMLE6MF.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  deleteHeld,
  release
};

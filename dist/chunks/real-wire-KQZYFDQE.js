import {
  realWire
} from "./chunk-KLJIE4OE.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

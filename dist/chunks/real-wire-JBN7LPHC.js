import {
  realWire
} from "./chunk-SMNEWHMF.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

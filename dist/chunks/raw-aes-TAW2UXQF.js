import {
  readRawAes
} from "./chunk-BIVGVT4B.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-QV2YPUCA.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

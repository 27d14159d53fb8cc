import {
  readRawAes
} from "./chunk-O4HN2ZGR.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-7WAU2FWV.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

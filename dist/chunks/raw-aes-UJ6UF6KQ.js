import {
  readRawAes
} from "./chunk-7SQCEHBJ.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-JUUOISCY.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

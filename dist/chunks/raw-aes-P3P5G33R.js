import {
  readRawAes
} from "./chunk-6GA6AX4D.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-YAOLXDJP.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

import {
  readRawAes
} from "./chunk-EEGQE3CR.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-DMVHZBW2.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

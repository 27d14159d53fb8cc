import {
  readRawAes
} from "./chunk-755CZJ4G.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-6BNVAYCD.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

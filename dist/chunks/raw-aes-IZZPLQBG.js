import {
  readRawAes
} from "./chunk-B722SELP.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-K3PKB6EF.js";
import "./chunk-EGM7JW4P.js";
import "./chunk-E2AZPMYK.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

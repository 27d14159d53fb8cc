import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readRawAes
} from "./chunk-QWNY5TQZ.js";
import "./chunk-YLWC6PBT.js";
import "./chunk-SHKIWH4R.js";
import "./chunk-3GF5XYO4.js";
import "./chunk-UAD5GO5O.js";
import "./chunk-7AYJHTSH.js";
export {
  readRawAes
};

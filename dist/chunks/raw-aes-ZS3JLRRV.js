import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readRawAes
} from "./chunk-5DC4UZ5N.js";
import "./chunk-YLWC6PBT.js";
import "./chunk-BFZJOGNN.js";
import "./chunk-JK7VNLTP.js";
import "./chunk-UAD5GO5O.js";
import "./chunk-7AYJHTSH.js";
export {
  readRawAes
};

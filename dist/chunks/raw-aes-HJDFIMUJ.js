import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readRawAes
} from "./chunk-NVZYWFKM.js";
import "./chunk-YLWC6PBT.js";
import "./chunk-SNANM75I.js";
import "./chunk-6XG2BGIQ.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  readRawAes
};

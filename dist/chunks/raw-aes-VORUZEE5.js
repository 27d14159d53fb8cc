import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readRawAes
} from "./chunk-2CQNBWQA.js";
import "./chunk-YLWC6PBT.js";
import "./chunk-C4VRDOSS.js";
import "./chunk-RCCO3T7H.js";
import "./chunk-ACNVUQ66.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";
export {
  readRawAes
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  explainByRecord,
  explainerOf
} from "./chunk-AKLXFM6L.js";
import "./chunk-IIMQVF7L.js";
import "./chunk-HDFRKZVE.js";
import "./chunk-TUOC32XW.js";
import "./chunk-RQ64Y2RH.js";
import "./chunk-YRDYAP6L.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-PSBSL55B.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  explainByRecord,
  explainerOf
};

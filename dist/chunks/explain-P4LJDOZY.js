import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  explainByRecord,
  explainerOf
} from "./chunk-REL3Y4ID.js";
import "./chunk-BZD7GPFI.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-FMJGWRFG.js";
import "./chunk-ZZESMIQP.js";
import "./chunk-R4LHCBUU.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-GB7FFH77.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  explainByRecord,
  explainerOf
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readDataFiles,
  readSampleData
} from "./chunk-3MAYKDZ2.js";
import "./chunk-FMJGWRFG.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  readDataFiles,
  readSampleData
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  explainByRecord,
  explainerOf
} from "./chunk-IWQ6KURK.js";
import "./chunk-DHXVNFO4.js";
import "./chunk-HDFRKZVE.js";
import "./chunk-TUOC32XW.js";
import "./chunk-YS2ZOB6Y.js";
import "./chunk-YRDYAP6L.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-KT63DYVG.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  explainByRecord,
  explainerOf
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-XMMPC3CL.js";
import "./chunk-FMJGWRFG.js";
import "./chunk-AOO4CEVG.js";
import "./chunk-X5J4XJB4.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

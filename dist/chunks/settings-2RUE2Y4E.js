import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-33LCPUAI.js";
import "./chunk-FMJGWRFG.js";
import "./chunk-L3FROSTA.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

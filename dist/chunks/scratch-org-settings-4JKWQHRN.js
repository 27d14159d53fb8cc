import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-LZXCXPCU.js";
import "./chunk-F42WHZZD.js";
import "./chunk-TUOC32XW.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

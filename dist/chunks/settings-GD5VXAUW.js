import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-QWWU4MQP.js";
import "./chunk-VKM7CKBO.js";
import "./chunk-FMJGWRFG.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-3AVNGHYZ.js";
import "./chunk-KANRAUTT.js";
import "./chunk-F72H4V4P.js";
import "./chunk-YIS53DO3.js";
import "./chunk-2H3763GF.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-HGFXZV7E.js";
import "./chunk-G2VPLEAL.js";
import "./chunk-O4IT3FPZ.js";
import "./chunk-YIS53DO3.js";
import "./chunk-NDBVGHFR.js";
import "./chunk-4ZEFUN7O.js";
import "./chunk-7AYJHTSH.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

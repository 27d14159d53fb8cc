import {
  lowerFirst,
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-VOCHCRRT.js";
import "./chunk-J5CA5EGT.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-32OGGGRN.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  lowerFirst,
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

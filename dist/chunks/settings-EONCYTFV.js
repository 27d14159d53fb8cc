import {
  lowerFirst,
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-TR2KMXIP.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-BVEACDW4.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  lowerFirst,
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-F65V3H26.js";
import "./chunk-X27VLHT2.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-S5FOYLMD.js";
import "./chunk-OCH5TF2X.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-SOFFN5NP.js";
import "./chunk-FS4IJ45Y.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

import {
  lowerFirst,
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-4ISLC72N.js";
import "./chunk-S5HFM6YL.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  lowerFirst,
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

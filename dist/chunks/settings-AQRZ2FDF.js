import {
  lowerFirst,
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-YLWCG55R.js";
import "./chunk-ACXZDE27.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-FQMLE6MF.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  lowerFirst,
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

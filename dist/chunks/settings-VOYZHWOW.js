import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-RJNUARKI.js";
import "./chunk-2FCQ4XA3.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-KIZ6KU7F.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

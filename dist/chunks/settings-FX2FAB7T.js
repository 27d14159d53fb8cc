import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-L4XXMUPP.js";
import "./chunk-X27VLHT2.js";
import "./chunk-66IZCPL4.js";
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

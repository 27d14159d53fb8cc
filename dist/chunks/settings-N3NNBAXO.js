import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-SO55B6ZB.js";
import "./chunk-QT6IJ65F.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-PUZQ53YT.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

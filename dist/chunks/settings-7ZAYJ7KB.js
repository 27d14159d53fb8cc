import {
  keyPaths,
  readSettings,
  settingsText
} from "./chunk-LTP33TCL.js";
import "./chunk-PUZQ53YT.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  keyPaths,
  readSettings,
  settingsText
};

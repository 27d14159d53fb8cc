import {
  keyPaths,
  readSettings,
  settingsText
} from "./chunk-SDAHICVW.js";
import "./chunk-BVEACDW4.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  keyPaths,
  readSettings,
  settingsText
};

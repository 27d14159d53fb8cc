import {
  keyPaths,
  readSettings,
  settingsText
} from "./chunk-2GTOOUJE.js";
import "./chunk-32OGGGRN.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  keyPaths,
  readSettings,
  settingsText
};

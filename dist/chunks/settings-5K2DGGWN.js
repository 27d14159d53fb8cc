import {
  keyPaths,
  readSettings,
  settingsText
} from "./chunk-TELJVE7Q.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  keyPaths,
  readSettings,
  settingsText
};

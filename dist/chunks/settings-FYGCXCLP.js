import {
  keyPaths,
  readSettings,
  settingsText
} from "./chunk-AGACTOHR.js";
import "./chunk-FQMLE6MF.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  keyPaths,
  readSettings,
  settingsText
};

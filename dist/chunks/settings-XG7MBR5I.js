import {
  keyPaths,
  readSettings,
  settingsText
} from "./chunk-PB4EQR6X.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  keyPaths,
  readSettings,
  settingsText
};

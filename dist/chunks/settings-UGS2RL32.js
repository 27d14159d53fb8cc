import {
  keyPaths,
  readSettings,
  settingsText
} from "./chunk-EZ6RBAWJ.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-FH4IQ2YZ.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-KIZ6KU7F.js";
export {
  keyPaths,
  readSettings,
  settingsText
};

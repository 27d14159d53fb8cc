import {
  keyPaths,
  readSettings,
  settingsText
} from "./chunk-ED7ATLIW.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  keyPaths,
  readSettings,
  settingsText
};

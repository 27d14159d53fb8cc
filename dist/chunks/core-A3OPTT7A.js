import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  import_stateAggregator
} from "./chunk-5H6ICC7O.js";
import "./chunk-6YQORIPG.js";
import "./chunk-YS6GV7PP.js";
import "./chunk-MHNMZ54W.js";
import "./chunk-QXQJ4K7C.js";
import "./chunk-TSDEHCBV.js";
import "./chunk-7AYJHTSH.js";
var export_StateAggregator = import_stateAggregator.StateAggregator;
export {
  export_StateAggregator as StateAggregator
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  import_stateAggregator
} from "./chunk-AW7KYTBN.js";
import "./chunk-6YQORIPG.js";
import "./chunk-4DCASAGV.js";
import "./chunk-K5AQVS4X.js";
import "./chunk-QXQJ4K7C.js";
import "./chunk-TSDEHCBV.js";
import "./chunk-7AYJHTSH.js";
var export_StateAggregator = import_stateAggregator.StateAggregator;
export {
  export_StateAggregator as StateAggregator
};

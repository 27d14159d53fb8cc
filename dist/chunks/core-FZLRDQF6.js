import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  import_stateAggregator
} from "./chunk-LQFJOWU3.js";
import "./chunk-57CKPB2C.js";
import "./chunk-QXQJ4K7C.js";
import "./chunk-TSDEHCBV.js";
import "./chunk-7AYJHTSH.js";
var export_StateAggregator = import_stateAggregator.StateAggregator;
export {
  export_StateAggregator as StateAggregator
};

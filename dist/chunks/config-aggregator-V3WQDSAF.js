import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  require_configAggregator
} from "./chunk-ACVYIWYS.js";
import "./chunk-ISB37Y3I.js";
import "./chunk-6YQORIPG.js";
import "./chunk-K5AQVS4X.js";
import "./chunk-QXQJ4K7C.js";
import "./chunk-TSDEHCBV.js";
import {
  __toESM
} from "./chunk-7AYJHTSH.js";

// src/sf-cli/config-aggregator.ts
var import_configAggregator = __toESM(require_configAggregator(), 1);
var export_ConfigAggregator = import_configAggregator.ConfigAggregator;
export {
  export_ConfigAggregator as ConfigAggregator
};

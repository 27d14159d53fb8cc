import {
  require_configAggregator
} from "./chunk-L2YZOW5N.js";
import "./chunk-WTYHBJWZ.js";
import "./chunk-TBWNLKCR.js";
import "./chunk-OTHGNHYQ.js";
import "./chunk-CVDTRCBA.js";
import "./chunk-XZ4ONXK5.js";
import "./chunk-B67EKTOT.js";
import "./chunk-EYWGTRCM.js";
import "./chunk-D7HFNESS.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/sf-cli/config-aggregator.ts
var import_configAggregator = __toESM(require_configAggregator(), 1);
var export_ConfigAggregator = import_configAggregator.ConfigAggregator;
export {
  export_ConfigAggregator as ConfigAggregator
};

import {
  import_stateAggregator
} from "./chunk-PFSFULMC.js";
import "./chunk-OTHGNHYQ.js";
import "./chunk-CVDTRCBA.js";
import "./chunk-XZ4ONXK5.js";
import "./chunk-B67EKTOT.js";
import "./chunk-EYWGTRCM.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
var export_StateAggregator = import_stateAggregator.StateAggregator;
export {
  export_StateAggregator as StateAggregator
};

import {
  import_stateAggregator
} from "./chunk-D54ZXU6X.js";
import "./chunk-OTHGNHYQ.js";
import "./chunk-F5REKZKD.js";
import "./chunk-B67EKTOT.js";
import "./chunk-EYWGTRCM.js";
import "./chunk-KIZ6KU7F.js";
var export_StateAggregator = import_stateAggregator.StateAggregator;
export {
  export_StateAggregator as StateAggregator
};

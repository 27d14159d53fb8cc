import {
  import_stateAggregator
} from "./chunk-4XDEK4WD.js";
import "./chunk-OTHGNHYQ.js";
import "./chunk-CVDTRCBA.js";
import "./chunk-LL27IPZE.js";
import "./chunk-EYWGTRCM.js";
import "./chunk-B67EKTOT.js";
import "./chunk-KIZ6KU7F.js";
var export_StateAggregator = import_stateAggregator.StateAggregator;
export {
  export_StateAggregator as StateAggregator
};

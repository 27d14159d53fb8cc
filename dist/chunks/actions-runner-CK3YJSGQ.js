import {
  actionsRunner,
  runStep
} from "./chunk-MP3UKQRQ.js";
import "./chunk-ZQE4PLJG.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-A5YVTNCH.js";
import "./chunk-NY2MO5PN.js";
import "./chunk-KIZ6KU7F.js";
export {
  actionsRunner,
  runStep
};

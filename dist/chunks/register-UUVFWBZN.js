import {
  register
} from "./chunk-F43FM5KG.js";
import "./chunk-22QZDC53.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-PT5TPFT7.js";
import "./chunk-TAHKIFR6.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  register
};

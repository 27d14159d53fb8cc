import {
  realWire
} from "./chunk-ZJ7P2WI5.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

import {
  realWire
} from "./chunk-4EXJIRQG.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

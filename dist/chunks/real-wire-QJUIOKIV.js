import {
  realWire
} from "./chunk-T2WI256H.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

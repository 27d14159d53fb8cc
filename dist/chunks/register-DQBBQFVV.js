import {
  register
} from "./chunk-KRL7Y63H.js";
import "./chunk-MVWHSO4B.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-2K6Y7LWG.js";
import "./chunk-2A72EABM.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  register
};

import {
  deleteHeld,
  release
} from "./chunk-DUUKFCO5.js";
import "./chunk-3NY6MFAS.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-23LSPMCD.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-UJM7ZMG4.js";
import "./chunk-FT4IVI7I.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  deleteHeld,
  release
};

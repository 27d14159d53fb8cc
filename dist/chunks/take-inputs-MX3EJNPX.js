import {
  readTakeInputs
} from "./chunk-E547PN6J.js";
import "./chunk-DIUYON4P.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-UWKHX4BT.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-X3TLDITJ.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-T2MVLTXO.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  readTakeInputs
};

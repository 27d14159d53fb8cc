import {
  registerLogin
} from "./chunk-XJL45WCZ.js";
import "./chunk-YNFVVKML.js";
import "./chunk-KRL7Y63H.js";
import "./chunk-MVWHSO4B.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-2K6Y7LWG.js";
import "./chunk-2A72EABM.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-P4ARYB53.js";
import "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";
export {
  registerLogin
};

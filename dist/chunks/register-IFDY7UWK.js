import {
  register
} from "./chunk-L657WFJZ.js";
import "./chunk-LMCZD54J.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-J5H2XDVS.js";
import "./chunk-ABZYWJBE.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  register
};

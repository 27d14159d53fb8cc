import {
  registerLogin
} from "./chunk-YPU4J34U.js";
import "./chunk-HHWS4CLY.js";
import "./chunk-L657WFJZ.js";
import "./chunk-LMCZD54J.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-J5H2XDVS.js";
import "./chunk-ABZYWJBE.js";
import "./chunk-FQMLE6MF.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  registerLogin
};

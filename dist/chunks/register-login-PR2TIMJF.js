import {
  registerLogin
} from "./chunk-3EI5IGIR.js";
import "./chunk-77OVRFEG.js";
import "./chunk-ZBISAEJU.js";
import "./chunk-6JVP2CUH.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-HMRH5IV6.js";
import "./chunk-UFEOA4LU.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  registerLogin
};

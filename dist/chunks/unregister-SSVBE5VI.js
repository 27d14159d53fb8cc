import {
  takeBack,
  unregister
} from "./chunk-6JVP2CUH.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-HMRH5IV6.js";
import "./chunk-UFEOA4LU.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  takeBack,
  unregister
};

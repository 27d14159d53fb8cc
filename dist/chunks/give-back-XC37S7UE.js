import {
  deleteHeld,
  release
} from "./chunk-7DHJUEZG.js";
import "./chunk-AYWHGPTO.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-4ZFXHDDE.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-S74IDE5S.js";
import "./chunk-37W56HSF.js";
import "./chunk-32OGGGRN.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  deleteHeld,
  release
};

import {
  registerLogin
} from "./chunk-G3OK5KNV.js";
import "./chunk-ETHX2NSC.js";
import "./chunk-U3Q7KZOY.js";
import "./chunk-EQW3ZQGS.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-JZCLWZPE.js";
import "./chunk-Z67GTKEI.js";
import "./chunk-32OGGGRN.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  registerLogin
};

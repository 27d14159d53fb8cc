import {
  register
} from "./chunk-U3Q7KZOY.js";
import "./chunk-EQW3ZQGS.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-JZCLWZPE.js";
import "./chunk-Z67GTKEI.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  register
};

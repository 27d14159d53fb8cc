import {
  readTakeInputs
} from "./chunk-VNWFILS5.js";
import "./chunk-ZIYHXBJY.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-SDK6UDJA.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-ONSVQ7N5.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-XPO7YIDA.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  readTakeInputs
};

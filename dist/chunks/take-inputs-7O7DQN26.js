import {
  readTakeInputs
} from "./chunk-2JFDR5M2.js";
import "./chunk-ZMKFRG2U.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-5VYS62K2.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-DSCBVEDS.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-HFLTB6H4.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  readTakeInputs
};

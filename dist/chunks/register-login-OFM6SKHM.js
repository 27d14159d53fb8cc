import {
  registerLogin
} from "./chunk-IFTBLLBE.js";
import "./chunk-YOUFC4OA.js";
import "./chunk-VSUWQVS7.js";
import "./chunk-CLP6CW4O.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-VLKNB4NN.js";
import "./chunk-WHYCHWWK.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  registerLogin
};

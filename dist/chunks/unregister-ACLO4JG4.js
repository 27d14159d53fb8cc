import {
  takeBack,
  unregister
} from "./chunk-CLP6CW4O.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-VLKNB4NN.js";
import "./chunk-WHYCHWWK.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  takeBack,
  unregister
};

import {
  realWire
} from "./chunk-J4NAZNSY.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  realWire
};

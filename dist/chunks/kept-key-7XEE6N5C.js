import {
  keepKey,
  removeKey
} from "./chunk-5RF5VWQD.js";
import "./chunk-U2ZW6MCM.js";
import "./chunk-ZQE4PLJG.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-KIZ6KU7F.js";
export {
  keepKey,
  removeKey
};

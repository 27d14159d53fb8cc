import {
  takeBack,
  unregister
} from "./chunk-QPE3SZKZ.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-NGW52O5V.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  takeBack,
  unregister
};

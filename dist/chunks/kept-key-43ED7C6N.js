import {
  keepKey,
  removeKey
} from "./chunk-3REM2D67.js";
import "./chunk-U2ZW6MCM.js";
import "./chunk-RRSZ7U3C.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-KIZ6KU7F.js";
export {
  keepKey,
  removeKey
};

import {
  require_lib
} from "./chunk-VIMXVUWH.js";
import "./chunk-KIZ6KU7F.js";
export default require_lib();

import {
  import_proper_lockfile
} from "./chunk-PH55IEN2.js";
import "./chunk-EYWGTRCM.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
var export_lock = import_proper_lockfile.lock;
export {
  export_lock as lock
};

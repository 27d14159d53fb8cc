import {
  import_proper_lockfile
} from "./chunk-4JSJH5NH.js";
import "./chunk-EYWGTRCM.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
var export_lock = import_proper_lockfile.lock;
export {
  export_lock as lock
};

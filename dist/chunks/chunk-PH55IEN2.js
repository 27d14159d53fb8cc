import {
  require_proper_lockfile
} from "./chunk-EYWGTRCM.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/sf-cli/lock.ts
var import_proper_lockfile = __toESM(require_proper_lockfile(), 1);

export {
  import_proper_lockfile
};

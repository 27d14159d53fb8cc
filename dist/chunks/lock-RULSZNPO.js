import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  require_proper_lockfile
} from "./chunk-4RDD46RE.js";
import {
  __toESM
} from "./chunk-7AYJHTSH.js";

// src/sf-cli/lock.ts
var import_proper_lockfile = __toESM(require_proper_lockfile(), 1);
var export_lock = import_proper_lockfile.lock;
export {
  export_lock as lock
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  import_proper_lockfile
} from "./chunk-TYJCWT47.js";
import "./chunk-TSDEHCBV.js";
import "./chunk-7AYJHTSH.js";
var export_lock = import_proper_lockfile.lock;
export {
  export_lock as lock
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  require_proper_lockfile
} from "./chunk-TSDEHCBV.js";
import {
  __toESM
} from "./chunk-7AYJHTSH.js";

// src/sf-cli/lock.ts
var import_proper_lockfile = __toESM(require_proper_lockfile(), 1);

export {
  import_proper_lockfile
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  require_stateAggregator
} from "./chunk-4DCASAGV.js";
import {
  __toESM
} from "./chunk-7AYJHTSH.js";

// src/sf-cli/core.ts
var import_stateAggregator = __toESM(require_stateAggregator(), 1);

export {
  import_stateAggregator
};

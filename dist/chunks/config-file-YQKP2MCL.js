import {
  require_config
} from "./chunk-WTYHBJWZ.js";
import "./chunk-TBWNLKCR.js";
import "./chunk-OTHGNHYQ.js";
import "./chunk-XZ4ONXK5.js";
import "./chunk-B67EKTOT.js";
import "./chunk-EYWGTRCM.js";
import "./chunk-D7HFNESS.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/sf-cli/config-file.ts
var import_config = __toESM(require_config(), 1);
var export_Config = import_config.Config;
export {
  export_Config as Config
};

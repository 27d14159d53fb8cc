import {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
} from "./chunk-GQAOV3VM.js";
import "./chunk-5ZCKHDVJ.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  readOrgSettings,
  settingsFiles,
  settingsZip,
  upperFirst
};

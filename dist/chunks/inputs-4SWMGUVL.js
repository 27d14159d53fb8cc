import {
  isDryRun,
  readDeleteInputs,
  readDryRunInputs,
  readFleetInputs,
  readListInputs
} from "./chunk-UN2KQXIC.js";
import "./chunk-NWQ64UPN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-24RUVVUI.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-THSTVOKS.js";
import "./chunk-EGM7JW4P.js";
import "./chunk-E2AZPMYK.js";
import "./chunk-CZ46HXAF.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-KIZ6KU7F.js";
export {
  isDryRun,
  readDeleteInputs,
  readDryRunInputs,
  readFleetInputs,
  readListInputs
};

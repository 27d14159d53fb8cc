import {
  isDryRun,
  readDeleteInputs,
  readDryRunInputs,
  readFleetInputs,
  readListInputs
} from "./chunk-CJ6NVGPO.js";
import "./chunk-53UXSECN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-P72UETFP.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-VITSNKTG.js";
import "./chunk-4GRMFS4P.js";
import "./chunk-HC2E5U4Q.js";
import "./chunk-Q4QYPHT3.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-T7MHNGRE.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  isDryRun,
  readDeleteInputs,
  readDryRunInputs,
  readFleetInputs,
  readListInputs
};

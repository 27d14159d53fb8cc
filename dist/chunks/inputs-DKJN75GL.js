import {
  hubInputs,
  isDryRun,
  isOfAll,
  namedFleet,
  readDeleteInputs,
  readDryRunInputs,
  readFleetInputs,
  readListAllInputs,
  readListInputs
} from "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-QKASPDTY.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  hubInputs,
  isDryRun,
  isOfAll,
  namedFleet,
  readDeleteInputs,
  readDryRunInputs,
  readFleetInputs,
  readListAllInputs,
  readListInputs
};

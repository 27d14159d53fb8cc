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
} from "./chunk-MQHODU6H.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-6RXP3NWK.js";
import "./chunk-NPNVNA5Y.js";
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

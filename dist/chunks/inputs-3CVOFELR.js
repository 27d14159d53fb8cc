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
} from "./chunk-X3TLDITJ.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-T2MVLTXO.js";
import "./chunk-JVP2FCMR.js";
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

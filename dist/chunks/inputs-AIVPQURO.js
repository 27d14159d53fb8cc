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
} from "./chunk-4CGEC5FP.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-62YWN76B.js";
import "./chunk-KAHBJLZP.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-HEDC4DSY.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-RLJG2AXC.js";
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

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
} from "./chunk-XORLHMP6.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-J3UFZT6F.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-BPOWB5Z5.js";
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

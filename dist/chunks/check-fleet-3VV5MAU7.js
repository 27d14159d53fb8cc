import {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
} from "./chunk-EWOUUBYZ.js";
import "./chunk-VCUMAD4O.js";
import "./chunk-IAIFSP33.js";
import "./chunk-HHMCJ6ZP.js";
import "./chunk-JGEG4LFD.js";
import "./chunk-WODI24GO.js";
import "./chunk-4ENTKGCE.js";
import "./chunk-ZMKFRG2U.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-GKUEZTXS.js";
import "./chunk-QL53QHC4.js";
import "./chunk-TLC7OA4P.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-FGQ4TTVE.js";
import "./chunk-QTSMEDGG.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-5VYS62K2.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-HKJUUO7N.js";
import "./chunk-DSCBVEDS.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-GQAOV3VM.js";
import "./chunk-5ZCKHDVJ.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-VSUWQVS7.js";
import "./chunk-CLP6CW4O.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-VLKNB4NN.js";
import "./chunk-WHYCHWWK.js";
import "./chunk-FP77O42X.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-WMHYVLP2.js";
import "./chunk-M45T3EKO.js";
import "./chunk-GILTWV6C.js";
import "./chunk-TMY6LXBE.js";
import "./chunk-G4WCE6DN.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-HFLTB6H4.js";
import "./chunk-6HZDQHD7.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
};

import {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
} from "./chunk-JDGRFB2V.js";
import "./chunk-NP77RT4W.js";
import "./chunk-FTWWFKJG.js";
import "./chunk-M6RBN75C.js";
import "./chunk-53VTBQG6.js";
import "./chunk-ZUIRXITW.js";
import "./chunk-CZ7FTMBT.js";
import "./chunk-WEATVUNY.js";
import "./chunk-DK34ZRYS.js";
import "./chunk-NYUYJVAZ.js";
import "./chunk-V2BAXNT7.js";
import "./chunk-C4L3NHUV.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-DLL57RMM.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-CJ6NVGPO.js";
import "./chunk-F65V3H26.js";
import "./chunk-X27VLHT2.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-S5FOYLMD.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-7TCWSRET.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-CZW5WXEC.js";
import "./chunk-Z5SJG2RJ.js";
import "./chunk-KOYAWMJI.js";
import "./chunk-54S33Y3Q.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OCH5TF2X.js";
import "./chunk-UNMAA26M.js";
import "./chunk-QPE3SZKZ.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-NGW52O5V.js";
import "./chunk-TQMHFJNM.js";
import "./chunk-53UXSECN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-P72UETFP.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-QH2VGVJQ.js";
import "./chunk-PBHZBT4I.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VITSNKTG.js";
import "./chunk-V773HF4S.js";
import "./chunk-4GRMFS4P.js";
import "./chunk-HC2E5U4Q.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-V3P3WMRP.js";
import "./chunk-Z74GM2YI.js";
import "./chunk-Q4QYPHT3.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-SL6BMWVU.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-T7MHNGRE.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
};

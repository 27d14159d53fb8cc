import {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
} from "./chunk-NLXQFU63.js";
import "./chunk-XIMICFBI.js";
import "./chunk-GV4FHYNE.js";
import "./chunk-HKG5KIRJ.js";
import "./chunk-KORCZSZ5.js";
import "./chunk-ZHGJ7OW4.js";
import "./chunk-FEHQ4SQY.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-L6MK2K3I.js";
import "./chunk-VTBI67E4.js";
import "./chunk-3NY6MFAS.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-CDMAF7GW.js";
import "./chunk-U7KU47VV.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-QZIHXDUG.js";
import "./chunk-CIHPGBUH.js";
import "./chunk-4CGEC5FP.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-SOFFN5NP.js";
import "./chunk-FS4IJ45Y.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-KRL7Y63H.js";
import "./chunk-MVWHSO4B.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-2K6Y7LWG.js";
import "./chunk-2A72EABM.js";
import "./chunk-23LSPMCD.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-3WAVJ5CP.js";
import "./chunk-TMWLAUWR.js";
import "./chunk-6TRZ7DX3.js";
import "./chunk-UJM7ZMG4.js";
import "./chunk-FT4IVI7I.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-PLXXFFY5.js";
import "./chunk-62YWN76B.js";
import "./chunk-KAHBJLZP.js";
import "./chunk-PRTXX63F.js";
import "./chunk-GZT6DEOR.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-QCNTHP4P.js";
import "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-56VDMF5Y.js";
import "./chunk-FDNZNGEE.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-HEDC4DSY.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";
export {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
};

import {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
} from "./chunk-FP4YQODQ.js";
import "./chunk-L2OM4MUU.js";
import "./chunk-MVRJQGUP.js";
import "./chunk-VC32QGQQ.js";
import "./chunk-A37ZSAPP.js";
import "./chunk-6CYJWM2A.js";
import "./chunk-5JNLOGG4.js";
import "./chunk-GERRQ2BS.js";
import "./chunk-CMNBYAG4.js";
import "./chunk-IEFEKTNZ.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-FCSSOBF3.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-JO6TMKJP.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-YX2WGM3P.js";
import "./chunk-2ACDKUTJ.js";
import "./chunk-XORLHMP6.js";
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
import "./chunk-4LYE6KBB.js";
import "./chunk-ID46N2E4.js";
import "./chunk-J6ZLAPQF.js";
import "./chunk-QC2ZCGIS.js";
import "./chunk-DOVUVMLR.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-NJACVBZV.js";
import "./chunk-J3UFZT6F.js";
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
import "./chunk-BPOWB5Z5.js";
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

import {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
} from "./chunk-EP3HIIDM.js";
import "./chunk-MYN4MNIN.js";
import "./chunk-PSGZU7PX.js";
import "./chunk-L3CRBK6F.js";
import "./chunk-KMOXZ2DM.js";
import "./chunk-DQYQ42WL.js";
import "./chunk-M7QMHUFT.js";
import "./chunk-BOXGWECE.js";
import "./chunk-DIUYON4P.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-3AQVCUZD.js";
import "./chunk-YYT3NFGW.js";
import "./chunk-DIUFUWNI.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-VF2N345Q.js";
import "./chunk-A7ZZURCT.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-UWKHX4BT.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-GR45YQIW.js";
import "./chunk-X3TLDITJ.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-YLWCG55R.js";
import "./chunk-ACXZDE27.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-L657WFJZ.js";
import "./chunk-LMCZD54J.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-J5H2XDVS.js";
import "./chunk-ABZYWJBE.js";
import "./chunk-CVLTM2HU.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-PM7EEROQ.js";
import "./chunk-3TTM5266.js";
import "./chunk-ON7DFF46.js";
import "./chunk-DAINNUWI.js";
import "./chunk-VGGHLJQT.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-FQMLE6MF.js";
import "./chunk-T2MVLTXO.js";
import "./chunk-CBDLPWMM.js";
import "./chunk-JVP2FCMR.js";
import "./chunk-KIZ6KU7F.js";
export {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
};

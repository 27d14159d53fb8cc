import {
  takeOrg
} from "./chunk-NEP3ML62.js";
import "./chunk-MJ57TKTZ.js";
import "./chunk-E547PN6J.js";
import "./chunk-CXP43NGD.js";
import "./chunk-D62HOWLW.js";
import "./chunk-DQYQ42WL.js";
import "./chunk-M7QMHUFT.js";
import "./chunk-BOXGWECE.js";
import "./chunk-DIUYON4P.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-DIUFUWNI.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-A7ZZURCT.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-UWKHX4BT.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-GR45YQIW.js";
import "./chunk-X3TLDITJ.js";
import "./chunk-XOYGAZKK.js";
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
  takeOrg
};

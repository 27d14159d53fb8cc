import {
  fillFleet,
  makeFleet
} from "./chunk-SWMDTFRN.js";
import "./chunk-33GMJCHP.js";
import "./chunk-TYNUWBHD.js";
import "./chunk-RJRZPEAN.js";
import "./chunk-F4GI2LRV.js";
import "./chunk-M7ST55VH.js";
import "./chunk-XJKHXXI3.js";
import "./chunk-MACE3WJV.js";
import "./chunk-ZYSXG4CR.js";
import "./chunk-WNTJ7ONN.js";
import "./chunk-4W3QOMNP.js";
import "./chunk-4SAOZOS6.js";
import "./chunk-ZIYHXBJY.js";
import "./chunk-YIBKF2I2.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-JLK6O7VE.js";
import "./chunk-55WYA3OY.js";
import "./chunk-AYWHGPTO.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-ICIZBTSI.js";
import "./chunk-ZARUBXXQ.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-SDK6UDJA.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-LQICSNR6.js";
import "./chunk-ONSVQ7N5.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-VOCHCRRT.js";
import "./chunk-J5CA5EGT.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-U3Q7KZOY.js";
import "./chunk-EQW3ZQGS.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-JZCLWZPE.js";
import "./chunk-Z67GTKEI.js";
import "./chunk-CR5ER5WP.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-ZEQNN2VA.js";
import "./chunk-4ZFXHDDE.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-4ZRYYJKZ.js";
import "./chunk-ZJFVVL4A.js";
import "./chunk-Y4HATC6M.js";
import "./chunk-S74IDE5S.js";
import "./chunk-37W56HSF.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-32OGGGRN.js";
import "./chunk-UE2DANGH.js";
import "./chunk-XPO7YIDA.js";
import "./chunk-XBJW4L7J.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  fillFleet,
  makeFleet
};

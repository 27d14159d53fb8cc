import {
  fillFleet,
  makeFleet
} from "./chunk-FQIYU5O2.js";
import "./chunk-B7RMYJNX.js";
import "./chunk-JJQ66NFE.js";
import "./chunk-ZTAHD6U3.js";
import "./chunk-SLSODW2A.js";
import "./chunk-MMUNMR3F.js";
import "./chunk-IKRZA4UM.js";
import "./chunk-SDT4RBVE.js";
import "./chunk-7ID4XN5A.js";
import "./chunk-3RJJLYTM.js";
import "./chunk-IUYYAFUQ.js";
import "./chunk-65HGWKKA.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-FFSUIGXE.js";
import "./chunk-AD5NPU35.js";
import "./chunk-CSNQ4NLE.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-DQ5GCO3W.js";
import "./chunk-CBTLKCWT.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-QZIHXDUG.js";
import "./chunk-DMEOISKO.js";
import "./chunk-ONXFGK63.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-SO55B6ZB.js";
import "./chunk-QT6IJ65F.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-F43FM5KG.js";
import "./chunk-22QZDC53.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-PT5TPFT7.js";
import "./chunk-TAHKIFR6.js";
import "./chunk-2XITUIK7.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-LGFI7TVK.js";
import "./chunk-743KKJ74.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-EXSM3TLQ.js";
import "./chunk-SZDXM52Y.js";
import "./chunk-43FNFDUF.js";
import "./chunk-PX4B56L7.js";
import "./chunk-6EG3DC7E.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-PUZQ53YT.js";
import "./chunk-7I27KSE2.js";
import "./chunk-KM5H2WRE.js";
import "./chunk-YC435IXH.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  fillFleet,
  makeFleet
};

import {
  takeOrg
} from "./chunk-EEC3OVPW.js";
import "./chunk-7T6C6RG3.js";
import "./chunk-E4PXR7VW.js";
import "./chunk-ZKUPEFCH.js";
import "./chunk-SLSODW2A.js";
import "./chunk-3RJJLYTM.js";
import "./chunk-IUYYAFUQ.js";
import "./chunk-5XFRS6YL.js";
import "./chunk-CSNQ4NLE.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-CBTLKCWT.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-QZIHXDUG.js";
import "./chunk-DMEOISKO.js";
import "./chunk-ONXFGK63.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-743KKJ74.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-EXSM3TLQ.js";
import "./chunk-SZDXM52Y.js";
import "./chunk-43FNFDUF.js";
import "./chunk-PX4B56L7.js";
import "./chunk-6EG3DC7E.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-PUZQ53YT.js";
import "./chunk-KM5H2WRE.js";
import "./chunk-YC435IXH.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  takeOrg
};

import {
  takeOrg
} from "./chunk-BHK27W4H.js";
import "./chunk-ZDK6HBBZ.js";
import "./chunk-XTNA243H.js";
import "./chunk-6D6CNQTI.js";
import "./chunk-CPKGEENA.js";
import "./chunk-YHD4CUDC.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import "./chunk-XMA4THJ3.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-CWHND5YD.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-C35G33PU.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-PLYYML5D.js";
import "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import "./chunk-QKASPDTY.js";
import "./chunk-4JDBDIAP.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  takeOrg
};

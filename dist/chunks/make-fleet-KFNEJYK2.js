import {
  fillFleet,
  makeFleet
} from "./chunk-BWJXATFA.js";
import "./chunk-EO457WPQ.js";
import "./chunk-BT6TIZLT.js";
import "./chunk-F4KGQGIZ.js";
import "./chunk-CPKGEENA.js";
import "./chunk-SHSH4PWF.js";
import "./chunk-JHQGYKYE.js";
import "./chunk-MACE3WJV.js";
import "./chunk-5JTYLWWA.js";
import "./chunk-YHD4CUDC.js";
import "./chunk-XE4H7HWV.js";
import "./chunk-DT46RK2T.js";
import "./chunk-XMA4THJ3.js";
import "./chunk-6G2DBTB5.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-YTEA25DH.js";
import "./chunk-SYVRB7U5.js";
import "./chunk-CWHND5YD.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-U26XMJMJ.js";
import "./chunk-C35G33PU.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-PLYYML5D.js";
import "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-TR2KMXIP.js";
import "./chunk-TVBXHRD6.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-CFJ5WYBM.js";
import "./chunk-SQEROOLM.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-Q32WTSKI.js";
import "./chunk-TWY4OJLS.js";
import "./chunk-BQ2MZQOW.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-AOGCGIUU.js";
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
import "./chunk-OU5TMG6Y.js";
import "./chunk-QKASPDTY.js";
import "./chunk-4JDBDIAP.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  fillFleet,
  makeFleet
};

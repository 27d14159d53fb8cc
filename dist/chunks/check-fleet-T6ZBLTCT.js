import {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
} from "./chunk-MU6FRXK7.js";
import "./chunk-JC77A6WU.js";
import "./chunk-772LTBSG.js";
import "./chunk-YJFB5HEV.js";
import "./chunk-ZB5ZKKIN.js";
import "./chunk-WC6ENLLG.js";
import "./chunk-XXGABYMV.js";
import "./chunk-G5AXESOS.js";
import "./chunk-HYJZ75BK.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-5XRNHQUV.js";
import "./chunk-SMWV6SAN.js";
import "./chunk-FUCUXIC6.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-LIPOVUNW.js";
import "./chunk-GNLU23HY.js";
import "./chunk-EDRGR6PZ.js";
import "./chunk-7Z2H5WIV.js";
import "./chunk-FTGTFUGL.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-6U5Q3FNR.js";
import "./chunk-MQHODU6H.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-4ISLC72N.js";
import "./chunk-S5HFM6YL.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-ZBISAEJU.js";
import "./chunk-6JVP2CUH.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-HMRH5IV6.js";
import "./chunk-UFEOA4LU.js";
import "./chunk-DXI2U5KN.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-CYLFWS3R.js";
import "./chunk-GZSHYM7B.js";
import "./chunk-NKZAPY3F.js";
import "./chunk-7TZQBH7C.js";
import "./chunk-RE5NUDVX.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-UBYRRBZD.js";
import "./chunk-6RXP3NWK.js";
import "./chunk-5MABCUCZ.js";
import "./chunk-NPNVNA5Y.js";
import "./chunk-KIZ6KU7F.js";
export {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
};

import {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
} from "./chunk-5LJRZS4B.js";
import "./chunk-333T7MJ6.js";
import "./chunk-SJMA3R2J.js";
import "./chunk-VFUMOTQ5.js";
import "./chunk-HQGWWFWJ.js";
import "./chunk-PCK7P3CL.js";
import "./chunk-ODSSDJVX.js";
import "./chunk-LBZO7XRT.js";
import "./chunk-57AQANC5.js";
import "./chunk-C35NNOKT.js";
import "./chunk-WEATVUNY.js";
import "./chunk-XWTQ4OBO.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-RJNUARKI.js";
import "./chunk-2FCQ4XA3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-EYFJLK3S.js";
import "./chunk-UN2KQXIC.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-WC6NCF62.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-YGKQL4QE.js";
import "./chunk-3E6DL7RF.js";
import "./chunk-MDVSDZNN.js";
import "./chunk-HDY7VK72.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-ULKF3PQG.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-5OQCTH7I.js";
import "./chunk-L6DOBIQP.js";
import "./chunk-NWQ64UPN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-24RUVVUI.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-3T4QUEFW.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-EGM7JW4P.js";
import "./chunk-E2AZPMYK.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-ANYJZ3MK.js";
import "./chunk-FH4IQ2YZ.js";
import "./chunk-BU24GV3T.js";
import "./chunk-CZ46HXAF.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-ZQE4PLJG.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-PRXXTA4X.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-KIZ6KU7F.js";
export {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
};

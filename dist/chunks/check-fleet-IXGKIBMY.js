import {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
} from "./chunk-CDWJ4D5B.js";
import "./chunk-A66MY4ME.js";
import "./chunk-53VTBQG6.js";
import "./chunk-IBP7A7US.js";
import "./chunk-DK34ZRYS.js";
import "./chunk-JSDFBDTI.js";
import "./chunk-6ZOPAEFX.js";
import "./chunk-NK25WBRA.js";
import "./chunk-ZUIRXITW.js";
import "./chunk-DDRULFDP.js";
import "./chunk-F7ZGQIX7.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-DLL57RMM.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-7G7VUPWD.js";
import "./chunk-L4XXMUPP.js";
import "./chunk-X27VLHT2.js";
import "./chunk-66IZCPL4.js";
import "./chunk-S5FOYLMD.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-HZGLATII.js";
import "./chunk-6KUTLXJE.js";
import "./chunk-HUP2UR6Q.js";
import "./chunk-UYPQ6JLY.js";
import "./chunk-54S33Y3Q.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OCH5TF2X.js";
import "./chunk-UNMAA26M.js";
import "./chunk-QPE3SZKZ.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-NGW52O5V.js";
import "./chunk-NAHRFE43.js";
import "./chunk-WZ27OISZ.js";
import "./chunk-PRTXX63F.js";
import "./chunk-P72UETFP.js";
import "./chunk-AM2DS4CZ.js";
import "./chunk-P4LVQDCM.js";
import "./chunk-ZJ7AJZIJ.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VITSNKTG.js";
import "./chunk-V773HF4S.js";
import "./chunk-4GRMFS4P.js";
import "./chunk-HC2E5U4Q.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-DCLGUXXL.js";
import "./chunk-UU7LLVFS.js";
import "./chunk-XLNKJZHD.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-O33QHGQ5.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-T7MHNGRE.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  checkFiles,
  checkFleet,
  checkWithHub,
  filesLine,
  hubNotAsked
};

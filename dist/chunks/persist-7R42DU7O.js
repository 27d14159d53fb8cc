import {
  persistAfter,
  persistBy
} from "./chunk-FUJ64YJI.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-VRA4ZCVA.js";
import "./chunk-ID46N2E4.js";
import "./chunk-J6ZLAPQF.js";
import "./chunk-QC2ZCGIS.js";
import "./chunk-DOVUVMLR.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OYC3M2AI.js";
import "./chunk-QCNTHP4P.js";
import "./chunk-OAF5NFLG.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VGZWLXY4.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-23VQQF5U.js";
import "./chunk-VJRKZVHU.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-RLJG2AXC.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

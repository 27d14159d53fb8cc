import {
  persistAfter,
  persistBy
} from "./chunk-7TCWSRET.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-CZW5WXEC.js";
import "./chunk-Z5SJG2RJ.js";
import "./chunk-KOYAWMJI.js";
import "./chunk-54S33Y3Q.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OCH5TF2X.js";
import "./chunk-QH2VGVJQ.js";
import "./chunk-PBHZBT4I.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VITSNKTG.js";
import "./chunk-V773HF4S.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-V3P3WMRP.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

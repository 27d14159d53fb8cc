import {
  persistAfter,
  persistBy
} from "./chunk-HZGLATII.js";
import "./chunk-6KUTLXJE.js";
import "./chunk-HUP2UR6Q.js";
import "./chunk-UYPQ6JLY.js";
import "./chunk-54S33Y3Q.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-OCH5TF2X.js";
import "./chunk-P4LVQDCM.js";
import "./chunk-ZJ7AJZIJ.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-VITSNKTG.js";
import "./chunk-V773HF4S.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-DCLGUXXL.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

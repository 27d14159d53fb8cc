import {
  persistAfter,
  persistBy
} from "./chunk-WC6NCF62.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-YGKQL4QE.js";
import "./chunk-3E6DL7RF.js";
import "./chunk-MDVSDZNN.js";
import "./chunk-HDY7VK72.js";
import "./chunk-62VRCFV5.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-VPHDVZQG.js";
import "./chunk-3T4QUEFW.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-ANYJZ3MK.js";
import "./chunk-FH4IQ2YZ.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

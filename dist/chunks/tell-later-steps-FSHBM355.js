import {
  tellLaterSteps
} from "./chunk-3BXQRBSG.js";
import "./chunk-3T4QUEFW.js";
import "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import "./chunk-THSTVOKS.js";
import "./chunk-TNLS3DQA.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-KIZ6KU7F.js";
export {
  tellLaterSteps
};

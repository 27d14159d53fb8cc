import {
  openSession,
  sealSession
} from "./chunk-UKNW27ZY.js";
import "./chunk-THSTVOKS.js";
import "./chunk-BDIBHB7K.js";
import "./chunk-KIZ6KU7F.js";
export {
  openSession,
  sealSession
};

import {
  readTakeInputs
} from "./chunk-XTNA243H.js";
import "./chunk-XMA4THJ3.js";
import "./chunk-UQXSGEJ3.js";
import "./chunk-V4VLMVCD.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-XOX3NP44.js";
import "./chunk-XOYGAZKK.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-QKASPDTY.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  readTakeInputs
};

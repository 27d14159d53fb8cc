import {
  readRawAes
} from "./chunk-GKX74Q74.js";
import "./chunk-NQWOHFBW.js";
import "./chunk-2Y7UHPX5.js";
import "./chunk-4GRMFS4P.js";
import "./chunk-HC2E5U4Q.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";
export {
  readRawAes
};

import {
  persistAfter,
  persistBy
} from "./chunk-ISQAKQAC.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-7XMUWPXV.js";
import "./chunk-23LSPMCD.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-3WAVJ5CP.js";
import "./chunk-TMWLAUWR.js";
import "./chunk-6TRZ7DX3.js";
import "./chunk-UJM7ZMG4.js";
import "./chunk-FT4IVI7I.js";
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

import {
  persistAfter,
  persistBy
} from "./chunk-2XITUIK7.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-LGFI7TVK.js";
import "./chunk-743KKJ74.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-EXSM3TLQ.js";
import "./chunk-SZDXM52Y.js";
import "./chunk-43FNFDUF.js";
import "./chunk-PX4B56L7.js";
import "./chunk-6EG3DC7E.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-PUZQ53YT.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

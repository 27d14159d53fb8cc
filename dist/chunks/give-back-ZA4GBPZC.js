import {
  deleteHeld,
  release
} from "./chunk-7T6C6RG3.js";
import "./chunk-CSNQ4NLE.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-743KKJ74.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-PX4B56L7.js";
import "./chunk-6EG3DC7E.js";
import "./chunk-PUZQ53YT.js";
import "./chunk-TRLONNYN.js";
import "./chunk-KIZ6KU7F.js";
export {
  deleteHeld,
  release
};

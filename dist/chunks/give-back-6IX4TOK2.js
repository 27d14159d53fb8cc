import {
  deleteHeld,
  release
} from "./chunk-ZDK6HBBZ.js";
import "./chunk-CWHND5YD.js";
import "./chunk-EQPE7DA5.js";
import "./chunk-IUH36S3O.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-Q72SGQDW.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-BVEACDW4.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  deleteHeld,
  release
};

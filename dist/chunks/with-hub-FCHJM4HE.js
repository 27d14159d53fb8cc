import {
  withHub,
  withHubOf
} from "./chunk-PLYYML5D.js";
import "./chunk-ID24UZBI.js";
import "./chunk-3K6E5G4Z.js";
import "./chunk-EF46NP3B.js";
import "./chunk-VFCPVFML.js";
import "./chunk-L3E6RXYU.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-BVEACDW4.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  withHub,
  withHubOf
};

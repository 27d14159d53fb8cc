import {
  withHub,
  withHubOf
} from "./chunk-HKJUUO7N.js";
import "./chunk-WMHYVLP2.js";
import "./chunk-M45T3EKO.js";
import "./chunk-GILTWV6C.js";
import "./chunk-TMY6LXBE.js";
import "./chunk-G4WCE6DN.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-WHPGYTIV.js";
import "./chunk-RZOYE77K.js";
import "./chunk-KIZ6KU7F.js";
export {
  withHub,
  withHubOf
};

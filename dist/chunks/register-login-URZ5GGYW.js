import {
  registerLogin
} from "./chunk-O3ZC2NEO.js";
import "./chunk-7MMI3YPV.js";
import "./chunk-CFJ5WYBM.js";
import "./chunk-SQEROOLM.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-Q32WTSKI.js";
import "./chunk-TWY4OJLS.js";
import "./chunk-BVEACDW4.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";
export {
  registerLogin
};

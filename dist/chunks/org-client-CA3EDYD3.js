import {
  OrgClient
} from "./chunk-4ZRYYJKZ.js";
import "./chunk-ZJFVVL4A.js";
import "./chunk-Y4HATC6M.js";
import "./chunk-S74IDE5S.js";
import "./chunk-37W56HSF.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-32OGGGRN.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  OrgClient
};

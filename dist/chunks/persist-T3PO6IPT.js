import {
  persistAfter,
  persistBy
} from "./chunk-CR5ER5WP.js";
import "./chunk-UXO2ANW7.js";
import "./chunk-ZEQNN2VA.js";
import "./chunk-4ZFXHDDE.js";
import "./chunk-5BCTQUNL.js";
import "./chunk-4ZRYYJKZ.js";
import "./chunk-ZJFVVL4A.js";
import "./chunk-Y4HATC6M.js";
import "./chunk-S74IDE5S.js";
import "./chunk-37W56HSF.js";
import "./chunk-2MHU6FYR.js";
import "./chunk-32OGGGRN.js";
import "./chunk-P5WDI5AE.js";
import "./chunk-KIZ6KU7F.js";
export {
  persistAfter,
  persistBy
};

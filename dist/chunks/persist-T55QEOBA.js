import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  persistAfter,
  persistBy
} from "./chunk-45BI567S.js";
import "./chunk-MMHV2XYF.js";
import "./chunk-OCDHO4FM.js";
import "./chunk-2OAYLOPI.js";
import "./chunk-KK2ZNRLI.js";
import "./chunk-MINQTSCR.js";
import "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-GGVGUJK4.js";
import "./chunk-RBMZXITH.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-GB7FFH77.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-4ZEFUN7O.js";
import "./chunk-7AYJHTSH.js";
export {
  persistAfter,
  persistBy
};

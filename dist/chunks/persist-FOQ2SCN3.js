import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  persistAfter,
  persistBy
} from "./chunk-AKRMJ5MI.js";
import "./chunk-KWSS77FW.js";
import "./chunk-GVGIFERM.js";
import "./chunk-EJLNWK5M.js";
import "./chunk-ZAG2PGKW.js";
import "./chunk-THCJSW4V.js";
import "./chunk-2TF3VUN4.js";
import "./chunk-2H3763GF.js";
import "./chunk-FYPZE54O.js";
import "./chunk-LKZ4VLC6.js";
import "./chunk-GAKCRQHD.js";
import "./chunk-UQVKHN4S.js";
import "./chunk-GB7FFH77.js";
import "./chunk-RPFLKXDH.js";
import "./chunk-3BXMCFN7.js";
import "./chunk-24HOWIMM.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";
export {
  persistAfter,
  persistBy
};

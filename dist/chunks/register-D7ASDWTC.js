import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  register
} from "./chunk-P5W6BVDO.js";
import "./chunk-TIHNYDDB.js";
import "./chunk-447QWKZJ.js";
import "./chunk-UAD5GO5O.js";
import "./chunk-7AYJHTSH.js";
export {
  register
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  readRawAes
} from "./chunk-G7QJHHV4.js";
import "./chunk-YLWC6PBT.js";
import "./chunk-JEK3BW2M.js";
import "./chunk-5UTHOIAJ.js";
import "./chunk-4ZEFUN7O.js";
import "./chunk-7AYJHTSH.js";
export {
  readRawAes
};

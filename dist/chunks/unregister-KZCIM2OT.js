import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  takeBack,
  unregister
} from "./chunk-TIHNYDDB.js";
import "./chunk-447QWKZJ.js";
import "./chunk-UAD5GO5O.js";
import "./chunk-7AYJHTSH.js";
export {
  takeBack,
  unregister
};

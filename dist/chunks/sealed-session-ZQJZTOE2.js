import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  openSession,
  sealSession
} from "./chunk-MNAJ52K4.js";
import "./chunk-A4CP43BX.js";
import "./chunk-UAD5GO5O.js";
import "./chunk-7AYJHTSH.js";
export {
  openSession,
  sealSession
};

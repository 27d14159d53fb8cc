import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  openSession,
  sealSession
} from "./chunk-WVXXLYYB.js";
import "./chunk-GAKCRQHD.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";
export {
  openSession,
  sealSession
};

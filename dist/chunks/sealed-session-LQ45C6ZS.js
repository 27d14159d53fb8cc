import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  openSession,
  sealSession
} from "./chunk-B4IFSNER.js";
import "./chunk-EPBI7LFQ.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  openSession,
  sealSession
};

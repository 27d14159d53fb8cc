import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  openSession,
  sealSession
} from "./chunk-A5YZR4CO.js";
import "./chunk-6OZR6EEG.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  openSession,
  sealSession
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  takeBack,
  unregister
} from "./chunk-M5MRGN5R.js";
import "./chunk-NXM6HQII.js";
import "./chunk-EAAJWBCA.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  takeBack,
  unregister
};

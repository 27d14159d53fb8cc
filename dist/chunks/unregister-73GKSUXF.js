import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  takeBack,
  unregister
} from "./chunk-G6ZDM2LJ.js";
import "./chunk-NXM6HQII.js";
import "./chunk-A63OI4SX.js";
import "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";
export {
  takeBack,
  unregister
};

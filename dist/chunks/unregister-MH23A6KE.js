import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  takeBack,
  unregister
} from "./chunk-H35FHC42.js";
import "./chunk-NXM6HQII.js";
import "./chunk-M7LEKHEB.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";
export {
  takeBack,
  unregister
};

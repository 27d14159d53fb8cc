import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  takeBack,
  unregister
} from "./chunk-WUF36N65.js";
import "./chunk-NXM6HQII.js";
import "./chunk-MFCHSRUG.js";
import "./chunk-4ZEFUN7O.js";
import "./chunk-7AYJHTSH.js";
export {
  takeBack,
  unregister
};

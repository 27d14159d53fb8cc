import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  keepKey,
  removeKey
} from "./chunk-4JDCAJCN.js";
import "./chunk-6BLO423V.js";
import "./chunk-7AYJHTSH.js";
export {
  keepKey,
  removeKey
};

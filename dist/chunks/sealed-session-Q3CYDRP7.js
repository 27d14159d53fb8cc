import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  openSession,
  sealSession
} from "./chunk-P3MYQ7LC.js";
import "./chunk-RBMZXITH.js";
import "./chunk-4ZEFUN7O.js";
import "./chunk-7AYJHTSH.js";
export {
  openSession,
  sealSession
};

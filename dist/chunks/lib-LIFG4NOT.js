import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  require_lib
} from "./chunk-VJLXOMQU.js";
import "./chunk-7AYJHTSH.js";
export default require_lib();

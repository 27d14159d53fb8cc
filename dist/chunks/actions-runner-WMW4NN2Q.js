import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  actionsRunner,
  runStep
} from "./chunk-4HLZWO6N.js";
import "./chunk-TC6LE5XB.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";
export {
  actionsRunner,
  runStep
};

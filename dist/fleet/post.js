import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  journalPlaceFrom,
  saveJournal
} from "../chunks/chunk-GEISDJ27.js";
import "../chunks/chunk-EVBXDY7H.js";
import {
  actionsRunner
} from "../chunks/chunk-NXQAS6ZF.js";
import "../chunks/chunk-TC6LE5XB.js";
import "../chunks/chunk-UAD5GO5O.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/fleet/post.ts
var runner = actionsRunner();
var place = journalPlaceFrom(runner);
if (place !== void 0) await saveJournal(place, runner);

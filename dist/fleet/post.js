import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  homesState,
  journalPlaceFrom,
  saveJournal
} from "../chunks/chunk-CNDHXZPG.js";
import "../chunks/chunk-RZ3SDXBE.js";
import "../chunks/chunk-3BXMCFN7.js";
import {
  actionsRunner
} from "../chunks/chunk-GXXL5LI3.js";
import "../chunks/chunk-TC6LE5XB.js";
import "../chunks/chunk-V24A4VCF.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/fleet/post.ts
import { rmSync } from "node:fs";
var runner = actionsRunner();
var place = journalPlaceFrom(runner);
var homes = runner.state(homesState);
if (homes !== "") rmSync(homes, { recursive: true, force: true });
if (place !== void 0) await saveJournal(place, runner);

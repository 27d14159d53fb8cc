import {
  isProof,
  proofOf
} from "./chunk-YXK7H3BR.js";
import {
  Problem
} from "./chunk-RLJG2AXC.js";

// src/runner/own-folder.ts
import { lstatSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
var prefix = "orgkey";
function runnerTemp(env) {
  return env["RUNNER_TEMP"] || tmpdir();
}
var noTemporaryFolder = {
  kind: "runner/temporary-folder",
  codes: [],
  transient: false,
  what: "RUNNER_TEMP names no folder.",
  why: "A runner makes it for each job; a container or a step may have removed it, or not have it mounted.",
  fix: "Make the folder, or set RUNNER_TEMP to one that is emptied after the job.",
  source: "GitHub Docs, \u201CVariables reference\u201D, RUNNER_TEMP"
};
function assertRunnerTemp(env, warning) {
  const folder = runnerTemp(env);
  const isSet = (env["RUNNER_TEMP"] ?? "") !== "";
  if (!isSet) {
    warning(
      `RUNNER_TEMP isn\u2019t set: what this step keeps for the job is in ${folder}, which outlives the job. A runner sets it to a folder that it empties.`
    );
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const { kind, why, fix } = noTemporaryFolder;
  throw new Problem({
    ...{ kind, why, fix, documented: true },
    what: `${isSet ? "RUNNER_TEMP" : "TMPDIR"} names ${folder}, where there is no folder.`
  });
}
function rememberFolder(state, name, runner) {
  runner.saveState(state, JSON.stringify({ name, proof: proofOf(subject(state, name), runner) }));
}
function rememberedFolder(state, runner) {
  const text = runner.state(state);
  if (text === "") return void 0;
  const { name, proof } = parsed(text);
  const isOurs = name === basename(name) && name.startsWith(prefix) && isProof(proof, subject(state, name), runner);
  const path = join(runner.temporaryFolder(), name);
  const stats = isOurs ? lstatSync(path, { throwIfNoEntry: false }) : void 0;
  if (isOurs && stats === void 0) return void 0;
  if (stats?.isDirectory() === true) return path;
  runner.warning(`The state \u201C${state}\u201D names no folder that this step made: it was left as it is.`);
  return void 0;
}
function subject(state, name) {
  return `orgkey folder
${state}
${name}`;
}
function parsed(text) {
  try {
    const { name, proof } = JSON.parse(text);
    if (typeof name === "string" && typeof proof === "string") return { name, proof };
  } catch {
  }
  return { name: "", proof: "" };
}

export {
  runnerTemp,
  assertRunnerTemp,
  rememberFolder,
  rememberedFolder
};

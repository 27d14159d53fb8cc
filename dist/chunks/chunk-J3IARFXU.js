import {
  ExitCode,
  Problem,
  Problems,
  assertRunnerTemp,
  debug,
  error,
  exportVariable,
  getInput,
  getState,
  group,
  info,
  maskForms,
  messageOf,
  notice,
  placeAtStart,
  plainText,
  runnerTemp,
  saveState,
  setOutput,
  setSecret,
  summary,
  warning,
  whyMissing
} from "./chunk-D7HFNESS.js";

// src/runner/actions-runner.ts
import { resolve } from "node:path";
var lines = {
  info: (line) => info(plainText(line)),
  debug: (line) => debug(plainText(line)),
  notice: (message) => notice(plainText(message)),
  warning: (message, at) => warning(plainText(message), properties({ place: placeAtStart(message), ...at })),
  error: (message, at) => error(plainText(message), properties(at))
};
function properties({ title, place } = {}) {
  const oneLine = (text) => plainText(text).replaceAll("\n", " ");
  return {
    ...title === void 0 ? {} : { title: oneLine(title) },
    ...place === void 0 ? {} : { file: oneLine(place.file) },
    ...place?.line === void 0 ? {} : { startLine: place.line },
    ...place?.column === void 0 ? {} : { startColumn: place.column }
  };
}
function actionsRunner() {
  return {
    input: (name) => getInput(name),
    rawInput: (name) => getInput(name, { trimWhitespace: false }),
    whyMissing: (name) => whyMissing(name, process.env),
    askSecret: () => Promise.resolve(void 0),
    setOutput: (name, value) => setOutput(name, value),
    exportVariable: (name, value) => exportVariable(name, value),
    mask: (secret) => {
      for (const form of maskForms(secret)) setSecret(form);
    },
    saveState: (name, value) => saveState(name, value),
    state: (name) => getState(name),
    ...lines,
    addSummary: async (markdown) => {
      try {
        await summary.addRaw(markdown, true).write();
      } catch (error2) {
        lines.warning(`The job's summary can\u2019t be written: ${messageOf(error2)}`);
      }
    },
    readMore,
    isJob: true,
    live: () => void 0,
    commandName: commandName(process.env),
    group: (title, body) => group(plainText(title), body),
    fail,
    env: process.env,
    workspace: resolve(process.env["GITHUB_WORKSPACE"] ?? "."),
    readsAnywhere: false,
    runId: process.env["GITHUB_RUN_ID"],
    temporaryFolder: () => runnerTemp(process.env),
    assertTemporaryFolder: () => assertRunnerTemp(process.env, lines.warning),
    lastingFolder: () => runnerTemp(process.env),
    restoreFolder: async (place) => {
      const { restoreCached } = await import("./folder-cache-LUM3EK6S.js");
      return restoreCached(place, process.env, lines.warning);
    },
    saveFolder: async (place) => {
      const { saveCached } = await import("./folder-cache-LUM3EK6S.js");
      await saveCached(place, process.env, lines);
    }
  };
}
function fail(error2) {
  const problems = error2 instanceof Problems ? error2.problems : [error2];
  for (const problem of problems) {
    lines.error(describe(problem), { place: problem instanceof Problem ? problem.place : void 0 });
  }
  process.exitCode = ExitCode.Failure;
  if (!(error2 instanceof Problem || error2 instanceof Problems)) lines.debug(stackOf(error2));
}
function describe(error2) {
  if (!(error2 instanceof Problem)) {
    return `${safeMessageOf(error2)}
This is not a failure Orgkey knows. Run the job again with debug logging on, and report what it shows.`;
  }
  const url = error2.documented ? readMore(error2.kind) : void 0;
  const more = url === void 0 ? void 0 : `More: ${url}`;
  return [error2.what, error2.why, error2.fix, more].filter((part) => part !== void 0).join("\n");
}
function readMore(kind) {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = process.env;
  if (!server || !repository) return void 0;
  const ref = process.env["GITHUB_ACTION_REF"] || "HEAD";
  return `${server}/${repository}/blob/${ref}/docs/errors.md#${kind.replace("/", "")}`;
}
function commandName({
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION_REF: ref
}) {
  return repository ? `npx github:${repository}#${ref || "HEAD"}` : "orgkey";
}
function safeMessageOf(error2) {
  return error2 instanceof SyntaxError ? "SyntaxError: text that can\u2019t be parsed" : error2.message || error2.name;
}
function stackOf(error2) {
  const frames = (error2.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [
    error2 instanceof SyntaxError ? safeMessageOf(error2) : `${error2.name}: ${error2.message}`,
    ...frames
  ].join("\n");
}
async function runStep(runner, story) {
  try {
    await story();
  } catch (error2) {
    runner.fail(error2 instanceof Error ? error2 : new Error(String(error2)));
  }
}

export {
  actionsRunner,
  runStep
};

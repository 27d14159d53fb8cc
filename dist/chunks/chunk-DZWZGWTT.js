import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  pollUntil
} from "./chunk-OMPUWXSF.js";
import {
  Multipart
} from "./chunk-KK2ZNRLI.js";
import {
  deployErrorMeaning
} from "./chunk-MINQTSCR.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  Problem
} from "./chunk-4ZEFUN7O.js";

// src/salesforce/metadata/deploy.ts
var OPTIONS = {
  rollbackOnError: true,
  singlePackage: true,
  checkOnly: false,
  ignoreWarnings: false,
  allowMissingFiles: false,
  autoUpdatePackage: false,
  performRetrieve: false,
  purgeOnDelete: false
};
function deployRequest(zip, choices = {}) {
  return new Multipart([
    {
      name: "entity_content",
      contentType: "application/json",
      content: JSON.stringify({ deployOptions: { ...OPTIONS, ...choices } })
    },
    { name: "file", contentType: "application/zip", filename: "deploy.zip", content: zip }
  ]);
}
async function startDeploy(org, request, signal) {
  const options = { repeat: "if-transient", signal };
  const { id } = await org.post("/metadata/deployRequest", request, options);
  return id;
}
async function waitForDeploy(org, id, options = {}) {
  const read = async (details) => {
    const path = `/metadata/deployRequest/${id}${details ? "?includeDetails=true" : ""}`;
    return (await org.get(path, { signal: options.signal })).deployResult;
  };
  const ended = await pollUntil(org.wire, async () => ifDone(await read(false)), options);
  const result = ended.success ? ended : await read(true);
  return {
    id,
    succeeded: result.success,
    status: result.status,
    components: result.numberComponentsTotal ?? 0,
    failures: failuresOf(result, options.locate),
    errorMessage: result.errorMessage ?? void 0
  };
}
async function deployState(org, id) {
  try {
    const path = `/metadata/deployRequest/${id}`;
    const { deployResult } = await org.get(path);
    if (!deployResult.done) return "running";
    return deployResult.success ? "succeeded" : "failed";
  } catch (error) {
    if (error instanceof ApiFailure && (error.status === 404 || error.status === 400)) return "unknown";
    throw error;
  }
}
function isTransientDeployFailure({ failures, errorMessage }) {
  const texts = [
    ...failures.map(({ problem }) => problem),
    ...errorMessage === void 0 ? [] : [errorMessage]
  ];
  return texts.length > 0 && texts.every((text) => deployErrorMeaning(text).transient);
}
function deployProblem(outcome, subject, shown = 10) {
  const [first] = outcome.failures;
  const meaning = deployErrorMeaning(first?.problem ?? outcome.errorMessage ?? "");
  const lines = outcome.failures.slice(0, shown).map(failureLine);
  const more = outcome.failures.length - lines.length;
  const said = lines.length > 0 ? lines.join("\n") : outcome.errorMessage ?? `Its status is ${outcome.status}.`;
  return new Problem({
    kind: meaning.kind,
    what: `${subject} failed:
${said}${more > 0 ? `
\u2026 and ${more} more.` : ""}
`,
    why: meaning.what,
    fix: meaning.fix
  });
}
function failureLine({ file, line, column, problem, type, name }) {
  const place = [file, line, column].filter((part) => part !== void 0).join(":");
  return `${place} ${problem}${type === "" ? "" : ` (${type} ${name})`}`;
}
function ifDone(result) {
  return result.done ? result : void 0;
}
function failuresOf(result, locate) {
  const messages = result.details?.componentFailures ?? [];
  const list = Array.isArray(messages) ? messages : [messages];
  return list.map((message) => {
    const type = message.componentType ?? "";
    const name = message.fullName ?? "";
    const zipPath = (message.fileName ?? "").replace(/^unpackaged\//, "");
    return {
      type,
      name,
      file: locate?.(type, name, zipPath) ?? (zipPath || name),
      line: positive(message.lineNumber),
      column: positive(message.columnNumber),
      problem: (message.problem ?? "Salesforce gives no reason.").trim()
    };
  });
}
function positive(value) {
  const number = Number(value ?? 0);
  return number > 0 ? number : void 0;
}

export {
  deployRequest,
  startDeploy,
  waitForDeploy,
  deployState,
  isTransientDeployFailure,
  deployProblem
};

import {
  pollUntil
} from "./chunk-VV4UEYUI.js";
import {
  Multipart
} from "./chunk-ID24UZBI.js";
import {
  deployErrorMeaning
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  hasId,
  isDeployStatus
} from "./chunk-L3E6RXYU.js";
import {
  isObject,
  textOf
} from "./chunk-BVEACDW4.js";
import {
  Problem,
  placeText
} from "./chunk-D7HFNESS.js";

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
  const options = { repeat: "if-transient", expects: hasId, signal };
  const { id } = await org.post("/metadata/deployRequest", request, options);
  return id;
}
async function waitForDeploy(org, id, options = {}) {
  const read = async (details) => {
    const path = `/metadata/deployRequest/${id}${details ? "?includeDetails=true" : ""}`;
    const call = { signal: options.signal, expects: isDeployStatus };
    return (await org.get(path, call)).deployResult;
  };
  const ended = await pollUntil(org.wire, async () => ifDone(await read(false)), {
    what: "a deploy to end",
    ...options
  });
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
    const { deployResult } = await org.get(path, { expects: isDeployStatus });
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
  const pinned = outcome.failures.find(({ inSource }) => inSource);
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
    fix: meaning.fix,
    ...pinned === void 0 ? {} : { place: placeOf(pinned) }
  });
}
function failureLine(failure) {
  const { problem, type, name } = failure;
  return `${placeText(placeOf(failure))} ${problem}${type === "" ? "" : ` (${type} ${name})`}`;
}
function placeOf({ file, line, column }) {
  return { file, ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
}
function ifDone(result) {
  return result.done ? result : void 0;
}
function failuresOf(result, locate) {
  const { details } = result;
  const messages = isObject(details) ? details["componentFailures"] : void 0;
  const list = Array.isArray(messages) ? messages : [messages ?? []].flat();
  return list.filter(isObject).map((message) => {
    const [type, name] = [textOf(message["componentType"]), textOf(message["fullName"])];
    const zipPath = textOf(message["fileName"]).replace(/^unpackaged\//, "");
    const source = locate?.(type, name, zipPath);
    return {
      type,
      name,
      file: source ?? (zipPath || name),
      inSource: source !== void 0,
      line: positive(message["lineNumber"]),
      column: positive(message["columnNumber"]),
      problem: textOf(message["problem"]).trim() || "Salesforce gives no reason."
    };
  });
}
function positive(value) {
  const number = typeof value === "string" || typeof value === "number" ? Number(value) : 0;
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

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  pollUntil
} from "./chunk-OMPUWXSF.js";
import {
  Multipart,
  soqlString
} from "./chunk-WK3GTJ6J.js";
import {
  ApiFailure,
  apiFailureMeaning,
  apiProblem,
  deployErrorMeaning
} from "./chunk-DEUJ4KVC.js";
import {
  Problem
} from "./chunk-V24A4VCF.js";

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

// src/salesforce/permission-sets.ts
async function assignPermissionSets(org, names, { userId = org.session.userId, signal } = {}) {
  if (names.length === 0) return { assigned: [], present: [] };
  const grants = await findGrants(org, names, signal);
  const had = await assignedIds(org, userId, signal);
  const missing = grants.filter(({ id }) => !had.has(id));
  for (const grant of missing) await assign(org, grant, userId, signal);
  return {
    assigned: missing.map(({ name }) => name),
    present: grants.filter(({ id }) => had.has(id)).map(({ name }) => name)
  };
}
async function findGrants(org, names, signal) {
  const wanted = [...new Set(names)].map((name) => ({ name, ...splitName(name) }));
  const sets = await findByName(org, "PermissionSet", "Name", wanted, signal);
  const left = wanted.filter(({ name }) => !sets.has(name));
  const groups = left.length === 0 ? /* @__PURE__ */ new Map() : await findByName(org, "PermissionSetGroup", "DeveloperName", left, signal);
  const unknown = left.filter(({ name }) => !groups.has(name)).map(({ name }) => name);
  if (unknown.length > 0) throw notFound(unknown);
  return wanted.map(({ name }) => {
    const set = sets.get(name);
    if (set !== void 0) return { name, id: set, field: "PermissionSetId" };
    return { name, id: groups.get(name) ?? "", field: "PermissionSetGroupId" };
  });
}
async function findByName(org, sobject, field, wanted, signal) {
  const list = wanted.map(({ bareName }) => soqlString(bareName)).join(",");
  const soql = `SELECT Id, ${field}, NamespacePrefix FROM ${sobject} WHERE ${field} IN (${list})`;
  const rows = await org.query(soql, { signal });
  const found = /* @__PURE__ */ new Map();
  for (const { name, namespace, bareName } of wanted) {
    const same = rows.filter((row2) => row2[field]?.toLowerCase() === bareName.toLowerCase());
    const of = (prefix) => same.find((row2) => (row2["NamespacePrefix"] ?? null)?.toLowerCase() === prefix?.toLowerCase());
    const row = namespace === void 0 ? of(null) ?? same[0] : of(namespace);
    if (row !== void 0) found.set(name, row.Id);
  }
  return found;
}
async function assignedIds(org, userId, signal) {
  const soql = `SELECT PermissionSetId, PermissionSetGroupId FROM PermissionSetAssignment WHERE AssigneeId = ${soqlString(userId)}`;
  const rows = await org.query(soql, { signal });
  return new Set(
    rows.flatMap((row) => [row.PermissionSetId, row.PermissionSetGroupId]).filter((id) => id !== null)
  );
}
async function assign(org, { name, id, field }, userId, signal) {
  const body = { AssigneeId: userId, [field]: id };
  try {
    await org.post("/sobjects/PermissionSetAssignment", body, { repeat: "if-transient", signal });
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    if (apiFailureMeaning(error).kind === "permission-set/assigned") return;
    throw apiProblem(error, `The assignment of permission set ${name}`);
  }
}
function splitName(name) {
  const match = /^(\w+)__(.+)$/.exec(name);
  return match === null ? { namespace: void 0, bareName: name } : { namespace: match[1], bareName: match[2] ?? name };
}
function notFound(names) {
  const [one] = names;
  const what = names.length === 1 ? `The org has no permission set or permission set group named ${one ?? ""}.` : `The org has no permission sets or permission set groups named ${names.join(", ")}.`;
  return new Problem({
    kind: "permission-set/not-found",
    what,
    why: "It was not deployed, or its package is not installed, or the name lacks its namespace (`ns__Name`).",
    fix: "Give API names, not labels, and check `source` and `packages`."
  });
}

export {
  deployRequest,
  startDeploy,
  waitForDeploy,
  deployState,
  isTransientDeployFailure,
  deployProblem,
  assignPermissionSets
};

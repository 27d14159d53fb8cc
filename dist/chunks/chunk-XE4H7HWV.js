import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  apiFailureMeaning,
  apiProblem
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure
} from "./chunk-VFCPVFML.js";
import {
  hasTexts,
  isSaved
} from "./chunk-L3E6RXYU.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";

// src/nearest.ts
var mostCharacters = 100;
var mostCandidates = 5e3;
function nearest(text, candidates) {
  if (text.length > mostCharacters) return void 0;
  let best;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    const most = Math.max(text.length, candidate.length) / 3;
    if (Math.abs(text.length - candidate.length) > most) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance <= most && (best === void 0 || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}
function editDistance(from, to) {
  let beforeLast = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
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
async function copyPermissionSets(org, { from, to }) {
  const rows = await assignments(org, from, void 0, " AND PermissionSet.IsOwnedByProfile = false");
  for (const { PermissionSetId: set, PermissionSetGroupId: group } of rows) {
    const field = group === null ? "PermissionSetId" : "PermissionSetGroupId";
    const id = group ?? set ?? "";
    await assign(org, { name: id, id, field }, to, void 0);
  }
}
async function findGrants(org, names, signal) {
  const wanted = [...new Set(names)].map((name) => ({ name, ...splitName(name) }));
  const sets = await findByName(org, "PermissionSet", "Name", wanted, signal);
  const left = wanted.filter(({ name }) => !sets.has(name));
  const groups = left.length === 0 ? /* @__PURE__ */ new Map() : await findByName(org, "PermissionSetGroup", "DeveloperName", left, signal);
  const unknown = left.filter(({ name }) => !groups.has(name)).map(({ name }) => name);
  if (unknown.length > 0) throw notFound(unknown, await namesThere(org, signal));
  return wanted.map(({ name }) => {
    const set = sets.get(name);
    if (set !== void 0) return { name, id: set, field: "PermissionSetId" };
    return { name, id: groups.get(name) ?? "", field: "PermissionSetGroupId" };
  });
}
async function findByName(org, sobject, field, wanted, signal) {
  const list = wanted.map(({ bareName }) => soqlString(bareName)).join(",");
  const soql = `SELECT Id, ${field}, NamespacePrefix FROM ${sobject} WHERE ${field} IN (${list})`;
  const row = hasTexts("Id", `${field}?`, "NamespacePrefix?");
  const rows = await org.query(soql, { signal, row });
  const found = /* @__PURE__ */ new Map();
  for (const { name, namespace, bareName } of wanted) {
    const same = rows.filter((row3) => row3[field]?.toLowerCase() === bareName.toLowerCase());
    const of = (prefix) => same.find((row3) => (row3["NamespacePrefix"] ?? null)?.toLowerCase() === prefix?.toLowerCase());
    const row2 = namespace === void 0 ? of(null) ?? same[0] : of(namespace);
    if (row2 !== void 0) found.set(name, row2.Id);
  }
  return found;
}
async function assignments(org, userId, signal, more = "") {
  const soql = `SELECT PermissionSetId, PermissionSetGroupId FROM PermissionSetAssignment WHERE AssigneeId = ${soqlString(userId)}${more}`;
  return org.query(soql, { signal, row: hasTexts("PermissionSetId?", "PermissionSetGroupId?") });
}
async function assignedIds(org, userId, signal) {
  const rows = await assignments(org, userId, signal);
  return new Set(
    rows.flatMap((row) => [row.PermissionSetId, row.PermissionSetGroupId]).filter((id) => id !== null)
  );
}
async function assign(org, { name, id, field }, userId, signal) {
  const body = { AssigneeId: userId, [field]: id };
  try {
    const options = { repeat: "if-transient", expects: isSaved, signal };
    await org.post("/sobjects/PermissionSetAssignment", body, options);
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
async function namesThere(org, signal) {
  const soql = "SELECT Name, NamespacePrefix FROM PermissionSet WHERE IsOwnedByProfile = false LIMIT 2000";
  try {
    const rows = await org.query(soql, { signal, row: hasTexts("Name", "NamespacePrefix?") });
    return rows.map(({ Name, NamespacePrefix }) => NamespacePrefix ? `${NamespacePrefix}__${Name}` : Name);
  } catch (error) {
    if (error instanceof ApiFailure) return [];
    throw error;
  }
}
function notFound(names, there) {
  const meant = [...new Set(names.flatMap((name) => nearest(name, there) ?? []))];
  const [one] = names;
  const what = names.length === 1 ? `The org has no permission set or permission set group named ${one ?? ""}.` : `The org has no permission sets or permission set groups named ${names.join(", ")}.`;
  return new Problem({
    kind: "permission-set/not-found",
    what,
    why: meant.length > 0 ? `Did you mean ${meant.join(", ")}?` : "It was not deployed, or its package is not installed, or the name lacks its namespace (`ns__Name`).",
    fix: "Give API names, not labels, and check `source` and `packages`."
  });
}

export {
  nearest,
  assignPermissionSets,
  copyPermissionSets
};

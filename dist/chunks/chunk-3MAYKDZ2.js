import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  isObject
} from "./chunk-FMJGWRFG.js";
import {
  Problem,
  Problems
} from "./chunk-V24A4VCF.js";

// src/salesforce/data/plan.ts
import { readFile } from "node:fs/promises";
import { dirname as dirname2, join, resolve as resolve2 } from "node:path";

// src/inside-folder.ts
import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
async function staysInside(path, folder) {
  const absolute = resolve(folder, path);
  if (!isInside(absolute, resolve(folder))) return false;
  return isInside(await realPlace(absolute), await realpath(folder));
}
async function realPlace(path) {
  try {
    return await realpath(path);
  } catch (error) {
    if (dirname(path) === path) throw error;
    return realPlace(dirname(path));
  }
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}

// src/salesforce/data/batches.ts
var MOST_RECORDS = 200;
var WRITTEN_REFERENCE = /^@\w+Ref\d+$/;
function planBatches(files) {
  const problems = [...doubledReferences(files), ...largeTrees(files)];
  if (problems.length > 0) throw new Problems(problems);
  const known = new Set(
    files.flatMap((file) => file.records.flatMap((record) => scoped(file, referencesIn(record))))
  );
  const sent = /* @__PURE__ */ new Set();
  const batches = [];
  let left = files.map((file) => ({ file, records: file.records }));
  for (let progress = true; progress && left.length > 0; ) {
    progress = false;
    const deferred = [];
    for (const part of left) {
      const rest = sendReady(part, known, sent, batches);
      if (rest.length < part.records.length) progress = true;
      if (rest.length > 0) deferred.push({ file: part.file, records: rest });
    }
    left = deferred;
  }
  if (left.length > 0) throw new Problems(left.map((part) => unresolvable(part, sent)));
  return batches;
}
function referenceKey(scope, reference) {
  return `${scope}#${reference}`;
}
function refersTo(record, isKnown) {
  return Object.values(record).flatMap((value) => {
    if (typeof value === "string") {
      const reference = value.slice(1);
      const refers = value.startsWith("@") && (WRITTEN_REFERENCE.test(value) || isKnown(reference));
      return refers ? [reference] : [];
    }
    return childrenOf(value).flatMap((child) => refersTo(child, isKnown));
  });
}
function childrenOf(value) {
  return isObject(value) && Array.isArray(value["records"]) ? value["records"] : [];
}
function sendReady({ file, records }, known, sent, batches) {
  const isKnown = (reference) => known.has(referenceKey(file.scope, reference));
  const isReady = (record) => refersTo(record, isKnown).every((reference) => sent.has(referenceKey(file.scope, reference)));
  let rest = records;
  for (; ; ) {
    const ready = rest.filter(isReady);
    if (ready.length === 0) return rest;
    for (const group of groupsOf(ready)) {
      const references = group.flatMap(referencesIn);
      const { path, scope, sobject } = file;
      batches.push({ index: batches.length, file: path, scope, sobject, records: group, references });
      for (const key of scoped(file, references)) sent.add(key);
    }
    const gone = new Set(ready);
    rest = rest.filter((record) => !gone.has(record));
  }
}
function* groupsOf(records) {
  let group = [];
  let size = 0;
  for (const record of records) {
    const more = referencesIn(record).length;
    if (group.length > 0 && size + more > MOST_RECORDS) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(record);
    size += more;
  }
  if (group.length > 0) yield group;
}
function referencesIn(record) {
  const nested = Object.values(record).flatMap((value) => childrenOf(value).flatMap(referencesIn));
  return [record.attributes.referenceId, ...nested];
}
function scoped({ scope }, references) {
  return references.map((reference) => referenceKey(scope, reference));
}
function doubledReferences(files) {
  const seen = /* @__PURE__ */ new Map();
  const problems = [];
  for (const file of files) {
    for (const reference of file.records.flatMap(referencesIn)) {
      const key = referenceKey(file.scope, reference);
      const earlier = seen.get(key);
      if (earlier !== void 0) {
        const where = earlier === file.path ? `twice in ${earlier}` : `in ${earlier} and in ${file.path}`;
        problems.push(
          new Problem({
            kind: "data/reference-doubled",
            what: `The reference id ${reference} is given ${where}.`,
            fix: "Give each record of a plan a reference id of its own."
          })
        );
      }
      seen.set(key, file.path);
    }
  }
  return problems;
}
function largeTrees(files) {
  const large = files.flatMap(
    (file) => file.records.map((record) => ({ file, size: referencesIn(record).length, record }))
  );
  return large.filter(({ size }) => size > MOST_RECORDS).map(
    ({ file, size, record }) => new Problem({
      kind: "data/tree-too-large",
      what: `The record ${record.attributes.referenceId} in ${file.path} has ${size - 1} records nested in it; a call takes 200 records in all.`,
      fix: "Export with `sf data export tree --plan`, which links records by references."
    })
  );
}
function unresolvable({ file, records }, sent) {
  const open = records.flatMap((record) => refersTo(record, () => true)).filter((reference) => !sent.has(referenceKey(file.scope, reference)));
  const names = [...new Set(open)].slice(0, 10).map((reference) => `@${reference}`);
  return new Problem({
    kind: "data/reference-unresolvable",
    what: `${file.path} refers to records that cannot be imported before it: ${names.join(", ")}.`,
    why: "No file of its plan has these reference ids, or the records refer to each other in a circle.",
    fix: "Add the file that has them to the plan; export both with one `sf data export tree --plan`."
  });
}

// src/salesforce/data/plan.ts
var apiName = /^[A-Za-z]\w*$/;
async function readSampleData(folder, paths) {
  const batches = planBatches(await readDataFiles(folder, paths));
  return { batches, records: batches.reduce((sum, batch) => sum + batch.references.length, 0) };
}
async function readDataFiles(folder, paths) {
  const problems = [];
  const files = [];
  for (const path of paths) {
    const content = await readJson(folder, path, problems);
    if (content === void 0) continue;
    if (Array.isArray(content)) files.push(...await readPlan(folder, path, content, problems));
    else files.push(...dataFile(path, path, content, void 0, problems));
  }
  if (problems.length > 0) throw new Problems(problems);
  return files;
}
async function readPlan(folder, path, entries, problems) {
  const files = [];
  for (const [index, entry] of entries.entries()) {
    const sobject = isObject(entry) ? entry["sobject"] : void 0;
    const names = isObject(entry) ? fileNames(entry["files"]) : void 0;
    if (typeof sobject !== "string" || !apiName.test(sobject) || names === void 0) {
      problems.push(badPlan(path, index));
      continue;
    }
    for (const name of names) {
      const file = join(dirname2(path), name);
      const content = await readJson(folder, file, problems);
      if (content !== void 0) files.push(...dataFile(file, path, content, sobject, problems));
    }
  }
  return files;
}
function fileNames(files) {
  if (!Array.isArray(files)) return void 0;
  const names = files.map((file) => isObject(file) ? file["file"] : file);
  return names.every((name) => typeof name === "string") ? names : void 0;
}
async function readJson(folder, path, problems) {
  if (!await staysInside(path, folder)) {
    problems.push(outside(path));
    return void 0;
  }
  try {
    return JSON.parse((await readFile(resolve2(folder, path), "utf8")).replace(/^\uFEFF/, ""));
  } catch (cause) {
    const missing = cause.code === "ENOENT";
    const detail = cause instanceof Error ? cause.message : String(cause);
    const text = missing ? {
      kind: "data/file-not-found",
      what: `The data file ${path} does not exist.`,
      fix: "Check the path; a plan\u2019s files are found relative to the plan."
    } : {
      kind: "data/not-json",
      what: `The data file ${path} is not valid JSON: ${detail}.`,
      fix: "Correct the file; `sf data import tree` must accept it too."
    };
    problems.push(new Problem(text, { cause }));
    return void 0;
  }
}
function dataFile(path, scope, content, plannedType, problems) {
  const records = isObject(content) ? content["records"] : void 0;
  if (!Array.isArray(records)) {
    problems.push(notDataFile(path));
    return [];
  }
  const flaws = records.flatMap((record, index) => recordFlaws(record, `records[${index}]`));
  if (flaws.length > 0) {
    problems.push(badRecords(path, flaws));
    return [];
  }
  const valid = records;
  const sobject = plannedType ?? valid[0]?.attributes.type;
  return sobject === void 0 ? [] : [{ path, scope, sobject, records: valid }];
}
function recordFlaws(record, place) {
  if (!isObject(record)) return [`${place} is not an object`];
  const { attributes } = record;
  const type = isObject(attributes) ? attributes["type"] : void 0;
  const referenceId = isObject(attributes) ? attributes["referenceId"] : void 0;
  const flaws = [];
  if (typeof type !== "string" || type === "") flaws.push(`${place} has no attributes.type`);
  else if (!apiName.test(type)) flaws.push(`${place} has an attributes.type that is no object\u2019s API name`);
  if (typeof referenceId !== "string" || !/^[A-Za-z0-9]\w*$/.test(referenceId)) {
    flaws.push(`${place} has no attributes.referenceId of letters and digits`);
  }
  const recordType = record["RecordType"];
  if (isObject(recordType) && typeof recordType["Name"] !== "string") {
    flaws.push(`${place} has a RecordType without Name (export it with RecordType.Name)`);
  }
  for (const [field, value] of Object.entries(record)) {
    if (!isObject(value) || !Array.isArray(value["records"])) continue;
    const children = value["records"];
    flaws.push(
      ...children.flatMap((child, index) => recordFlaws(child, `${place}.${field}.records[${index}]`))
    );
  }
  return flaws;
}
function outside(path) {
  return new Problem({
    kind: "data/outside-workspace",
    what: `The data file ${path} is outside of the workspace.`,
    why: "A path with `..`, an absolute path or a symbolic link leads out of it.",
    fix: "Put the file into the workspace; a plan\u2019s files are found relative to the plan."
  });
}
function badPlan(path, index) {
  return new Problem({
    kind: "data/bad-plan",
    what: `Entry ${index + 1} of the data plan ${path} has no "sobject", an object\u2019s API name, with a list of "files".`,
    fix: 'Write it as `{ "sobject": "Account", "files": ["Accounts.json"] }`; `sf data export tree --plan` makes such plans.'
  });
}
function notDataFile(path) {
  return new Problem({
    kind: "data/not-a-data-file",
    what: `${path} is neither a data plan (a list) nor a data file (an object with "records").`,
    fix: "Make it with `sf data export tree`, with or without `--plan`."
  });
}
function badRecords(path, flaws) {
  const more = flaws.length > 5 ? `, and ${flaws.length - 5} more` : "";
  return new Problem({
    kind: "data/bad-records",
    what: `The data file ${path} has records that cannot be imported: ${flaws.slice(0, 5).join("; ")}${more}.`,
    fix: 'Give each record `"attributes": { "type": "Account", "referenceId": "AccountRef1" }`.'
  });
}

export {
  referenceKey,
  childrenOf,
  staysInside,
  readSampleData,
  readDataFiles
};

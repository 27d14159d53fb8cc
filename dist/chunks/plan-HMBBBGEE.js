import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  planBatches
} from "./chunk-X2EVWWQO.js";
import {
  isObject
} from "./chunk-FMJGWRFG.js";
import {
  Problem,
  Problems
} from "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";

// src/salesforce/data/plan.ts
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
async function readSampleData(folder, paths) {
  const problems = [];
  const files = [];
  for (const path of paths) {
    const content = await readJson(folder, path, problems);
    if (content === void 0) continue;
    if (Array.isArray(content)) files.push(...await readPlan(folder, path, content, problems));
    else files.push(...dataFile(path, path, content, void 0, problems));
  }
  if (problems.length > 0) throw new Problems(problems);
  const batches = planBatches(files);
  return { batches, records: batches.reduce((sum, batch) => sum + batch.references.length, 0) };
}
async function readPlan(folder, path, entries, problems) {
  const files = [];
  for (const [index, entry] of entries.entries()) {
    const sobject = isObject(entry) ? entry["sobject"] : void 0;
    const names = isObject(entry) ? fileNames(entry["files"]) : void 0;
    if (typeof sobject !== "string" || names === void 0) {
      problems.push(badPlan(path, index));
      continue;
    }
    for (const name of names) {
      const file = join(dirname(path), name);
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
  try {
    return JSON.parse((await readFile(join(folder, path), "utf8")).replace(/^\uFEFF/, ""));
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
function badPlan(path, index) {
  return new Problem({
    kind: "data/bad-plan",
    what: `Entry ${index + 1} of the data plan ${path} has no "sobject" with a list of "files".`,
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
  readSampleData
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  isObject
} from "./chunk-FMJGWRFG.js";
import {
  Problem,
  Problems
} from "./chunk-V24A4VCF.js";

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

export {
  planBatches,
  referenceKey,
  childrenOf
};

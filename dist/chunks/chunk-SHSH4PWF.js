import {
  readScratchOrgDefinition
} from "./chunk-JHQGYKYE.js";
import {
  variableOf
} from "./chunk-MACE3WJV.js";
import {
  readExternalAppsWith
} from "./chunk-5JTYLWWA.js";
import {
  claimOrg,
  confirmed,
  deployStage,
  findProjectFolder,
  noTests,
  projectFile,
  readSfdxProject,
  source,
  usualTimes
} from "./chunk-YHD4CUDC.js";
import {
  assignPermissionSets,
  nearest
} from "./chunk-XE4H7HWV.js";
import {
  deployRequest
} from "./chunk-DT46RK2T.js";
import {
  retireHolder,
  stockOf
} from "./chunk-XMA4THJ3.js";
import {
  OrgLost,
  failureOf
} from "./chunk-YTEA25DH.js";
import {
  readAllocation
} from "./chunk-SYVRB7U5.js";
import {
  descriptionRights
} from "./chunk-CWHND5YD.js";
import {
  PollingTimeout,
  pollUntil
} from "./chunk-VV4UEYUI.js";
import {
  deleteByUsername,
  readHubFleet
} from "./chunk-U26XMJMJ.js";
import {
  bestFirst,
  holderText,
  isExpired,
  isPending,
  standingOf
} from "./chunk-V4VLMVCD.js";
import {
  isClaimed,
  readLine
} from "./chunk-EQPE7DA5.js";
import {
  poolGeneration,
  shardOf,
  slotsOf
} from "./chunk-XOX3NP44.js";
import {
  millisecondsOf
} from "./chunk-XOYGAZKK.js";
import {
  lowerFirst
} from "./chunk-TR2KMXIP.js";
import {
  require_dist
} from "./chunk-DLL57RMM.js";
import {
  external_exports,
  init_zod
} from "./chunk-OO7MHG4N.js";
import {
  forChildren
} from "./chunk-4LYE6KBB.js";
import {
  exec
} from "./chunk-PKQAMQ5R.js";
import {
  register
} from "./chunk-CFJ5WYBM.js";
import {
  homeVariables
} from "./chunk-TWY4OJLS.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  hasEnded,
  readSignups
} from "./chunk-IUH36S3O.js";
import {
  soqlEscaped,
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  momentOf
} from "./chunk-Q72SGQDW.js";
import {
  pLimit
} from "./chunk-ID24UZBI.js";
import {
  nextTry,
  pauseAfter
} from "./chunk-3K6E5G4Z.js";
import {
  apiErrorMeaning,
  apiProblem,
  isCertainlyUndone,
  isRefusedRead,
  isTransient,
  notAvailableYet,
  packageErrorMeaning
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure,
  appRefusedCode,
  problemOf
} from "./chunk-VFCPVFML.js";
import {
  hasId,
  hasTexts,
  isDescribed,
  isId,
  isRecordWith,
  isSaved
} from "./chunk-L3E6RXYU.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject,
  parseJsonFile,
  placeSaid,
  textOf
} from "./chunk-BVEACDW4.js";
import {
  assertUsernamesFit,
  namePattern,
  nameRule,
  orgsText,
  parseUsername,
  slotKey,
  slotLabel,
  soqlConditionForAll,
  suggestedName
} from "./chunk-QKASPDTY.js";
import {
  Problem,
  Problems,
  collect,
  longId,
  messageOf,
  mostBytesOf,
  placeText,
  platformCli,
  problemsIn,
  readTextFile,
  shortId,
  sizeText,
  staysInside,
  throwAll
} from "./chunk-D7HFNESS.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/fleet/plan/plan-line.ts
function planLine({ inputs, spec }, { slots, pool }) {
  const { generation, shard } = inputs;
  const count = (action) => slots.filter((slot) => slot.action === action).length;
  const parts = [
    [count("make"), "to sign up"],
    [count("adopt"), "there already"],
    [count("wait"), "on their way"],
    [count("replace"), "to replace"]
  ];
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  if (pool !== void 0) {
    const stock = [
      `${pool.free.length} free`,
      `${pool.taken.length} taken`,
      ...pool.retire.length === 0 ? [] : [`${pool.retire.length} to retire`],
      ...said
    ];
    return `Pool ${spec.name}: ${stock.join(", ")}.`;
  }
  const share = shard.count === 1 ? "" : `, shard ${shard.index}/${shard.count}`;
  return `Fleet ${spec.name}, generation ${generation}${share}: ${orgsText(slots.length)} (${said.join(", ")}).`;
}

// src/fleet/file/read.ts
import { resolve as resolve4 } from "node:path";

// src/fleet/file/named-files.ts
import { readdir, stat } from "node:fs/promises";
import { basename, dirname as dirname2, join as join2, resolve as resolve2 } from "node:path";

// src/salesforce/data/plan.ts
import { dirname, join, resolve } from "node:path";

// src/salesforce/data/references.ts
function referenceKey(scope, reference) {
  return `${scope}#${reference}`;
}
var writtenReference = /^@\w+Ref\d+$/;
var mostNamed = 20;
function looseReferences(files) {
  const byScope = Map.groupBy(files, ({ scope }) => scope);
  const owners = new Map(
    files.flatMap(
      (file) => file.records.flatMap(idsIn).map((id2) => [referenceKey(file.scope, id2), file.path])
    )
  );
  const [sure, doubtful] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const file of files) {
    const values = file.records.flatMap(mentionsIn);
    const isKnown = (reference) => owners.has(referenceKey(file.scope, reference));
    const holds = new Set(
      values.flatMap(
        ({ field, reference }) => isKnown(reference) || writtenReference.test(`@${reference}`) ? [field] : []
      )
    );
    for (const { field, reference } of values) {
      const key = `${file.path}#${reference}`;
      if (isKnown(reference) || sure.has(key)) continue;
      const found = holds.has(field) || field.endsWith("Id") ? sure : /Ref\d*$/.test(reference) ? doubtful : void 0;
      if (found === void 0 || found.size >= mostNamed) continue;
      const ids = (byScope.get(file.scope) ?? []).flatMap(({ records }) => records.flatMap(idsIn));
      const meant = nearest(reference, ids);
      const other = [...byScope.keys()].map((scope) => owners.get(referenceKey(scope, reference))).find(Boolean);
      found.set(key, {
        ...{ file: file.path, reference },
        ...meant === void 0 ? {} : { meant },
        ...other === void 0 ? {} : { elsewhere: other }
      });
    }
  }
  return {
    sure: [...sure.values()],
    doubtful: [...doubtful.values()].filter((one) => !sure.has(`${one.file}#${one.reference}`))
  };
}
function looseReference(loose, place) {
  const { file, reference, meant, elsewhere: elsewhere2 } = loose;
  const why = elsewhere2 === void 0 ? meant === void 0 ? {} : { why: `Did you mean "@${meant}"?` } : { why: `The record is in ${elsewhere2}, and each plan knows only its own.` };
  return new Problem({
    kind: "data/reference-unresolvable",
    what: `${placeText(place ?? { file })}: "@${reference}" refers to no record of the plan.`,
    ...why,
    fix: elsewhere2 === void 0 ? `Correct it, or give a record of the plan the referenceId "${reference}".` : "List both files in one plan.",
    ...place === void 0 ? {} : { place }
  });
}
function doubtfulReference({ file, reference }, place) {
  return `${placeText(place ?? { file })}: "@${reference}" refers to no record of the plan, so it is imported as text. If it is a reference, correct it.`;
}
function placeOfReference({ file, reference }, text2) {
  const found = new RegExp(String.raw`:\s*("@${reference}")`).exec(text2);
  if (found === null) return void 0;
  const offset = found.index + found[0].length - (found[1]?.length ?? 0);
  const before = text2.slice(0, offset).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
function mentionsIn(record) {
  return Object.entries(record).flatMap(([name2, value]) => {
    const [, reference] = typeof value === "string" ? /^@(\w+)$/.exec(value) ?? [] : [];
    if (reference !== void 0) return [{ field: `${record.attributes.type}.${name2}`, reference }];
    return childrenOf(value).flatMap(mentionsIn);
  });
}
function idsIn(record) {
  const nested = Object.values(record).flatMap((value) => childrenOf(value).flatMap(idsIn));
  return [record.attributes.referenceId, ...nested];
}
function childrenOf(value) {
  return isObject(value) && Array.isArray(value["records"]) ? value["records"] : [];
}

// src/salesforce/data/batches.ts
var MOST_RECORDS = 200;
var MOST_IN_ALL = 1e5;
var MOST_CALLS = 2e3;
function planBatches(files) {
  const count = files.reduce((sum, { records }) => sum + records.length, 0);
  if (count > MOST_IN_ALL) throw new Problems([tooMany(`${count} records; ${MOST_IN_ALL} are the most`)]);
  const loose = looseReferences(files).sure.map((one) => looseReference(one));
  throwAll([...doubledReferences(files), ...largeTrees(files), ...loose]);
  const known = new Set(
    files.flatMap((file) => file.records.flatMap((record) => scoped(file, idsIn(record))))
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
  if (left.length > 0) throw new Problems(left.map((part) => inACircle(part, known, sent)));
  return batches;
}
function refersTo(record, isKnown) {
  return Object.values(record).flatMap((value) => {
    if (typeof value === "string") {
      const reference = value.slice(1);
      const refers = value.startsWith("@") && (writtenReference.test(value) || isKnown(reference));
      return refers ? [reference] : [];
    }
    return childrenOf(value).flatMap((child2) => refersTo(child2, isKnown));
  });
}
function sendReady({ file, records }, known, sent, batches) {
  const isKnown = (reference) => known.has(referenceKey(file.scope, reference));
  const needed = new Map(
    records.map((record) => [
      record,
      refersTo(record, isKnown).map((reference) => referenceKey(file.scope, reference))
    ])
  );
  const isReady = (record) => needed.get(record)?.every((key) => sent.has(key)) === true;
  let rest = records;
  for (; ; ) {
    const ready = rest.filter(isReady);
    if (ready.length === 0) return rest;
    for (const group of groupsOf(ready)) {
      const references = group.flatMap(idsIn);
      const { path, scope, sobject } = file;
      if (batches.length >= MOST_CALLS) {
        throw new Problems([tooMany(`records in such an order that ${MOST_CALLS} calls don't import them`)]);
      }
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
    const more = idsIn(record).length;
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
function scoped({ scope }, references) {
  return references.map((reference) => referenceKey(scope, reference));
}
function doubledReferences(files) {
  const seen = /* @__PURE__ */ new Map();
  const problems = [];
  for (const file of files) {
    for (const reference of file.records.flatMap(idsIn)) {
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
function tooMany(what) {
  return new Problem({
    kind: "data/too-many-records",
    what: `The sample data has ${what}.`,
    fix: "Import less of it; or load it in `script`, with `sf data import bulk`."
  });
}
function largeTrees(files) {
  const large = files.flatMap(
    (file) => file.records.map((record) => ({ file, size: idsIn(record).length, record }))
  );
  return large.filter(({ size }) => size > MOST_RECORDS).map(
    ({ file, size, record }) => new Problem({
      kind: "data/tree-too-large",
      what: `The record ${record.attributes.referenceId} in ${file.path} nests ${size - 1} records; a call takes 200.`,
      fix: "Export with `sf data export tree --plan`, which links records by references."
    })
  );
}
function inACircle({ file, records }, known, sent) {
  const open = records.flatMap((record) => refersTo(record, (reference) => known.has(referenceKey(file.scope, reference)))).filter((reference) => !sent.has(referenceKey(file.scope, reference)));
  const names2 = [...new Set(open)].slice(0, 10).map((reference) => `@${reference}`);
  return new Problem({
    kind: "data/reference-circle",
    what: `${file.path}: records refer to each other in a circle: ${names2.join(", ")}.`,
    why: "Each is imported after those that it refers to.",
    fix: "Leave one of these references out, and set it in `script`."
  });
}

// src/salesforce/data/plan.ts
var apiName = /^[A-Za-z]\w*$/;
var mostCharacters = 64 * 1024 * 1024;
var mostProblems = 100;
function dataBudget() {
  return { characters: mostCharacters };
}
function sampleDataOf(files) {
  const batches = planBatches(files);
  return { batches, records: batches.reduce((sum, batch) => sum + batch.references.length, 0) };
}
async function checkReferences(files, folder) {
  const { sure, doubtful } = looseReferences(files);
  const placeOf = async (loose) => {
    const text2 = await readTextFile(resolve(folder, loose.file), mostBytesOf.data, loose.file).catch(
      () => ""
    );
    return placeOfReference(loose, text2);
  };
  throwAll(await Promise.all(sure.map(async (one) => looseReference(one, await placeOf(one)))));
  return Promise.all(doubtful.map(async (one) => doubtfulReference(one, await placeOf(one))));
}
async function readDataFiles(folder, paths, budget = dataBudget()) {
  const problems = [];
  const files = [];
  for (const path of paths) {
    const content = await readJson(folder, path, problems, budget);
    if (content === void 0) continue;
    if (Array.isArray(content)) {
      for (const file of await readPlan(folder, path, content, problems, budget))
        files.push(file);
    } else files.push(...dataFile(path, path, content, void 0, problems));
  }
  throwAll(problems);
  return files;
}
async function readPlan(folder, path, entries, problems, budget) {
  const files = [];
  for (const [index, entry] of entries.entries()) {
    const sobject = isObject(entry) ? entry["sobject"] : void 0;
    const names2 = isObject(entry) ? fileNames(entry["files"]) : void 0;
    if (typeof sobject !== "string" || !apiName.test(sobject) || names2 === void 0) {
      problems.push(badPlan(path, index));
      continue;
    }
    for (const name2 of names2) {
      if (problems.length >= mostProblems) throw new Problems(problems);
      const file = join(dirname(path), name2);
      const content = await readJson(folder, file, problems, budget);
      if (content !== void 0) files.push(...dataFile(file, path, content, sobject, problems));
    }
  }
  return files;
}
function fileNames(files) {
  if (!Array.isArray(files)) return void 0;
  const names2 = files.map((file) => isObject(file) ? file["file"] : file);
  return names2.every((name2) => typeof name2 === "string") ? names2 : void 0;
}
async function readJson(folder, path, problems, budget) {
  if (!await staysInside(path, folder)) {
    problems.push(outside(path));
    return void 0;
  }
  try {
    const text2 = await readTextFile(resolve(folder, path), mostBytesOf.data, `The data file ${path}`);
    budget.characters -= text2.length;
    if (budget.characters < 0) throw tooMuch(path);
    return parseJsonFile(text2);
  } catch (cause) {
    if (cause instanceof Problem) {
      problems.push(cause);
      return void 0;
    }
    const missing2 = cause.code === "ENOENT";
    const detail = messageOf(cause);
    const text2 = missing2 ? {
      kind: "data/file-not-found",
      what: `The data file ${path} does not exist.`,
      fix: "Check the path; a plan\u2019s files are found relative to the plan."
    } : {
      kind: "data/not-json",
      what: `The data file ${path} is not valid JSON: ${detail}.`,
      ...placeSaid(path, detail),
      fix: "Correct the file; `sf data import tree` must accept it too."
    };
    problems.push(new Problem(text2, { cause }));
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
    for (const [index, child2] of children.entries()) {
      for (const flaw of recordFlaws(child2, `${place}.${field}.records[${index}]`)) flaws.push(flaw);
    }
  }
  return flaws;
}
function tooMuch(path) {
  return new Problem({
    kind: "data/too-much",
    what: `With ${path}, the fleet's sample data is more than ${sizeText(mostCharacters)}.`,
    fix: "Import less of it; or load it in `script`, with `sf data import bulk`."
  });
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
    what: `Entry ${index + 1} of the data plan ${path} lacks an "sobject" with "files".`,
    fix: 'Write an object\u2019s API name with its files, `{ "sobject": "Account", "files": ["Accounts.json"] }`; `sf data export tree --plan` makes such plans.'
  });
}
function notDataFile(path) {
  return new Problem({
    kind: "data/not-a-data-file",
    what: `${path} is neither a data plan nor a data file.`,
    fix: 'Make it with `sf data export tree`: a plan is a list (`--plan`), a file an object with "records".'
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

// src/fleet/file/clipped.ts
function clipped(text2, most = 60) {
  return text2.length > most ? `${text2.slice(0, most - 1).toWellFormed()}\u2026` : text2;
}

// src/fleet/file/findings.ts
var mostShown = 50;
function problemsOf(found) {
  const problems = [];
  let more = 0;
  for (const finding of found) {
    if (problems.length < mostShown) problems.push(finding());
    else more += 1;
  }
  if (more > 0) problems.push(moreOfThem(more));
  return problems;
}
function moreOfThem(count) {
  return new Problem({
    kind: "fleet-file/more-problems",
    what: `There ${count === 1 ? "is 1 more problem" : `are ${String(count)} more problems`} of this kind in the fleet file.`,
    fix: "Correct these first; the next run lists what is left."
  });
}

// src/fleet/file/value-at.ts
function valueAt(value, path) {
  return path.reduce(
    (inner, step) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, step) ? inner[step] : void 0,
    value
  );
}
function listAt(raw, path) {
  const list = valueAt(raw.value, path);
  return Array.isArray(list) ? list.map((value, index) => ({ path: [...path, index], value })) : [];
}

// src/fleet/file/pool-keys.ts
function* poolFindings(raw) {
  const isPool = valueAt(raw.value, ["pool"]) === true;
  const groups = listAt(raw, ["orgs"]).map(({ path }) => path);
  if (!isPool) {
    const keys = [["max-age-hours"], ...groups.map((path) => [...path, "max"])];
    for (const path of keys) if (valueAt(raw.value, path) !== void 0) yield () => notAPool(path, raw);
    return;
  }
  for (const path of groups) {
    const [count, max] = ["count", "max"].map((key) => valueAt(raw.value, [...path, key]));
    if (typeof count === "number" && typeof max === "number" && max < count)
      yield () => noRoom([...path, "max"], { count, max }, raw);
  }
}
function notAPool(path, raw) {
  const key = String(path.at(-1));
  return new Problem({
    kind: "fleet-file/not-a-pool",
    what: `${raw.locate(path, "key")}: \`${key}\` is a key of pools.`,
    why: "The file has no `pool: true`, so each run makes `count` orgs.",
    fix: `Write \`pool: true\` at the top of the file, or remove \`${key}\`.`
  });
}
function noRoom(path, { count, max }, raw) {
  return new Problem({
    kind: "fleet-file/max-below-count",
    what: `${raw.locate(path)}: \`max\` is ${max}, and ${count} orgs are to stay free.`,
    why: "`max` bounds the orgs of a group, free and taken together.",
    fix: "Write `count` and the orgs that are taken at the same time."
  });
}

// src/fleet/file/meaning.ts
function checkMeaning(raw, aliases) {
  return [duplicateGroups(raw), packageProblems(raw, aliases), poolFindings(raw)].flatMap(problemsOf);
}
function setupPaths(raw) {
  return [["setup"], ...listAt(raw, ["orgs"]).map(({ path }) => [...path, "setup"])];
}
function* duplicateGroups(raw) {
  const groups = listAt(raw, ["orgs"]).map(({ path }) => [...path, "group"]).map((path) => ({ path, name: valueAt(raw.value, path) }));
  for (const [name2, same] of Map.groupBy(groups, (group) => group.name)) {
    const [first2, second] = same;
    if (typeof name2 !== "string" || first2 === void 0 || second === void 0) continue;
    yield () => duplicateGroup(raw, second.path, first2.path, name2, same.length - 2);
  }
}
function duplicateGroup(raw, path, first2, group, more) {
  const others2 = more === 0 ? "" : ` ${String(more)} more ${more === 1 ? "group has" : "groups have"} it.`;
  return new Problem({
    kind: "fleet-file/duplicate-group",
    what: `${raw.locate(path)}: the group "${clipped(group)}" is there already, at ${raw.locate(first2)}.${others2}`,
    ...more === 0 ? { why: "Usernames are made of the group's name and a number, so two groups cannot share a name." } : {},
    fix: more === 0 ? "Rename one, or add its count to the other." : "Rename all but one, or make them one group."
  });
}
function* packageProblems(raw, aliases) {
  for (const { path, value } of setupPaths(raw).flatMap((path2) => listAt(raw, [...path2, "packages"]))) {
    const idPath = typeof value === "string" ? path : [...path, "id"];
    const id2 = valueAt(raw.value, idPath);
    if (typeof id2 !== "string" || id2.trim() === "" || id2.startsWith("04t")) continue;
    const target = Object.hasOwn(aliases, id2) ? aliases[id2] : void 0;
    if (target !== void 0 && versionId.test(target)) continue;
    yield () => packageAliasProblem(id2, raw.locate(idPath), aliases);
  }
}
var versionId = /^04t[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?$/;
function packageAliasProblem(alias, where, aliases) {
  const target = Object.hasOwn(aliases, alias) ? aliases[alias] : void 0;
  const versions = Object.keys(aliases).filter((each) => versionId.test(aliases[each] ?? ""));
  const meant = nearest(alias, versions) ?? versions.find((each) => each.startsWith(`${alias}@`));
  const isPackage = target !== void 0 || /^(0Ho|033)[A-Za-z0-9]{12,15}$/.test(alias);
  return new Problem({
    kind: "fleet-file/unknown-package",
    what: isPackage ? `${where}: "${clipped(alias)}" is a package, not one of its versions.` : `${where}: "${clipped(alias)}" is neither a package version's id (04t\u2026) nor an alias in sfdx-project.json.`,
    ...meant === void 0 ? {} : { why: `Did you mean "${meant}"?` },
    fix: meant === void 0 ? "Write the id that `sf package version list` or the publisher gives (04t\u2026)." : "Write that, or a version's id (04t\u2026)."
  });
}

// src/fleet/file/named-files.ts
var roleNames = {
  definition: "the scratch org definition",
  source: "the source",
  data: "the data plan",
  script: "the script"
};
var mostFiles = 2e3;
async function readSpecFiles(raw, workspace) {
  const [definitions, data2] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const problems = [];
  const budget = dataBudget();
  const named = namedFiles(raw);
  if (named.length > mostFiles) problems.push(tooMany2(named.length));
  await Promise.all(
    named.slice(0, mostFiles).map(async (file) => {
      const path = resolve2(workspace, file.path);
      const wrong = await missing(file, path, workspace);
      if (wrong !== void 0) problems.push(wrong);
      else if (file.role === "definition") {
        const read = await collect(
          problems,
          async () => readScratchOrgDefinition(await readTextFile(path, mostBytesOf.definition, file.path), file.path)
        );
        if (read !== void 0) definitions.set(file.path, read);
      } else if (file.role === "data") {
        const read = await collect(problems, () => readData(file, workspace, budget));
        if (read !== void 0) data2.set(file.path, read);
      }
    })
  );
  return { definitions, data: data2, problems };
}
function namedFiles(raw) {
  const definitions = listAt(raw, ["orgs"]).map(({ path }) => [...path, "definition"]);
  const inSetups = (key) => setupPaths(raw).flatMap((path) => listAt(raw, [...path, key])).map(({ path }) => path);
  const paths = [
    ...definitions.map((path) => ["definition", path]),
    ...inSetups("source").map((path) => ["source", path]),
    ...inSetups("data").map((path) => ["data", path]),
    ...setupPaths(raw).map((path) => ["script", [...path, "script"]])
  ];
  return paths.flatMap(([role, path]) => {
    const value = valueAt(raw.value, path);
    return typeof value === "string" && value.trim() !== "" ? [{ role, path: value, where: raw.locate(path) }] : [];
  });
}
async function missing(file, path, workspace) {
  if (!await staysInside(file.path, workspace))
    return outside2(`${file.where}: ${roleNames[file.role]} ${file.path}`);
  const found = await stat(path).catch(() => void 0);
  if (found === void 0) return await commandNotFile(file, workspace) ?? notFound(file, path);
  if (file.role === "source") return void 0;
  if (!found.isFile()) return notAFile(file);
  const mayRun = process.platform === "win32" || (found.mode & 73) !== 0;
  return file.role === "script" && !mayRun ? notExecutable(file) : void 0;
}
async function commandNotFile({ role, path, where }, workspace) {
  const words = path.trim().split(/\s+/);
  if (role !== "script" || words.length === 1) return void 0;
  const files = await Promise.all(
    words.map(
      async (word) => (await stat(resolve2(workspace, word)).catch(() => void 0))?.isFile() ?? false ? word : ""
    )
  );
  const [first2, ...others2] = files.filter((word) => word !== "");
  return new Problem({
    kind: "fleet-file/script-is-a-command",
    what: `${where}: "${clipped(path)}" is a command; \`script\` names one executable file.`,
    fix: first2 !== void 0 && others2.length === 0 && first2 === words.at(-1) ? `Write \`script: ${first2}\`; its first line says what runs it, such as \`#!/usr/bin/env bash\`.` : "Put the command into an executable file, such as `scripts/setup.sh`, and write `script: scripts/setup.sh`."
  });
}
async function notFound(file, path) {
  const siblings = await readdir(dirname2(path)).catch(() => void 0);
  const meant = siblings && nearest(basename(path), siblings);
  return new Problem({
    kind: "fleet-file/file-not-found",
    what: `${file.where}: ${roleNames[file.role]} ${file.path} is not there.`,
    ...meant === void 0 ? {} : { why: `Did you mean ${join2(dirname2(file.path), meant)}?` },
    fix: "Correct the path, which begins at the workspace; in a job, check the repository out first."
  });
}
function outside2(what) {
  return new Problem({
    kind: "fleet-file/outside-workspace",
    what: `${what} is outside of the workspace.`,
    why: "A path with `..`, an absolute path or a symbolic link leads out of the folder that actions/checkout filled.",
    fix: "Put the file into the workspace, and name it from there."
  });
}
function tooMany2(count) {
  return new Problem({
    kind: "fleet-file/too-many-files",
    what: `The fleet names ${String(count)} files; at most ${String(mostFiles)} are read.`,
    fix: "Name folders rather than files, and share a setup between groups."
  });
}
function notAFile(file) {
  return new Problem({
    kind: "fleet-file/file-not-found",
    what: `${file.where}: ${roleNames[file.role]} ${file.path} is a folder.`,
    fix: "Name a file."
  });
}
function notExecutable(file) {
  return new Problem({
    kind: "fleet-file/script-not-executable",
    what: `${file.where}: the script ${file.path} may not be executed.`,
    why: "Git keeps the executable bit, and this file lacks it.",
    fix: `Run \`git update-index --chmod=+x ${file.path}\` and commit.`
  });
}
async function readData(file, workspace, budget) {
  try {
    return await readDataFiles(workspace, [file.path], budget);
  } catch (error) {
    throw new Problems(
      problemsIn(error).map(
        (problem) => new Problem(
          { ...textOf2(problem), what: `${file.where}: ${inASentence(problem.what)}` },
          { cause: problem }
        )
      )
    );
  }
}
function inASentence(what) {
  return what.replace(/^(?:The|Entry) /, (word) => word.toLowerCase());
}
function textOf2({ kind: kind2, why, fix }) {
  return { kind: kind2, ...why === void 0 ? {} : { why }, fix };
}

// src/fleet/file/yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/fleet/file/yaml-mistakes.ts
var import_yaml = __toESM(require_dist(), 1);

// src/fleet/file/correction.ts
var expression = /\$\{\{/;
var noExpressions = "Write the value itself: GitHub fills in `${{ \u2026 }}` in workflows, not in files.";
function correction(path, expected, value) {
  const key = path.at(-1);
  if (path.length === 0) return ofTheWhole(value);
  if (typeof value === "string" && expression.test(value)) return noExpressions;
  if (expected.startsWith("at most")) {
    return key === "orgs" ? "Split the fleet into several files." : "Name folders rather than files, or make two groups of one.";
  }
  if (typeof key === "number" && value === null) return "Write an item, or remove the `-`.";
  if (value === null) return `Give it a value, or remove \`${String(key)}\`.`;
  if (expected.startsWith("a mapping with group"))
    return "Write `- { group: dev, count: 2, definition: \u2026 }`.";
  if (Array.isArray(value)) return ofAList(key, value);
  if (expected.startsWith("a list") && typeof value === "string") {
    return `Write it as a list: [${clipped(value)}].`;
  }
  if (expected.startsWith("a whole number")) return ofANumber(expected, value);
  if (typeof value === "number" || typeof value === "boolean") {
    return `If it is text, quote it: "${String(value)}".`;
  }
  return typeof value === "string" ? ofAText(key, value) : "Correct the value.";
}
function ofTheWhole(value) {
  if (Array.isArray(value)) return "Put `name:` before it, and the list under `orgs:`.";
  return "Write `name:` and, under `orgs:`, a group as docs/fleet-file.md has it.";
}
function ofAList(key, value) {
  if (key === "script") return "Write one path; a script may call others.";
  const [only] = value;
  return value.length === 1 && typeof only === "string" ? `Write it without brackets: ${clipped(only)}.` : "Write one value, without a list.";
}
function ofANumber(expected, value) {
  if (typeof value === "string" && /^\d+$/.test(value)) return `Write it without quotes: ${clipped(value)}.`;
  const most = /to (\d+)$/.exec(expected)?.[1] ?? "";
  return typeof value === "number" && value > Number(most) ? `Write ${most} at most.` : "Correct the number.";
}
function ofAText(key, value) {
  if (key === "group" || key === "name") {
    const suggestion = suggestedName(value);
    return suggestion === void 0 ? "Write it in letters from a to z." : `Write "${suggestion}".`;
  }
  return value.startsWith("04t") ? `Copy all of it: an id has 15 or 18 characters, this one ${String(value.length)}.` : "Correct the value.";
}
function shown(value) {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  const text2 = JSON.stringify(value);
  return text2.length > 60 ? `${text2.slice(0, 57)}\u2026"` : text2;
}

// src/fleet/file/yaml-mistakes.ts
function syntaxMistakes(text2, errors, places) {
  if (errors.length === 0) return [];
  const open = [...openIn(text2, errors, places)];
  const first2 = Math.min(...open.map(({ offset }) => offset));
  const before = errors.filter(({ pos }) => pos[0] < first2);
  const derailed = before.findIndex(({ code }) => !standAlone.has(code));
  const others2 = (derailed === -1 ? before : before.slice(0, derailed + 1)).map(
    (error) => mistakeOf(text2, error)
  );
  const byLine = /* @__PURE__ */ new Map();
  for (const mistake of derailed === -1 ? [...others2, ...open] : others2) {
    const line = places.lineOf(mistake.offset);
    if (!byLine.has(line)) byLine.set(line, mistake);
  }
  return [...byLine.values()].map(
    ({ offset, what, fix }) => syntaxProblem(`${places.at(offset)}: ${what}`, fix)
  );
}
var standAlone = /* @__PURE__ */ new Set(["TAB_AS_INDENT", "BAD_SCALAR_START", "TAG_RESOLVE_FAILED"]);
function syntaxProblem(what, fix = "Correct the YAML there (a fleet file may also be JSON).", cause) {
  return new Problem({ kind: "fleet-file/syntax", what: clipped(what, 300), fix }, { cause });
}
function* openIn(text2, errors, { lineOf }) {
  const found = { quoted: [], open: [] };
  for (const token of new import_yaml.Parser().parse(text2)) collectFrom(token, found);
  const quote = found.quoted.find((token) => !isClosed(token) || runsOn(token, errors));
  if (quote !== void 0) {
    const mark = quote.source.slice(0, 1);
    yield {
      offset: quote.offset,
      what: `the \`${mark}\` here is never closed.`,
      fix: `Add \`${mark}\` where the value ends.`
    };
    return;
  }
  for (const { offset, start } of found.open) {
    const [opens, closes] = start.source === "{" ? ["{", "}"] : ["[", "]"];
    const gaveUp = errors.find(({ pos }) => pos[0] > offset)?.pos[0] ?? text2.length;
    const where = text2.slice(gaveUp).trim() === "" ? "at its end" : `before line ${String(lineOf(gaveUp))}`;
    const other = /[\]}]/.exec(text2.slice(gaveUp, gaveUp + 1))?.[0];
    yield {
      offset,
      what: `the \`${opens}\` here is never closed.`,
      fix: other === void 0 ? `Add \`${closes}\` ${where}.` : `Write \`${closes}\` instead of \`${other}\` on line ${String(lineOf(gaveUp))}.`
    };
  }
}
function collectFrom(token, found) {
  if (token === null || token === void 0) return;
  if (isQuoted(token)) found.quoted.push(token);
  const before = found.open.length;
  if ("value" in token) collectFrom(token.value, found);
  for (const { key, value } of "items" in token ? token.items : []) {
    collectFrom(key, found);
    collectFrom(value, found);
  }
  if (token.type === "flow-collection" && !isEnded(token) && found.open.length === before)
    found.open.push(token);
}
function isQuoted(token) {
  return token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar";
}
function isClosed({ source: source2 }) {
  return source2.length > 1 && /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')$/.test(source2);
}
function runsOn({ offset, source: source2 }, errors) {
  const end = offset + source2.length;
  return source2.includes("\n") && errors.some(({ pos }) => pos[0] === end);
}
function isEnded({ start, end }) {
  const closing = start.source === "{" ? "flow-map-end" : "flow-seq-end";
  return end.some(({ type }) => type === closing);
}
function mistakeOf(text2, { code, message, pos: [offset] }) {
  const line = lineAt(text2, offset);
  if (line.includes("${{")) return { offset, what: "`${{ \u2026 }}` has no meaning here.", fix: noExpressions };
  const [, key, value] = /^[\s-]*([\w-]+):(\S.*)$/.exec(line) ?? [];
  if (code === "MULTILINE_IMPLICIT_KEY" && key !== void 0 && value !== void 0) {
    return {
      offset,
      what: `"${key}:${clipped(value)}" lacks a space after its colon.`,
      fix: `Write \`${key}: ${clipped(value)}\`.`
    };
  }
  const word = /^[\s-]*([\w-]+)\s*$/.exec(line)?.[1];
  if (code === "MULTILINE_IMPLICIT_KEY" && word !== void 0) {
    return { offset, what: `"${clipped(word)}" lacks a colon.`, fix: `Write \`${clipped(word)}:\`.` };
  }
  const known = sayings.find(({ codes, words = "" }) => codes.includes(code) && message.includes(words));
  return known === void 0 ? { offset, what: `${message}.`, fix: "Correct the YAML there (a fleet file may also be JSON)." } : { offset, ...known };
}
function lineAt(text2, offset) {
  const start = text2.lastIndexOf("\n", offset - 1) + 1;
  return text2.slice(start).split("\n", 1)[0] ?? "";
}
var sayings = [
  {
    codes: ["TAB_AS_INDENT"],
    what: "a tab indents this line.",
    fix: "Write spaces instead: YAML takes no tabs there."
  },
  {
    codes: ["BAD_INDENT", "MISSING_CHAR"],
    words: "Sequence item without",
    what: "this line begins further left than the keys that it belongs to.",
    fix: "Move it under them."
  },
  {
    codes: ["BAD_INDENT"],
    words: "same column",
    what: "this line begins at another column than the keys beside it.",
    fix: "Move it under them."
  },
  {
    codes: ["MULTILINE_IMPLICIT_KEY"],
    what: "this line is neither a key with a value nor an item.",
    fix: "Write `key: value` or `- item`, and indent it as its neighbours."
  },
  {
    codes: ["BLOCK_IN_FLOW"],
    what: "a comma is missing between two items.",
    fix: "Write one between them: `{ group: dev, count: 2 }`."
  },
  {
    codes: ["BLOCK_AS_IMPLICIT_KEY"],
    words: "Nested mappings",
    what: "this value holds a second `key: value`.",
    fix: "Put the second key on a line of its own, indented as the first; or quote the value."
  },
  {
    codes: ["BLOCK_AS_IMPLICIT_KEY"],
    what: "this list is indented unlike what is below it.",
    fix: "Start each of its items at one column."
  },
  {
    codes: ["BAD_SCALAR_START"],
    what: "a value can\u2019t begin with this character.",
    fix: "Put the value between quotes."
  },
  {
    codes: ["UNEXPECTED_TOKEN"],
    words: "flow-",
    what: "this bracket closes nothing.",
    fix: "Remove it, or add the one that opens it."
  },
  {
    codes: ["UNEXPECTED_TOKEN"],
    words: "at node end",
    what: "something follows where the value has ended.",
    fix: "Put the whole value between quotes, or on a line of its own."
  },
  {
    codes: ["MULTIPLE_DOCS"],
    what: "a second document begins here.",
    fix: "Remove the line `---`: a fleet file is one document."
  }
];

// src/fleet/file/yaml.ts
var maxSyntaxProblems = 5;
var maxCharacters = 5e5;
var maxAliases = 200;
var maxUnfolded = 1e5;
function parseFleetYaml(text2, file) {
  if (text2.length > maxCharacters) {
    const what = `${file} has more than ${maxCharacters.toLocaleString("en")} characters.`;
    const fix = "Name the file that is meant, or split the fleet into several files.";
    return { problems: [syntaxProblem(what, fix)] };
  }
  if (text2.includes("\0")) {
    return { problems: [syntaxProblem(`${file} is not UTF-8 text.`, "Save it as UTF-8.")] };
  }
  const lines = new import_yaml2.LineCounter();
  const at = (offset) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${String(line)}:${String(col)}`;
  };
  try {
    const document = (0, import_yaml2.parseDocument)(text2, {
      lineCounter: lines,
      merge: true,
      prettyErrors: false,
      // Its own look compares each key with each.
      uniqueKeys: false,
      logLevel: "error"
    });
    const errors = [...document.errors, ...document.warnings];
    if (errors.some(({ message }) => message.includes("call stack"))) throw new RangeError("nesting");
    const lineOf = (offset) => lines.linePos(offset).line;
    const problems = syntaxMistakes(text2, errors, { at, lineOf });
    problems.push(...keyProblems(document, at, lineOf));
    const anchors = anchorsOf(document);
    if (anchors.size > maxAliases || unfoldedSize(document.contents, anchors) > maxUnfolded) {
      throw new ReferenceError("aliases");
    }
    problems.push(...aliasProblems(document, anchors, at));
    if (problems.length > 0) return { problems: problems.slice(0, maxSyntaxProblems) };
    return {
      value: document.toJS({ maxAliasCount: -1 }),
      locate: (path, part) => [at(offsetOf(document, path, part)), pathText(path)].filter(Boolean).join(": ")
    };
  } catch (error) {
    const bomb = error instanceof ReferenceError;
    const what = bomb ? "its aliases (*name) unfold to too much" : "it is nested too deeply";
    return { problems: [syntaxProblem(`${file} cannot be read: ${what}.`, void 0, error)] };
  }
}
function keyProblems(document, at, lineOf) {
  const problems = [];
  (0, import_yaml2.visit)(document, {
    Map(_, map) {
      const seen = /* @__PURE__ */ new Map();
      for (const { key } of map.items) {
        if (!(0, import_yaml2.isScalar)(key)) continue;
        const offset = key.range?.[0] ?? 0;
        const first2 = seen.get(key.value);
        if (first2 === void 0) seen.set(key.value, offset);
        else problems.push(duplicateKey(key.source ?? String(key.value), at(offset), lineOf(first2)));
      }
    }
  });
  return problems;
}
function duplicateKey(key, place, firstLine) {
  return syntaxProblem(
    `${place}: the key "${clipped(key)}" is there already, on line ${String(firstLine)}.`,
    "Remove one of the two, or write both under one key."
  );
}
function anchorsOf(document) {
  const named = /* @__PURE__ */ new Map();
  const anchors = /* @__PURE__ */ new Map();
  (0, import_yaml2.visit)(document, {
    Alias: (_, alias) => void anchors.set(alias, named.get(alias.source)),
    Value(_, node) {
      if (node.anchor !== void 0) named.set(node.anchor, node);
    }
  });
  return anchors;
}
function unfoldedSize(contents, anchors) {
  const sizes = /* @__PURE__ */ new Map();
  const sizeOf = (node) => {
    const known = sizes.get(node);
    if (known !== void 0) return known;
    if ((0, import_yaml2.isAlias)(node)) return 1 + sizeOf(anchors.get(node));
    if ((0, import_yaml2.isPair)(node)) return sizeOf(node.key) + sizeOf(node.value);
    if (!(0, import_yaml2.isMap)(node) && !(0, import_yaml2.isSeq)(node)) return 1;
    sizes.set(node, 1);
    const size = node.items.reduce((sum, item) => sum + sizeOf(item), 1);
    sizes.set(node, size);
    return size;
  };
  return sizeOf(contents);
}
function aliasProblems(document, anchors, at) {
  const problems = [];
  (0, import_yaml2.visit)(document, {
    Alias(_, alias, ancestors) {
      const target = anchors.get(alias);
      const place = at(alias.range?.[0] ?? 0);
      if (target === void 0) {
        problems.push(syntaxProblem(`${place}: the alias *${alias.source} has no anchor before it.`));
      } else if (ancestors.includes(target)) {
        problems.push(syntaxProblem(`${place}: the alias *${alias.source} stands inside its own anchor.`));
      }
    }
  });
  return problems;
}
function pathText(path) {
  return path.map(
    (step, index) => typeof step === "number" ? `[${String(step)}]` : `${index > 0 ? "." : ""}${clipped(String(step))}`
  ).join("");
}
function offsetOf(document, path, part = "value") {
  let node = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = child(document, node, step);
    if (found === void 0) return offset;
    node = found.value;
    const isLast = index === path.length - 1;
    offset = (part === "key" && isLast ? found.key : void 0) ?? startOf(node) ?? found.key ?? offset;
  }
  return offset;
}
function child(document, parent, step) {
  const node = (0, import_yaml2.isAlias)(parent) ? parent.resolve(document) : parent;
  if ((0, import_yaml2.isSeq)(node)) {
    const item = typeof step === "number" ? node.items[step] : void 0;
    return (0, import_yaml2.isNode)(item) ? { value: item } : void 0;
  }
  if (!(0, import_yaml2.isMap)(node)) return void 0;
  const pairs = node.items;
  const pair = pairs.find(({ key }) => (0, import_yaml2.isScalar)(key) && key.value === step);
  if (pair !== void 0) {
    const key = (0, import_yaml2.isScalar)(pair.key) ? startOf(pair.key) : void 0;
    return { value: (0, import_yaml2.isNode)(pair.value) ? pair.value : null, ...key === void 0 ? {} : { key } };
  }
  return pairs.filter(({ key }) => (0, import_yaml2.isScalar)(key) && key.source === "<<").flatMap(({ value }) => (0, import_yaml2.isSeq)(value) ? value.items : [value]).map((merged) => (0, import_yaml2.isNode)(merged) ? child(document, merged, step) : void 0).find((found) => found !== void 0);
}
function startOf(node) {
  return node?.range?.[0];
}

// src/fleet/file/from-inputs.ts
var groupName = "org";
var inputNames = {
  name: "fleet-name",
  "duration-days": "duration-days",
  "orgs[0].count": "count",
  "orgs[0].definition": "definition-file",
  "setup.packages": "packages",
  "setup.source": "source",
  "setup.permission-sets": "permission-sets",
  "setup.data": "data",
  "setup.script": "script"
};
function rawFromInputs(inputs) {
  return { value: rawValue(inputs), locate: locateInput };
}
function rawValue(inputs) {
  return {
    name: inputs.fleetName === "" ? "fleet" : inputs.fleetName,
    ...given("duration-days", wholeNumber(inputs.durationDays)),
    orgs: [
      {
        group: groupName,
        count: inputs.count === "" ? 1 : wholeNumber(inputs.count),
        ...given("definition", inputs.definitionFile)
      }
    ],
    setup: {
      packages: listed(inputs.packages).map(packageItem),
      source: listed(inputs.source),
      "permission-sets": listed(inputs.permissionSets),
      data: listed(inputs.data),
      ...given("script", inputs.script)
    }
  };
}
function given(key, value) {
  return value === "" ? {} : { [key]: value };
}
function wholeNumber(text2) {
  return /^\d+$/.test(text2) ? Number(text2) : text2;
}
function listed(text2) {
  return text2.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
}
function packageItem(text2) {
  const [id2 = "", ...rest] = text2.split("=");
  return rest.length === 0 ? text2 : { id: id2.trim(), "installation-key-env": rest.join("=").trim() };
}
var locateInput = (path) => {
  const index = path.findIndex((step, position) => position > 1 && typeof step === "number");
  const list = index === -1 ? path : path.slice(0, index);
  const input2 = inputNames[pathText(list)] ?? pathText(list);
  return index === -1 ? `Input \`${input2}\`` : `Input \`${input2}\`, item ${String(Number(path[index]) + 1)}`;
};

// src/fleet/file/project-of.ts
import { stat as stat2 } from "node:fs/promises";
import { dirname as dirname3, join as join3, relative, resolve as resolve3 } from "node:path";
async function projectOf(places, raw, workspace) {
  const found = await folderOf(places, raw, resolve3(workspace));
  const folder = found instanceof Problem ? workspace : found;
  const problems = found instanceof Problem ? [found] : [];
  const name2 = relative(workspace, join3(folder, projectFile));
  if (!await staysInside(name2, workspace)) problems.push(outside2(name2));
  const project = problems.length > 0 ? void 0 : await collect(problems, () => readSfdxProject(folder, name2));
  return { project: project ?? nothingSet(folder), problems };
}
async function folderOf({ projectDir, fleetFile }, raw, workspace) {
  if (projectDir !== "") {
    const folder = resolve3(workspace, projectDir);
    if (!await staysInside(projectDir, workspace)) return outside2(`\`project-dir\`, ${projectDir},`);
    const isThere = (await stat2(join3(folder, projectFile)).catch(() => void 0))?.isFile() === true;
    return isThere ? folder : notAProject(projectDir);
  }
  const inOrder = [
    raw === void 0 ? [] : textsAt(
      raw,
      setupPaths(raw).flatMap((path) => pathsAt(raw, [...path, "source"]))
    ),
    fleetFile === "" ? [] : [dirname3(fleetFile)],
    raw === void 0 ? [] : textsAt(
      raw,
      listAt(raw, ["orgs"]).map(({ path }) => [...path, "definition"])
    )
  ];
  for (const paths of inOrder) {
    const found = await Promise.all(
      paths.map((path) => findProjectFolder(resolve3(workspace, path), workspace))
    );
    const folders = [...new Set(found.filter((folder) => folder !== void 0))];
    if (folders.length > 1) return several(folders.map((folder) => relative(workspace, folder) || "."));
    if (folders[0] !== void 0) return folders[0];
  }
  return workspace;
}
function pathsAt(raw, path) {
  return listAt(raw, path).map((item) => item.path);
}
function textsAt(raw, paths) {
  return paths.map((path) => valueAt(raw.value, path)).filter((value) => typeof value === "string" && value.trim() !== "");
}
function nothingSet(folder) {
  return {
    folder,
    packageDirectories: [],
    packages: [],
    replacements: [],
    sourceApiVersion: void 0,
    namespace: void 0,
    packageAliases: {}
  };
}
function notAProject(projectDir) {
  return new Problem({
    kind: "fleet-input/project-dir",
    what: `There is no ${projectFile} in ${projectDir}, which \`project-dir\` names.`,
    fix: "Name the folder that it is in, from the workspace; or leave the input out, and it is looked for upwards from the source."
  });
}
function several(folders) {
  return new Problem({
    kind: "fleet-input/several-projects",
    what: `The source is in ${folders.length} Salesforce projects: ${folders.join(", ")}.`,
    why: "API version, replacements, presets, namespace and ancestors come from one sfdx-project.json.",
    fix: "Name the project that counts by `project-dir`, or make a fleet for each."
  });
}

// src/fleet/file/schema.ts
init_zod();
var packageId = /^(?:04t[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?|(?!04t)\S(?:.*\S)?)$/;
var packageExpected = "a package version's id (04t and 12 or 15 more letters and digits) or its alias in sfdx-project.json";
function text(expected, pattern = /\S/) {
  return external_exports.string({ error: expected }).regex(pattern, { error: expected });
}
function wholeNumber2(max) {
  const error = `a whole number from 1 to ${String(max)}`;
  return external_exports.int({ error }).min(1, { error }).max(max, { error });
}
var mostItems = 500;
var mostOrgs = 500;
function listOf(item, expected) {
  return external_exports.array(item, { error: expected }).max(mostItems, { error: `at most ${String(mostItems)} items` });
}
var id = text(packageExpected, packageId);
var packageSchema = external_exports.strictObject(
  {
    id: id.describe("The package version: its id (04t\u2026), or its alias in sfdx-project.json."),
    "installation-key-env": text("the name of an environment variable", /^[A-Za-z_][A-Za-z0-9_]*$/).optional().describe("The environment variable that holds the installation key (never the key itself).")
  },
  { error: `${packageExpected}, or a mapping with \`id\`` }
);
var setupSchema = external_exports.strictObject(
  {
    packages: listOf(external_exports.union([id, packageSchema]), "a list of packages, such as [04t\u2026]").optional().describe("Package versions to install, in this order."),
    source: listOf(
      text("the path of a folder or file in source format"),
      "a list of paths, such as [force-app]"
    ).optional().describe("Paths of source format from the workspace, converted once and deployed to every org."),
    "permission-sets": listOf(
      text("a permission set's API name, such as Admin or ns__Admin", /^[A-Za-z][A-Za-z0-9_]*$/),
      "a list of API names, such as [Admin, ns__Admin]"
    ).optional().describe(
      "Permission sets to assign to the org's user, by API name, with the namespace if there is one."
    ),
    data: listOf(text("the path of a data plan"), "a list of paths, such as [data/plan.json]").optional().describe("Data plans as `sf data export tree --plan` writes them, imported in this order."),
    script: text("the path of an executable file").optional().describe("A script to run for each org at the end, with SF_TARGET_ORG set to it.")
  },
  { error: "a mapping of packages, source, permission-sets, data and script" }
);
var groupSchema = external_exports.strictObject(
  {
    group: text(nameRule, namePattern).describe("The group's name: part of its orgs' usernames."),
    count: wholeNumber2(mostOrgs).describe(
      "How many orgs, 1 to 500; in a pool, how many stay ready and free."
    ),
    max: wholeNumber2(mostOrgs).optional().describe("In a pool, how many orgs there are at most, free and taken. Default twice `count`."),
    definition: text("the path of a scratch org definition file").describe(
      "The scratch org definition file, from the workspace."
    ),
    setup: setupSchema.optional().describe("This group's setup: each key it names replaces that of the fleet's setup.")
  },
  { error: "a mapping with group, count and definition" }
);
var fleetSchema = external_exports.strictObject(
  {
    $schema: text("an address").optional().describe("Ignored: for editors."),
    name: text(nameRule, namePattern).describe("The fleet's name: part of its orgs' usernames."),
    "duration-days": wholeNumber2(30).optional().describe("Days until the orgs expire, 1 to 30. Default 1."),
    pool: external_exports.boolean({ error: "`true` or `false`" }).optional().describe("Whether each run fills up to `count` free orgs, which `fleet/take` takes from."),
    "max-age-hours": wholeNumber2(720).optional().describe("In a pool, the hours after which a free org is replaced, 1 to 720."),
    orgs: listOf(
      groupSchema,
      "a list of groups, such as [{group: dev, count: 2, definition: config/dev.json}]"
    ).min(1, { error: "at least one group" }).describe("The groups of orgs, one for each definition."),
    setup: setupSchema.optional().describe("What every org gets, in this order.")
  },
  { error: "a mapping with name and orgs" }
);

// src/fleet/file/unknown-key.ts
var keysOf = {
  file: Object.keys(fleetSchema.shape).filter((key) => key !== "$schema"),
  group: Object.keys(groupSchema.shape),
  setup: Object.keys(setupSchema.shape),
  package: Object.keys(packageSchema.shape)
};
var names = {
  file: "at the top of the file",
  group: "in a group",
  setup: "in `setup`",
  package: "in a package"
};
var moves = {
  file: "Move it to the top of the file: all groups share it.",
  group: "Move it into a group of `orgs`.",
  setup: "Move it under `setup`.",
  package: "Move it into an item of `packages`: `{ id: 04t\u2026, installation-key-env: NAME }`."
};
var otherWords = {
  groups: "orgs",
  "scratch-orgs": "orgs",
  "fleet-name": "name",
  "definition-file": "definition",
  days: "duration-days",
  duration: "duration-days",
  permset: "permission-sets",
  permsets: "permission-sets",
  plan: "data",
  plans: "data"
};
var inputsOnly = [
  ...["consumer-key", "encrypted-key", "encrypted-key-file", "decryption-passphrase", "decryption-key"],
  ...[
    "decryption-iv",
    "hub-username",
    "instance-url",
    "fleet-file",
    "project-dir",
    "fleet-name",
    "generation"
  ],
  ...["concurrency", "minimum", "retries", "canary", "signup-app", "app-name", "shard", "timeout-minutes"],
  ...["dry-run"]
];
function unknownKey(key, path, raw) {
  const level = levelOf(path);
  const where = raw.locate([...path, key], "key");
  const told = unseparated(key, level) ?? elsewhere(key, level, path, raw) ?? misnamed(key, level) ?? input(key);
  const shown2 = clipped(key);
  if (told === void 0) {
    return new Problem({
      kind: "fleet-file/unknown-key",
      what: `${where}: unknown key "${shown2}".`,
      why: `The keys here are ${keysOf[level].join(", ")}.`,
      fix: "Remove it."
    });
  }
  const { kind: kind2 = "fleet-file/unknown-key", what = `unknown key "${shown2}"`, why, fix } = told;
  return new Problem({ kind: kind2, what: `${where}: ${what}.`, ...why === void 0 ? {} : { why }, fix });
}
function levelOf(path) {
  if (path.length === 0) return "file";
  if (path.at(-1) === "setup") return "setup";
  return path.at(-2) === "packages" ? "package" : "group";
}
function unseparated(key, level) {
  const [, name2 = "", colon, value = ""] = /^([\w-]+)(:|\s+)(\S.*)$/.exec(key) ?? [];
  if (!keysOf[level].includes(name2)) return void 0;
  return {
    what: `"${clipped(key)}" lacks ${colon === ":" ? "a space after its colon" : "a colon"}`,
    fix: `Write \`${name2}: ${clipped(value)}\`.`
  };
}
function elsewhere(key, level, path, raw) {
  const home = levels.find((one) => one !== level && keysOf[one].includes(key));
  if (home === void 0) return void 0;
  const what = `this key doesn\u2019t belong ${names[level]}`;
  const misplaced = { kind: "fleet-file/misplaced-key", what };
  if (level === "group" && key === "name") {
    const isNamed = valueAt(raw.value, [...path, "group"]) !== void 0;
    return { ...misplaced, fix: isNamed ? "Remove it: `group` is the name." : "Write `group` instead." };
  }
  if (level === "group" && home === "setup")
    return { ...misplaced, fix: "Move it under the group\u2019s `setup`." };
  return { ...misplaced, fix: moves[home] };
}
var levels = ["file", "setup", "group", "package"];
function misnamed(key, level) {
  if (level === "package" && /key|password/i.test(key) && !/env/i.test(key)) {
    return {
      what: `"${clipped(key)}" would hold the installation key itself`,
      why: "Whoever reads the repository reads it, too.",
      fix: "Write `installation-key-env: PKG_KEY`, and set PKG_KEY from a secret."
    };
  }
  const known = keysOf[level];
  const meant = nearest(key, known) ?? known.find((one) => one === otherWords[key.toLowerCase()]);
  if (meant !== void 0) return { why: `Did you mean "${meant}"?`, fix: "Rename or remove it." };
  if (inputsOnly.includes(key)) return void 0;
  for (const home of levels.filter((one) => one !== level)) {
    const other = nearest(key, keysOf[home]) ?? keysOf[home].find((one) => one === otherWords[key]);
    if (other !== void 0)
      return { why: `Did you mean "${other}"?`, fix: moves[home].replace("it", "that") };
  }
  return void 0;
}
function input(key) {
  const name2 = inputsOnly.includes(key) ? key : nearest(key, inputsOnly);
  if (name2 === void 0) return void 0;
  const isKept = /^(consumer|encrypted|decryption)-/.test(name2) && !name2.endsWith("-file");
  const from = isKept ? ", from a secret" : "";
  const atTerminal = isKept && name2 !== "consumer-key" ? variableOf(name2) : `\`--${name2}\``;
  return {
    kind: "fleet-file/misplaced-key",
    what: name2 === key ? "this is an input of the action, not a key of the file" : `this is no key of the file; the action has an input "${name2}"`,
    fix: `Move it under the step\u2019s \`with:\`${from}, or give it to the command as ${atTerminal}.`
  };
}

// src/fleet/file/shape.ts
function checkShape(raw) {
  const result = fleetSchema.safeParse(raw.value);
  if (result.success) return { file: result.data };
  return { problems: problemsOf(findings(result.error.issues, [], raw)) };
}
function* findings(issues, above, raw) {
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) yield () => unknownKey(key, path, raw);
    } else if (issue.code === "invalid_union") {
      yield* findings(chosenBranch(issue, valueAt(raw.value, path)), path, raw);
    } else {
      const { message } = issue;
      yield () => {
        const value = valueAt(raw.value, path);
        return value === void 0 ? missingKey(path, message, raw) : badValue(path, message, value, raw);
      };
    }
  }
}
function chosenBranch(issue, value) {
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  return (isMapping ? issue.errors[1] : issue.errors[0]) ?? [];
}
function missingKey(path, expected, raw) {
  return new Problem({
    kind: "fleet-file/missing-key",
    what: `${raw.locate(path)}: missing; expected ${expected}.`,
    fix: `Add \`${String(path.at(-1))}\`.`
  });
}
function badValue(path, expected, value, raw) {
  if (path.length === 1 && path[0] === "orgs") {
    const problem = notAListOfGroups(value, raw);
    if (problem !== void 0) return problem;
  }
  const hidden = path.at(-1) === "installation-key-env";
  const isTooLong = expected.startsWith("at most") && Array.isArray(value);
  const got = hidden ? "something else" : isTooLong ? String(value.length) : shown(value);
  return new Problem({
    kind: "fleet-file/bad-value",
    what: `${raw.locate(path)}: expected ${expected}, got ${got}.`,
    fix: hidden ? "Name the environment variable that the job sets from a secret; never write the key here." : correction(path, expected, value)
  });
}
function notAListOfGroups(value, raw) {
  const where = raw.locate(["orgs"], "key");
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  const keys = isMapping ? Object.keys(value) : [];
  const isEmpty = value === null || (Array.isArray(value) ? value.length === 0 : isMapping && keys.length === 0);
  if (!isEmpty && !isMapping) return void 0;
  const text2 = (what, fix) => new Problem({ kind: "fleet-file/bad-value", what: `${where}: ${what}.`, fix });
  if (isEmpty) return text2("no group is here; a fleet needs at least one", `Add ${groupToCopy}.`);
  const isGroup = keys.includes("group");
  const name2 = isGroup ? value.group : keys[0];
  const item = `\`- { group: ${clipped(String(name2), 30)}, count: \u2026, definition: \u2026 }\``;
  return isGroup ? text2("this is one group, where a list of groups belongs", `Write it as an item: ${item}.`) : text2("this is a mapping, where a list of groups belongs", `Write each as an item: ${item}.`);
}
var groupToCopy = "`- { group: dev, count: 2, definition: config/project-scratch-def.json }`";

// src/fleet/file/spec.ts
function readFleetYaml(text2, file, fleetName) {
  const raw = parseFleetYaml(text2, file);
  return "problems" in raw || fleetName === "" ? raw : renamed(raw, fleetName);
}
function checkSpec(raw, aliases) {
  const shape = checkShape(raw);
  const problems = ["problems" in shape ? shape.problems : [], checkMeaning(raw, aliases)].flat();
  if ("problems" in shape || problems.length > 0) return { problems };
  return { spec: toSpec(shape.file, aliases), problems };
}
function renamed(raw, name2) {
  const isMapping = typeof raw.value === "object" && raw.value !== null && !Array.isArray(raw.value);
  if (!isMapping) return raw;
  return {
    value: { ...raw.value, name: name2 },
    locate: (path, part) => path[0] === "name" ? "Input `fleet-name`" : raw.locate(path, part)
  };
}
function toSpec(file, aliases) {
  const maxAge = file["max-age-hours"];
  return {
    name: file.name,
    durationDays: file["duration-days"] ?? 1,
    ...file.pool === true ? { pool: maxAge === void 0 ? {} : { maxAge: maxAge * 36e5 } } : {},
    groups: file.orgs.map(({ group, count, max, definition, setup }) => ({
      group,
      count,
      ...file.pool === true ? { max: max ?? Math.min(2 * count, mostOrgs) } : {},
      definition,
      setup: toSetup({ ...file.setup, ...setup }, aliases)
    }))
  };
}
function toSetup(setup, aliases) {
  return {
    packages: (setup.packages ?? []).map((item) => toPackage(item, aliases)),
    source: setup.source ?? [],
    permissionSets: setup["permission-sets"] ?? [],
    data: setup.data ?? [],
    ...setup.script === void 0 ? {} : { script: setup.script }
  };
}
function toPackage(item, aliases) {
  const { id: id2, "installation-key-env": installationKeyEnv } = typeof item === "string" ? { id: item, "installation-key-env": void 0 } : item;
  const version = Object.hasOwn(aliases, id2) ? aliases[id2] : void 0;
  return {
    ...version === void 0 ? { id: id2 } : { id: version, alias: id2 },
    ...installationKeyEnv === void 0 ? {} : { installationKeyEnv }
  };
}

// src/fleet/file/read.ts
var nothingRead = { definitions: /* @__PURE__ */ new Map(), data: /* @__PURE__ */ new Map(), problems: [] };
var defaultFleetFile = "config/fleet.yml";
function isPlain({ definitionFile, fleetFile }) {
  return definitionFile !== "" && fleetFile === "";
}
function fleetFileOf({ fleetFile }) {
  return fleetFile === "" ? defaultFleetFile : fleetFile;
}
async function readFleetSpec(request, workspace) {
  const raw = await readRaw(request, workspace);
  const isRead = !("problems" in raw);
  const isThere = isRead || raw.problems.every(({ kind: kind2 }) => kind2 !== "fleet-file/not-found");
  const mixed = mixedInputs(request, isThere);
  if (!isThere) throwAll(mixed);
  const places = { projectDir: request.projectDir, fleetFile: isPlain(request) ? "" : fleetFileOf(request) };
  const { project, problems: ofProject } = await projectOf(places, isRead ? raw : void 0, workspace);
  const parsed = isRead ? checkSpec(raw, project.packageAliases) : raw;
  const { problems: ofFiles, ...files } = isRead ? await readSpecFiles(raw, workspace) : nothingRead;
  const problems = [
    ...mixed,
    ...ofProject,
    ...inLineOrder([...parsed.problems, ...ofFiles], fleetFileOf(request))
  ];
  throwAll(problems);
  if (parsed.spec === void 0) throw new Error("a fleet file without problems has a spec");
  const whereInSetup = isRead ? whereIn(raw) : () => "";
  return { ...parsed.spec, project, files, whereInSetup };
}
function whereIn(raw) {
  return (group, key, index) => {
    const at = listAt(raw, ["orgs"]).find(({ path: path2 }) => valueAt(raw.value, [...path2, "group"]) === group);
    const own = at === void 0 ? void 0 : [...at.path, "setup", key];
    const path = own !== void 0 && valueAt(raw.value, own) !== void 0 ? own : ["setup", key];
    return raw.locate([...path, index]);
  };
}
function inLineOrder(problems, fleetFile) {
  const rank2 = ({ place }) => place === void 0 ? 2 : place.file === fleetFile ? 0 : 1;
  return problems.toSorted(
    (one, other) => rank2(one) - rank2(other) || (one.place?.file ?? "").localeCompare(other.place?.file ?? "") || (one.place?.line ?? 0) - (other.place?.line ?? 0) || (one.place?.column ?? 0) - (other.place?.column ?? 0)
  );
}
async function readRaw(request, workspace) {
  if (isPlain(request)) return rawFromInputs(request);
  const file = fleetFileOf(request);
  if (!await staysInside(file, workspace)) return { problems: [outside2(`The fleet file ${file}`)] };
  try {
    const text2 = await readTextFile(resolve4(workspace, file), mostBytesOf.fleetFile, file);
    return readFleetYaml(text2, file, request.fleetName);
  } catch (error) {
    return { problems: [error instanceof Problem ? error : unreadable(file, error)] };
  }
}
function unreadable(file, cause) {
  const missing2 = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  return new Problem(
    {
      kind: "fleet-file/not-found",
      what: missing2 ? `There is no ${file} in the workspace.` : `${file} cannot be read.`,
      why: "The repository isn\u2019t checked out here, or the file has another name.",
      fix: "Go to the repository\u2019s folder (in a workflow, run actions/checkout before), and name the file by `fleet-file`; or give `definition-file` and the input `count` to do without one."
    },
    { cause }
  );
}
function mixedInputs(request, isThere) {
  const plain2 = {
    count: request.count,
    "duration-days": request.durationDays,
    packages: request.packages,
    source: request.source,
    "permission-sets": request.permissionSets,
    data: request.data,
    script: request.script
  };
  const names2 = Object.entries(plain2).flatMap(([name2, value]) => value === "" ? [] : [`\`${name2}\``]);
  if (isPlain(request) || names2.length === 0 && request.definitionFile === "") return [];
  const list = names2.join(", ");
  if (request.fleetFile === "" && !isThere) {
    return [
      new Problem({
        kind: "fleet-input/no-definition",
        what: `${names2.length > 1 ? `The inputs ${list} need` : `The input ${list} needs`} \`definition-file\`.`,
        why: `Without it a fleet file says which orgs there are, and there is no ${defaultFleetFile}.`,
        fix: "Give `definition-file` the path of the scratch org definition, such as config/project-scratch-def.json."
      })
    ];
  }
  if (request.definitionFile !== "") names2.unshift("`definition-file`");
  return [
    new Problem({
      kind: "fleet-input/file-and-inputs",
      what: `The input${names2.length > 1 ? "s" : ""} ${names2.join(", ")} cannot be used with a fleet file.`,
      why: `Such inputs describe a fleet without a file, and ${fleetFileOf(request)} is one.`,
      fix: "Write it in the fleet file; or leave `fleet-file` out and give `definition-file`."
    })
  ];
}

// src/fleet/pool/pool-order.ts
function inputsFor(inputs, { name: name2, pool }) {
  if (pool === void 0) return inputs;
  const { generation, isGenerationGiven, shard } = inputs;
  throwAll([
    ...isGenerationGiven && generation !== poolGeneration ? [otherGeneration(name2, generation)] : [],
    ...shard.count > 1 ? [sharded(name2)] : []
  ]);
  return { ...inputs, generation: poolGeneration };
}
function otherGeneration(name2, generation) {
  return new Problem({
    kind: "fleet-input/pool-generation",
    what: `The input \`generation\` is "${generation}", and ${name2} is a pool.`,
    why: `A pool has one generation, "${poolGeneration}": each run goes on with the same orgs.`,
    fix: "Leave `generation` out, or remove `pool: true` from the fleet file."
  });
}
function sharded(name2) {
  return new Problem({
    kind: "fleet-input/pool-shard",
    what: `The input \`shard\` spreads ${name2} over jobs, and ${name2} is a pool.`,
    why: "Orgs of a pool are taken at any moment, so jobs that look at it one after the other see different ones missing.",
    fix: "Leave `shard` out: one job fills the pool, with up to 100 signups in flight (`concurrency`)."
  });
}

// src/fleet/stages/digest.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join as join4 } from "node:path";
import { pipeline } from "node:stream/promises";
function setupDigest(definition, contents) {
  const { Description: _, ...fields } = definition.fields;
  const parts = [fields, ...contents];
  return hashOf(JSON.stringify(parts.map((part) => part ?? null))).slice(0, 12);
}
function dataDigest(hash) {
  return hashOf(hash).slice(0, 8);
}
async function scriptHash(workspace, path) {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(join4(workspace, path)), hash);
    return hash.digest("hex").slice(0, 32);
  } catch {
    return hashOf(path);
  }
}
function hashOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 32);
}

// src/salesforce/data/resolve.ts
function resolved(record, batch, ids, recordTypes) {
  const { RecordType: recordType, ...fields } = record;
  const entries = Object.entries(fields).map(([field, value]) => {
    if (typeof value === "string" && value.startsWith("@")) {
      return [field, ids[referenceKey(batch.scope, value.slice(1))] ?? value];
    }
    const children = childrenOf(value);
    if (children.length === 0) return [field, value];
    return [field, { records: children.map((child2) => resolved(child2, batch, ids, recordTypes)) }];
  });
  const name2 = recordTypeName(recordType);
  if (name2 !== void 0)
    entries.push(["RecordTypeId", recordTypes.get(`${record.attributes.type}.${name2}`)]);
  return Object.fromEntries(entries);
}
async function recordTypeIds(org, batches, signal) {
  const needed = new Set(batches.flatMap(({ records }) => records.flatMap(recordTypesIn)));
  if (needed.size === 0) return /* @__PURE__ */ new Map();
  const types = [...new Set([...needed].map((key) => key.slice(0, key.indexOf("."))))];
  const soql = `SELECT Id, Name, SobjectType FROM RecordType WHERE SobjectType IN (${types.map(soqlString).join(",")})`;
  const rows = await org.query(soql, { signal, row: hasTexts("Id", "Name", "SobjectType") });
  const found = new Map(rows.map((row) => [`${row.SobjectType}.${row.Name}`, row.Id]));
  const missing2 = [...needed].filter((key) => !found.has(key));
  if (missing2.length === 0) return found;
  throw new Problem({
    kind: "data/record-type",
    what: `The org does not have the record types ${missing2.join(", ")}, which the data names.`,
    fix: "Deploy them before the data (`source`), or take RecordType out of the data files."
  });
}
function recordTypesIn(record) {
  const name2 = recordTypeName(record["RecordType"]);
  const nested = Object.values(record).flatMap((value) => childrenOf(value).flatMap(recordTypesIn));
  return name2 === void 0 ? nested : [`${record.attributes.type}.${name2}`, ...nested];
}
function recordTypeName(recordType) {
  const name2 = isObject(recordType) ? recordType["Name"] : void 0;
  return typeof name2 === "string" ? name2 : void 0;
}

// src/salesforce/data/import.ts
var DataRefused = class extends Problem {
  records;
  constructor(batch, records) {
    const [first2] = records;
    const meaning = apiErrorMeaning({ code: first2?.code, text: first2?.message });
    const lines = records.slice(0, 10).map((record) => `${record.file} ${record.referenceId}: ${record.message} (${record.code})`);
    const more = records.length - lines.length;
    super({
      kind: meaning.kind,
      what: `The import of ${batch.file} failed:
${lines.join("\n")}${more > 0 ? `
\u2026 and ${more} more.` : ""}
`,
      why: meaning.what,
      fix: meaning.fix
    });
    this.records = records;
  }
};
var DataStateUnknown = class extends Error {
  name = "DataStateUnknown";
  batch;
  constructor(batch, cause) {
    super(
      `The answer to the import of ${batch.file} was lost: nobody knows whether the org has its records`,
      { cause }
    );
    this.batch = batch;
  }
};
var ATTEMPTS = 5;
async function importSampleData(org, data2, options = {}) {
  const ids = { ...options.ids };
  const batches = data2.batches.slice(options.from ?? 0);
  const recordTypes = await recordTypeIds(org, batches, options.signal);
  for (const batch of batches) {
    const records = batch.records.map((record) => resolved(record, batch, ids, recordTypes));
    await options.beforeSend?.(batch);
    const created = await sendBatch(org, batch, records, ids, options);
    Object.assign(ids, created);
    await options.afterAnswer?.(batch, created);
  }
  return ids;
}
async function sendBatch(org, batch, records, ids, { ifUnanswered, signal }) {
  const expects = isAnswerTo(batch);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { results } = await org.post(
        `/composite/tree/${batch.sobject}`,
        { records },
        { expects }
      );
      return Object.fromEntries(
        results.map(({ referenceId, id: id2 }) => [referenceKey(batch.scope, referenceId), id2])
      );
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const refused = refusedRecords(error, batch);
      if (refused === void 0 && !isCertainlyUndone(error)) {
        const lost = new DataStateUnknown(batch, error);
        if (ifUnanswered === void 0 || attempt >= ATTEMPTS) throw lost;
        const found = await ifUnanswered(lost, ids);
        if (found !== void 0) return found;
        continue;
      }
      const passes = refused === void 0 ? isTransient(error) : refused.every(({ code, message }) => apiErrorMeaning({ code, text: message }).transient);
      if (!passes || attempt >= ATTEMPTS) {
        throw refused === void 0 ? apiProblem(error, `The import of ${batch.file}`) : new DataRefused(batch, refused);
      }
      await org.wire.sleep(pauseAfter(error, attempt, org.wire), signal, nextTry(error));
    }
  }
}
function isAnswerTo({ references }) {
  return (answer) => {
    const results = isObject(answer) ? answer["results"] : void 0;
    if (!Array.isArray(results)) return false;
    const ids = new Map(results.filter(isObject).map(({ referenceId, id: id2 }) => [referenceId, id2]));
    return references.every((reference) => isId(ids.get(reference)));
  };
}
function refusedRecords({ body }, batch) {
  if (!isObject(body) || body["hasErrors"] !== true || !Array.isArray(body["results"])) return void 0;
  const results = body["results"];
  return results.flatMap(
    ({ referenceId, errors = [] }) => errors.map(({ statusCode, errorCode, message }) => ({
      file: batch.file,
      referenceId,
      code: statusCode ?? errorCode ?? "",
      message
    }))
  );
}

// src/salesforce/data/likeness.ts
var longestInsert = 1e4;
var texts = /* @__PURE__ */ new Set(["string", "textarea", "email", "phone", "url", "combobox"]);
var numbers = /* @__PURE__ */ new Set(["int", "long", "double", "currency", "percent"]);
var others = /* @__PURE__ */ new Set(["picklist", "multipicklist", "reference", "id", "date", "datetime", "time"]);
function isTelling({ type }) {
  return texts.has(type) || numbers.has(type) || others.has(type);
}
function likenessOf(record, row) {
  const agreeing = record.filter((planned) => agrees(planned, row[planned.field.name]));
  const isStrong = agreeing.some(isStrongValue);
  const differing = record.filter((planned) => !mayComeOf(planned, row[planned.field.name])).length;
  return {
    agreeing: agreeing.length,
    isExact: isStrong && agreeing.length === record.length,
    isRecognised: isStrong && isEnough(agreeing, record),
    isAnother: differing >= 2 && differing * 2 > record.length && isAsCreated(row)
  };
}
function isAsCreated(row) {
  return momentOf(row["LastModifiedDate"]) - momentOf(row["CreatedDate"]) <= longestInsert;
}
function isEnough(agreeing, record) {
  if (agreeing.length * 2 < record.length) return false;
  if (record.length >= 4 && agreeing.length >= record.length - 1) return true;
  return agreeing.some(isText) || !record.some(isText);
}
function isStrongValue(planned) {
  return planned.isOurs || isText(planned);
}
function isText({ field, value }) {
  return texts.has(field.type) && String(value).trim().length > 1;
}
function strongKeys(record) {
  return record.filter(isStrongValue).map(({ field, value }) => keyOf(field, value));
}
function keysOfRow(row, fields) {
  return fields.flatMap((field) => {
    const value = row[field.name];
    return typeof value === "string" ? [keyOf(field, value)] : [];
  });
}
function keyOf({ name: name2, type }, value) {
  return `${name2} ${type === "reference" ? String(value).slice(0, 15) : plain(value)}`;
}
function agrees({ field, value }, actual) {
  if (typeof actual !== "string" && typeof actual !== "number") return false;
  const { type, scale } = field;
  if (numbers.has(type)) return Math.abs(Number(value) - Number(actual)) <= 10 ** -(scale ?? 9);
  const [planned, found] = [String(value), String(actual)];
  switch (type) {
    case "reference":
    case "id":
      return planned.slice(0, 15) === found.slice(0, 15);
    case "date":
      return planned.slice(0, 10) === found.slice(0, 10);
    case "time":
      return planned.slice(0, 8) === found.slice(0, 8);
    case "datetime":
      return Math.abs(momentOf(planned) - momentOf(found)) < 1e3;
    case "multipicklist":
      return choices(planned) === choices(found);
    default:
      return plain(planned) === plain(found);
  }
}
function mayComeOf(planned, actual) {
  if (agrees(planned, actual)) return true;
  if (!texts.has(planned.field.type) || typeof actual !== "string") return false;
  const [one, other] = [plain(planned.value), plain(actual)];
  return one.length > 2 && other.includes(one) || other.length > 2 && one.includes(other);
}
function plain(value) {
  return String(value).replaceAll("\r\n", "\n").trim().toLowerCase();
}
function choices(text2) {
  return text2.split(";").map(plain).sort().join(";");
}

// src/salesforce/data/org-rows.ts
var mostRows = 5e4;
var OrgRows = class {
  #org;
  #signal;
  #planned;
  #nestings;
  #facts = /* @__PURE__ */ new Map();
  #rows = /* @__PURE__ */ new Map();
  #firstLogin;
  /** @param batches of the whole import: what fields of its objects are of interest */
  constructor(org, batches, signal) {
    this.#org = org;
    this.#signal = signal;
    this.#planned = plannedFields(batches);
    this.#nestings = nestingsOf(batches);
  }
  facts(sobject) {
    return remembered(this.#facts, sobject.toLowerCase(), () => this.#describe(sobject));
  }
  candidates(sobject) {
    return remembered(this.#rows, sobject.toLowerCase(), () => this.#read(sobject));
  }
  /** The fields that the import gives its records of that object, as the org has them, if rows can be told by them. */
  async fields(sobject) {
    const { fields } = await this.facts(sobject);
    const given2 = this.#planned.get(sobject.toLowerCase()) ?? [];
    const names2 = /* @__PURE__ */ new Set([...given2, ...await this.#linksOf(sobject)]);
    return [...names2].flatMap((name2) => fields.get(name2) ?? []).filter(isTelling);
  }
  /** The fields by which records of that object hang on those that they are nested in. */
  async #linksOf(sobject) {
    const nestings = this.#nestings.filter(({ child: child2 }) => child2 === sobject.toLowerCase());
    const links = nestings.map(async ({ parent, name: name2 }) => (await this.facts(parent)).children.get(name2));
    return (await Promise.all(links)).flatMap((link) => link?.toLowerCase() ?? []);
  }
  async #describe(sobject) {
    const path = `/sobjects/${encodeURIComponent(sobject)}/describe`;
    const { fields, childRelationships = [] } = await this.#org.get(path, {
      signal: this.#signal,
      expects: isDescribed
    });
    return {
      fields: new Map(
        fields.map(({ name: name2, type, scale }) => [
          name2.toLowerCase(),
          { name: name2, type, scale }
        ])
      ),
      children: new Map(
        childRelationships.flatMap(
          ({ relationshipName, field }) => !relationshipName ? [] : [[relationshipName.toLowerCase(), field]]
        )
      )
    };
  }
  async #read(sobject) {
    const { fields } = await this.facts(sobject);
    const planned = this.#planned.get(sobject.toLowerCase()) ?? /* @__PURE__ */ new Set();
    const names2 = /* @__PURE__ */ new Set(["Id", ...(await this.fields(sobject)).map(({ name: name2 }) => name2)]);
    const saysWho = fields.has("createdbyid") && !planned.has("createdbyid");
    const saysWhen = fields.has("createddate") && !planned.has("createddate");
    if (saysWhen) names2.add("CreatedDate");
    if (fields.has("lastmodifieddate")) names2.add("LastModifiedDate");
    const mine = saysWho ? ` WHERE CreatedById = ${soqlString(this.#org.session.userId)}` : "";
    const soql = `SELECT ${[...names2].join(",")} FROM ${sobject}${mine} ORDER BY Id LIMIT ${mostRows}`;
    const rows = await unlessRefused(
      this.#org.queryWithDeleted(soql, { signal: this.#signal, row: hasTexts("Id") })
    );
    if (rows === void 0) return { since: [], before: [], isTruncated: true };
    const first2 = saysWhen ? await (this.#firstLogin ??= this.#askFirstLogin()) : void 0;
    const isOlder = (row) => first2 !== void 0 && momentOf(row["CreatedDate"]) < first2;
    return {
      since: rows.filter((row) => !isOlder(row)),
      before: rows.filter(isOlder),
      isTruncated: rows.length >= mostRows
    };
  }
  /** In milliseconds since the epoch, by the org's clock; refused attempts count. Unknown where the user may not ask. */
  async #askFirstLogin() {
    const user = soqlString(this.#org.session.userId);
    const soql = `SELECT LoginTime FROM LoginHistory WHERE UserId = ${user} ORDER BY LoginTime LIMIT 1`;
    const logins = this.#org.query(soql, { signal: this.#signal });
    const [first2] = await unlessRefused(logins) ?? [];
    return first2 === void 0 ? void 0 : Math.floor(momentOf(first2.LoginTime) / 1e3) * 1e3;
  }
};
async function countRows(org, sobjects, signal) {
  const count = async (sobject) => {
    const soql = `SELECT COUNT(Id) n FROM ${sobject}`;
    const rows = await unlessRefused(org.queryWithDeleted(soql, { signal }));
    return rows === void 0 ? [] : [[sobject, rows[0]?.n ?? 0]];
  };
  const counted = await Promise.all([...new Set(sobjects)].map(count));
  return Object.fromEntries(counted.flat());
}
async function unlessRefused(asked) {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiFailure && !isTransient(error)) return void 0;
    throw error;
  }
}
function plannedFields(batches) {
  const planned = /* @__PURE__ */ new Map();
  const add = (sobject, record) => {
    const names2 = planned.get(sobject.toLowerCase()) ?? /* @__PURE__ */ new Set();
    planned.set(sobject.toLowerCase(), names2);
    for (const [name2, value] of Object.entries(record)) {
      const children = childrenOf(value);
      if (children.length === 0) names2.add(name2.toLowerCase());
      for (const child2 of children) add(child2.attributes.type, child2);
    }
  };
  for (const { sobject, records } of batches) for (const record of records) add(sobject, record);
  return planned;
}
function nestingsOf(batches) {
  const nestings = /* @__PURE__ */ new Map();
  const add = (sobject, record) => {
    for (const [name2, value] of Object.entries(record)) {
      for (const child2 of childrenOf(value)) {
        const { type } = child2.attributes;
        const key = [sobject, name2, type].join(" ").toLowerCase();
        const [parent = "", relationship = "", kind2 = ""] = key.split(" ");
        nestings.set(key, { parent, name: relationship, child: kind2 });
        add(type, child2);
      }
    }
  };
  for (const { sobject, records } of batches) for (const record of records) add(sobject, record);
  return [...nestings.values()];
}
function remembered(kept, key, make) {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}

// src/salesforce/data/recognise.ts
function recognise(records, rows) {
  const byKey = indexOf(rows, fieldsOf(records));
  const taken = /* @__PURE__ */ new Set();
  const found = records.map(() => void 0);
  const candidatesOf = (record) => {
    const all = new Set(strongKeys(record).flatMap((key) => byKey.get(key) ?? []));
    return [...all].filter(({ Id }) => !taken.has(Id)).sort((one, other) => one.Id < other.Id ? -1 : 1);
  };
  for (const pass of ["isExact", "isRecognised"]) {
    for (const [place, record] of records.entries()) {
      if (found[place] !== void 0) continue;
      const row = bestOf(record, candidatesOf(record), pass);
      if (row === void 0) continue;
      found[place] = row;
      taken.add(row.Id);
    }
    if (pass === "isExact" && found.every((row) => row !== void 0)) {
      return { records: found, isExact: records.length > 0, another: false };
    }
  }
  const another = records.some((record) => rows.every((row) => likenessOf(record, row).isAnother));
  return { records: found, isExact: false, another };
}
function bestOf(record, rows, pass) {
  let best;
  for (const row of rows) {
    const likeness = likenessOf(record, row);
    if (likeness[pass] && likeness.agreeing > (best?.agreeing ?? 0))
      best = { row, agreeing: likeness.agreeing };
  }
  return best?.row;
}
function fieldsOf(records) {
  return [...new Map(records.flat().map(({ field }) => [field.name, field])).values()];
}
function indexOf(rows, fields) {
  const index = /* @__PURE__ */ new Map();
  for (const row of rows) {
    for (const key of keysOfRow(row, fields)) {
      const same = index.get(key);
      if (same === void 0) index.set(key, [row]);
      else same.push(row);
    }
  }
  return index;
}

// src/salesforce/data/went-in.ts
async function whatWentIn(org, data2, hints = {}, signal) {
  const rows = new OrgRows(org, data2.batches, signal);
  const found = [];
  let ids = {};
  for (const batch of data2.batches) {
    const trace = await traceOf(org, rows, data2, batch, ids, hints, signal);
    if (trace.state !== "in") return { batches: found, state: trace.state };
    found.push(trace.ids);
    ids = { ...ids, ...trace.ids };
  }
  return { batches: found, state: "in" };
}
async function batchWentIn(org, data2, batch, ids, hints = {}, signal) {
  return traceOf(org, new OrgRows(org, data2.batches, signal), data2, batch, ids, hints, signal);
}
async function traceOf(org, rows, data2, batch, ids, hints, signal) {
  const taken = new Set(Object.values(ids).map(shortId));
  const free = (list) => list.filter(({ Id }) => !taken.has(shortId(Id)));
  const candidates = await rows.candidates(batch.sobject);
  const claimed = claimedIds(batch, hints.claimed, candidates);
  if (claimed !== void 0) return { state: "in", ids: claimed };
  const since = free(candidates.since);
  const { records, another } = await recogniseAll(rows, batch, batch.sobject, batch.records, ids, since);
  const known = records.filter((row) => row !== void 0);
  if (known.length === records.length) {
    const found = await idsOf(rows, batch, batch.sobject, batch.records, records, ids, taken);
    return found === void 0 ? { state: "unclear" } : { state: "in", ids: found };
  }
  if (known.length > 0 || candidates.isTruncated) return { state: "unclear" };
  const before = await recogniseAll(rows, batch, batch.sobject, batch.records, ids, free(candidates.before));
  if (before.isExact) return { state: "unclear" };
  const isOut = another || since.length < records.length || !await hasGrown(org, data2, batch, hints, signal);
  return { state: isOut ? "out" : "unclear" };
}
function claimedIds({ scope, references, records }, claimed, { since, before }) {
  if (claimed === void 0) return void 0;
  const there = new Set([...since, ...before].map(({ Id }) => shortId(Id)));
  const tops = records.map(({ attributes }) => claimed[referenceKey(scope, attributes.referenceId)]);
  if (!tops.every((id2) => id2 !== void 0 && there.has(shortId(id2)))) return void 0;
  const entries = references.map((reference) => referenceKey(scope, reference));
  return entries.every((key) => claimed[key] !== void 0) ? Object.fromEntries(entries.map((key) => [key, claimed[key] ?? ""])) : void 0;
}
async function hasGrown(org, { batches }, batch, { baseline }, signal) {
  const before = baseline?.[batch.sobject];
  if (before === void 0) return true;
  const now = (await countRows(org, [batch.sobject], signal))[batch.sobject];
  if (now === void 0) return true;
  const earlier = batches.slice(0, batch.index + 1);
  const ours = earlier.reduce((sum, one) => sum + recordsOf(batch.sobject, one), 0);
  return now - before >= ours;
}
function recordsOf(sobject, batch) {
  const isIt = (name2) => name2.toLowerCase() === sobject.toLowerCase();
  const nested = (record) => Object.values(record).flatMap(childrenOf).reduce((sum, child2) => sum + (isIt(child2.attributes.type) ? 1 : 0) + nested(child2), 0);
  const top = isIt(batch.sobject) ? batch.records.length : 0;
  return batch.records.reduce((sum, record) => sum + nested(record), top);
}
async function recogniseAll(rows, { scope }, sobject, records, ids, candidates, parents = []) {
  const { fields } = await rows.facts(sobject);
  const planned = records.map((record, index) => {
    const parent = parents[index];
    const own = Object.entries(record).flatMap(([name2, value]) => {
      const field = fields.get(name2.toLowerCase());
      if (field === void 0 || !isTelling(field)) return [];
      if (typeof value !== "string" && typeof value !== "number") return [];
      const id2 = typeof value === "string" ? ids[referenceKey(scope, value.replace(/^@/, ""))] : void 0;
      const isOurs = id2 !== void 0 && String(value).startsWith("@");
      return value === "" ? [] : [{ field, value: isOurs ? id2 : value, isOurs }];
    });
    const link = parent === void 0 ? void 0 : fields.get(parent.field.toLowerCase());
    return link && parent ? [...own, { field: link, value: parent.id, isOurs: true }] : own;
  });
  return recognise(planned, candidates);
}
async function idsOf(rows, batch, sobject, records, found, ids, taken) {
  let all = Object.fromEntries(
    records.map(({ attributes }, index) => [
      referenceKey(batch.scope, attributes.referenceId),
      found[index]?.Id ?? ""
    ])
  );
  const { children } = await rows.facts(sobject);
  for (const [name2, nested] of nestedIn(records)) {
    const field = children.get(name2.toLowerCase());
    const [first2] = nested;
    if (field === void 0 || first2 === void 0) return void 0;
    const { type } = first2.record.attributes;
    const parents = nested.map(({ parent }) => ({ field, id: found[parent]?.Id ?? "" }));
    const kids = nested.map(({ record }) => record);
    const candidates = (await rows.candidates(type)).since.filter(({ Id }) => !taken.has(shortId(Id)));
    const { records: rowsOfKids } = await recogniseAll(rows, batch, type, kids, ids, candidates, parents);
    if (rowsOfKids.includes(void 0)) return void 0;
    const below = await idsOf(rows, batch, type, kids, rowsOfKids, ids, taken);
    if (below === void 0) return void 0;
    all = { ...all, ...below };
  }
  return all;
}
function nestedIn(records) {
  const nested = /* @__PURE__ */ new Map();
  for (const [parent, record] of records.entries()) {
    for (const [name2, value] of Object.entries(record)) {
      const children = childrenOf(value).map((child2) => ({ record: child2, parent }));
      if (children.length > 0) nested.set(name2, [...nested.get(name2) ?? [], ...children]);
    }
  }
  return nested;
}

// src/fleet/stages/data-watch.ts
var shortestPause = 500;
var longestPause = 5e3;
var quietTimes = {
  maker: () => 2,
  others: (random) => 3 + random
};
async function watchData(org, data2, hints, { who, patience }) {
  const { wire } = org.client;
  const quiet = patience * quietTimes[who](wire.random());
  const sobjects = [...new Set(data2.batches.map(({ sobject }) => sobject))];
  let counts = "";
  const startedAt = wire.now();
  let since = startedAt;
  let found;
  for (; ; ) {
    const at = wire.now();
    const now = JSON.stringify(await countRows(org.client, sobjects, org.signal));
    if (found === void 0 || now !== counts) {
      since = at;
      counts = now;
      found = await whatWentIn(org.client, data2, hints, org.signal);
      if (found.state === "in") return found;
    }
    const left = since + quiet - at;
    if (left <= 0) return found;
    const pause = Math.min(longestPause, Math.max(shortestPause, (at - startedAt) / 4), left);
    await wire.sleep(Math.max(1, pause), org.signal, "data that may still be on its way");
  }
}

// src/fleet/stages/import-turn.ts
import { randomUUID } from "node:crypto";

// src/salesforce/data/import-lock.ts
var name = "Orgkey_Import";
async function takeImportLock(org, holder, signal) {
  const body = { Name: name, Label: "Orgkey import (temporary)", Description: holder };
  try {
    const options = { repeat: "if-transient", expects: isSaved, signal };
    const { id: id2 } = await org.post("/sobjects/PermissionSet", body, options);
    return { state: "ours", id: id2 };
  } catch (error) {
    if (!(error instanceof ApiFailure) || isTransient(error)) throw error;
    const soql = `SELECT Id, Description FROM PermissionSet WHERE Name = ${soqlString(name)}`;
    const [held] = await org.query(soql, { signal }).catch(() => []);
    if (held === void 0) return { state: "none" };
    return { state: held.Description === holder ? "ours" : "theirs", id: held.Id };
  }
}
async function releaseImportLock(org, id2, signal) {
  const path = `/sobjects/PermissionSet/${id2}`;
  await org.delete(path, { repeat: "if-transient", signal }).catch((error) => {
    if (!(error instanceof ApiFailure)) throw error;
  });
}

// src/fleet/stages/import-turn.ts
var ImportTurn = class {
  #org;
  #holder = randomUUID();
  #lock;
  constructor(org) {
    this.#org = org;
  }
  /**
   * Waits for the turn. A job that was killed keeps its turn and does nothing: once the org stays unchanged for a whole
   * watch, the turn passes on.
   *
   * @param look whether the data is in by now
   * @param watch the same, after the data stayed as it is for some time
   * @returns what went in, as looked at with the turn taken
   */
  async take(first2, look2, watch) {
    const { client, signal } = this.#org;
    let found = first2;
    let idle;
    while (found.state !== "in") {
      const lock = await takeImportLock(client, this.#holder, signal);
      if (lock.state === "none") return found;
      if (lock.state === "ours") {
        this.#lock = lock.id;
        return look2();
      }
      if (lock.id === idle) await releaseImportLock(client, lock.id, signal);
      else found = await watch();
      idle = lock.id;
    }
    return found;
  }
  async giveBack() {
    const { client, signal, tracking } = this.#org;
    if (this.#lock === void 0) return;
    tracking.changed();
    await releaseImportLock(client, this.#lock, signal);
    this.#lock = void 0;
  }
};
async function isAloneIn({ client, signal }) {
  const soql = `SELECT Status FROM LoginHistory WHERE UserId = ${soqlString(client.session.userId)}`;
  const rows = await client.query(soql, { signal }).catch(() => void 0);
  signal.throwIfAborted();
  if (rows === void 0) return false;
  return rows.filter(({ Status }) => Status === "Success").length <= client.logins;
}

// src/fleet/stages/data.ts
var data = async ({ setup: { data: paths } }, materials) => {
  if (paths.length === 0) return { content: void 0 };
  const { workspace, files, dataPatience, once: once2, warn } = materials;
  const plan = await once2(`data ${paths.join("\n")}`, async () => {
    const inOrder = paths.flatMap((path) => files.data.get(path) ?? []);
    for (const doubt of await checkReferences(inOrder, workspace)) warn(doubt);
    const read = sampleDataOf(inOrder);
    return { data: read, hash: hashOf(JSON.stringify(read.batches)) };
  });
  return { content: plan.hash, work: dataStage(plan, dataPatience) };
};
function dataStage(plan, patience) {
  return {
    data: dataDigest(plan.hash),
    isDone: (org) => Promise.resolve(isImported(org, plan)),
    run: (org) => new DataImport(org, plan, patience).run()
  };
}
function isImported(org, { data: data2, hash }) {
  const progress = org.journal.dataProgress(org.id, hash);
  return progress.state === "known" && progress.next >= data2.batches.length;
}
var WentFurther = class extends Error {
  found;
  constructor(found) {
    super("more went in");
    this.found = found;
  }
};
var DataImport = class {
  #org;
  #data;
  #hash;
  #patience;
  #turn;
  constructor(org, { data: data2, hash }, patience) {
    this.#org = org;
    this.#data = data2;
    this.#hash = hash;
    this.#patience = patience;
    this.#turn = new ImportTurn(org);
  }
  async run() {
    const { batches, records } = this.#data;
    try {
      const first2 = await this.#beginning();
      if (first2.next === 0) await this.#keepBaseline();
      for (let begun = first2; begun !== void 0 && begun.next < batches.length; ) {
        begun = await this.#importFrom(begun);
      }
      this.#org.note(
        first2.next >= batches.length ? "The data was there already." : `Imported ${records} records.`
      );
    } finally {
      await this.#turn.giveBack();
    }
  }
  /** @returns where to go on, if somebody else went on meanwhile */
  async #importFrom(begun) {
    try {
      await this.#sendFrom(begun);
      return void 0;
    } catch (error) {
      if (error instanceof WentFurther) return this.#adopt(error.found);
      throw error;
    }
  }
  async #sendFrom({ next, ids }) {
    const { client, signal } = this.#org;
    let open;
    try {
      await importSampleData(client, this.#data, {
        from: next,
        ids,
        signal,
        beforeSend: ({ index }) => {
          this.#append("sending", index);
          open = index;
        },
        afterAnswer: ({ index }, created) => {
          open = void 0;
          this.#appendSent(index, created);
        },
        ifUnanswered: async (lost, before) => {
          open = void 0;
          this.#org.note(`No answer came to ${lost.batch.file}: asking the org whether it has the records.`);
          const found = await this.#findUnanswered(lost.batch.index, before, lost);
          if (found === void 0) this.#append("sending", open = lost.batch.index);
          return found;
        }
      });
    } catch (error) {
      if (open !== void 0) this.#append("refused", open);
      throw error;
    }
  }
  /** Where to go on. What only an older journal says, or no journal, the org itself must bear out. */
  async #beginning() {
    const progress = this.#org.journal.dataProgress(this.#org.id, this.#hash);
    switch (progress.state) {
      case "known":
        return await this.#othersBefore(progress) ?? progress;
      case "unanswered": {
        const { next, ids, sentAt } = progress;
        try {
          const found = await this.#findUnanswered(next, ids, void 0, sentAt);
          if (found === void 0) return progress;
          this.#appendSent(next, found);
          return { next: next + 1, ids: { ...ids, ...found } };
        } catch (error) {
          if (error instanceof WentFurther) return this.#adopt(error.found);
          throw error;
        }
      }
      case "other-data":
        throw this.#unknown(
          "Other data than the plan has now went in, and records can\u2019t be taken out of an org again."
        );
      case "unknown":
        return this.#adopt(await this.#inTurn(await this.#watch("others")));
    }
  }
  /**
   * Another job that met this org with no data in it for as long as the patience imports it. So whoever comes later than
   * that to an org of its own has to look first.
   */
  async #othersBefore({ next, since }) {
    const { client, signal } = this.#org;
    if (next === 0 && since !== void 0 && client.wire.now() - since < this.#patience) return void 0;
    if (next >= this.#data.batches.length) return void 0;
    const first2 = await whatWentIn(client, this.#data, this.#hints(), signal);
    const isAsKnown = first2.batches.length <= next && first2.state !== "unclear";
    if (isAsKnown && await isAloneIn(this.#org)) return void 0;
    const found = await this.#inTurn(isAsKnown ? first2 : await this.#watch("maker"));
    return found.batches.length <= next && found.state !== "in" ? void 0 : this.#adopt(found);
  }
  /**
   * A batch whose answer never came. If it is there at once, it came; if not, then whoever sees that this job is silent
   * may go on in its place, and what is there later may be theirs.
   *
   * @param sentAt milliseconds since the epoch; default now
   * @returns the batch's ids, or `undefined` if it is certainly not in
   * @throws WentFurther
   */
  async #findUnanswered(index, ids, cause, sentAt = this.#org.client.wire.now()) {
    const { client, signal } = this.#org;
    const batch = this.#data.batches[index];
    if (batch === void 0) throw this.#unknown(void 0, cause);
    const trace = await batchWentIn(client, this.#data, batch, ids, this.#hints(), signal);
    if (trace.state === "in") return trace.ids;
    const isOver = client.wire.now() - sentAt >= 2 * this.#patience;
    if (trace.state === "out" && isOver) return void 0;
    const found = await this.#watch("maker");
    if (found.batches.length > index) throw new WentFurther(found);
    if (found.state === "unclear" || found.batches.length < index) throw this.#unknown(void 0, cause);
    return void 0;
  }
  /** As the only one, where others may be about to import, too. */
  #inTurn(found) {
    const { client, signal } = this.#org;
    const look2 = () => whatWentIn(client, this.#data, this.#hints(), signal);
    return this.#turn.take(found, look2, () => this.#watch("others"));
  }
  #watch(who) {
    return watchData(this.#org, this.#data, this.#hints(), { who, patience: this.#patience });
  }
  /** From now on the journal knows this org. */
  #adopt({ batches, state }) {
    if (state === "unclear") throw this.#unknown();
    const { journal, id: id2, client } = this.#org;
    journal.append({ event: "began", org: id2, at: client.wire.now() });
    for (const [index, ids] of batches.entries()) this.#appendSent(index, ids);
    return { next: batches.length, ids: Object.assign({}, ...batches) };
  }
  /** The org's own rows, before the first batch and after packages, source and permission sets. */
  async #keepBaseline() {
    const { client, journal, id: id2, signal } = this.#org;
    const rows = await countRows(
      client,
      this.#data.batches.map(({ sobject }) => sobject),
      signal
    );
    journal.append({ event: "baseline", org: id2, rows: { ...rows } });
  }
  #hints() {
    const { journal, id: id2 } = this.#org;
    return { baseline: journal.baseline(id2), claimed: journal.claimedIds(id2, this.#hash) };
  }
  #append(event, batch) {
    const { journal, id: id2, client } = this.#org;
    const at = event === "sending" ? { at: client.wire.now() } : {};
    journal.append({ event, org: id2, data: this.#hash, batch, ...at });
  }
  #appendSent(batch, ids) {
    this.#org.journal.append({ event: "sent", org: this.#org.id, data: this.#hash, batch, ids: { ...ids } });
  }
  #unknown(why = "A batch may be in, and importing it again could double the records.", cause) {
    return new OrgLost(
      {
        kind: "fleet/data-unknown",
        what: `It can't be known which sample data ${this.#org.label} has.`,
        why,
        fix: "Wait: the org is deleted and made again. It takes one more of the daily allocation."
      },
      { cause }
    );
  }
};

// src/salesforce/package-key.ts
function aboutKey({ id: id2, name: name2, installationKey, keyFrom, where }, cause) {
  if (!cause.kind.startsWith("package/installation-key")) return void 0;
  const kind2 = installationKey === void 0 ? "package/installation-key-missing" : cause.kind;
  const subject = `${where === void 0 ? "The" : `${where}: the`} package ${name2 === id2 ? id2 : `${name2} (${id2})`}`;
  const from = keyFrom ?? "the variable";
  const documented = true;
  if (kind2 === "package/installation-key-missing") {
    return new Problem(
      {
        ...{ kind: kind2, documented },
        what: `${subject} needs an installation key, and no key is set.`,
        fix: `Write \`{ id: ${name2}, installation-key-env: PKG_KEY }\`, and \`PKG_KEY: \${{ secrets.PKG_KEY }}\` under the step\u2019s \`env:\`.`
      },
      { cause }
    );
  }
  if (kind2 === "package/installation-key-not-needed") {
    const what = `${subject} takes no installation key, and ${from} gives one.`;
    return new Problem(
      { ...{ kind: kind2, documented, what }, fix: "Remove `installation-key-env` from it." },
      { cause }
    );
  }
  return new Problem(
    {
      ...{ kind: kind2, documented },
      what: `${subject} refuses the installation key in ${from}.`,
      why: "The key is set, but it isn\u2019t that of this version; each version may have its own.",
      fix: `Correct the secret behind ${from}.`
    },
    { cause }
  );
}

// src/salesforce/packages.ts
var INSTALL_ATTEMPTS = 3;
async function installedPackageVersions(org, signal) {
  const soql = "SELECT Id, SubscriberPackageId, SubscriberPackageVersion.Id FROM InstalledSubscriberPackage";
  const rows = await org.toolingQuery(soql, {
    signal,
    row: (one) => isObject(one) && isVersionOrNull(one["SubscriberPackageVersion"])
  });
  return new Set(
    rows.flatMap(({ SubscriberPackageVersion: version }) => version ? [shortId(version.Id)] : [])
  );
}
function isVersionOrNull(version) {
  return version === null || hasTexts("Id")(version);
}
async function checkPackageVersions(org, packages2) {
  const checks = packages2.map(async (one) => {
    try {
      return await validationStatus(org, one) === void 0 ? notFound2(one) : void 0;
    } catch (error) {
      if (isRefusedRead(error)) return unchecked(one, error);
      if (error instanceof ApiFailure) return packageProblem(error, one, `The check of package ${one.name}`);
      throw error;
    }
  });
  return (await Promise.all(checks)).filter((problem) => problem !== void 0);
}
async function installPackages(org, packages2, options = {}) {
  if (packages2.length === 0) return;
  const installed = await installedPackageVersions(org, options.signal);
  for (const one of packages2) {
    if (installed.has(shortId(one.id))) options.onProgress?.(one, "already installed");
    else await installOne(org, one, options);
  }
}
async function installOne(org, one, options) {
  for (let attempt = 1; ; attempt += 1) {
    const running = await runningInstall(org, one);
    if (running === void 0) await waitUntilAvailable(org, one, options);
    options.onProgress?.(one, "installing");
    const id2 = running ?? await requestInstall(org, one, options.signal);
    const errors = await waitForInstall(org, id2, one, options);
    if (errors.length === 0) {
      options.onProgress?.(one, "installed");
      return;
    }
    const text2 = errors.join("; ");
    const meaning = packageErrorMeaning({ text: text2 });
    const said = problemOf(meaning, `The installation of package ${one.name}`, { text: text2 });
    const problem = aboutKey(one, said) ?? said;
    if (!meaning.transient || attempt >= INSTALL_ATTEMPTS) throw problem;
    const pause = pauseAfter(problem, attempt, org.wire, { firstPause: 5e3 });
    await org.wire.sleep(pause, options.signal, nextTry(problem));
  }
}
async function runningInstall(org, { id: id2 }, statuses = ["IN_PROGRESS"]) {
  const keys = [shortId(id2), longId(id2)].map(soqlString).join(",");
  const soql = `SELECT Id, Status, SubscriberPackageVersionKey FROM PackageInstallRequest WHERE SubscriberPackageVersionKey IN (${keys})`;
  const requests = await org.toolingQuery(soql, {
    row: hasTexts("Id", "Status", "SubscriberPackageVersionKey")
  });
  return requests.find(
    ({ Status, SubscriberPackageVersionKey }) => statuses.includes(Status) && shortId(SubscriberPackageVersionKey) === shortId(id2)
  )?.Id;
}
async function waitUntilAvailable(org, one, options) {
  const polling = { firstPause: 5e3, longestPause: 3e4, timeout: options.availabilityTimeout ?? 6e5 };
  let told = false;
  const read = async () => {
    const status = await validationStatus(org, one);
    if (status !== void 0 && !notAvailableYet.codes.includes(status)) return true;
    if (!told) options.onProgress?.(one, "waiting until available");
    told = true;
    return void 0;
  };
  try {
    await pollUntil(org.wire, read, { ...polling, signal: options.signal });
  } catch (error) {
    if (error instanceof PollingTimeout) throw notFound2(one);
    if (error instanceof ApiFailure)
      throw packageProblem(error, one, `The installation of package ${one.name}`);
    throw error;
  }
}
async function validationStatus(org, { id: id2, installationKey }) {
  const key = installationKey ? ` AND InstallationKey = ${soqlString(installationKey)}` : "";
  const soql = `SELECT Id, SubscriberPackageId, InstallValidationStatus FROM SubscriberPackageVersion WHERE Id = ${soqlString(id2)}${key}`;
  try {
    const repeat = (error) => isTransient(error) && !hasCode(error, UNHEARD_OF);
    const rows = await org.toolingQuery(soql, {
      repeat,
      row: hasTexts("InstallValidationStatus?")
    });
    return rows[0]?.InstallValidationStatus;
  } catch (error) {
    if (hasCode(error, UNHEARD_OF)) return void 0;
    throw error;
  }
}
var UNHEARD_OF = /* @__PURE__ */ new Set(["UNKNOWN_EXCEPTION", ...notAvailableYet.codes]);
async function requestInstall(org, one, signal) {
  const body = {
    SubscriberPackageVersionKey: one.id,
    // The CLI sends the key escaped as in SOQL (@salesforce/packaging, `createPackageInstallRequest`).
    ...one.installationKey ? { Password: soqlEscaped(one.installationKey) } : {},
    ApexCompileType: "all",
    EnableRss: false,
    NameConflictResolution: "Block",
    PackageInstallSource: "U",
    SecurityType: "None",
    UpgradeType: "mixed-mode"
  };
  const path = "/tooling/sobjects/PackageInstallRequest";
  for (let attempt = 1; ; attempt += 1) {
    try {
      const options = { repeat: "if-undone", expects: hasId, signal };
      return (await org.post(path, body, options)).id;
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      const taken = isTransient(error) ? await runningInstall(org, one, ["IN_PROGRESS", "SUCCESS"]) : void 0;
      if (taken !== void 0) return taken;
      if (!isTransient(error) || isCertainlyUndone(error) || attempt >= INSTALL_ATTEMPTS)
        throw packageProblem(error, one, `The installation of package ${one.name}`);
      await org.wire.sleep(pauseAfter(error, attempt, org.wire), signal, nextTry(error));
    }
  }
}
async function waitForInstall(org, id2, one, options) {
  const read = async () => {
    const path = `/tooling/sobjects/PackageInstallRequest/${id2}`;
    const call = { signal: options.signal, expects: isRecordWith("Status") };
    const request = await org.get(path, call);
    return request.Status === "IN_PROGRESS" || request.Status === "UNKNOWN" ? void 0 : request;
  };
  try {
    const { Status, Errors } = await pollUntil(org.wire, read, {
      firstPause: 500,
      // Packages take a minute or two, and all else waits for them: a longer pause at the end shows in the fleet's time.
      longestPause: 2500,
      what: "a package to be installed",
      ...options,
      ...options.usualOf === void 0 ? {} : { usual: options.usualOf(one) }
    });
    if (Status === "SUCCESS") return [];
    const texts2 = (Errors?.errors ?? []).flatMap(({ message }) => message ? [message] : []);
    return texts2.length > 0 ? texts2 : [`its status is ${Status}`];
  } catch (error) {
    if (!(error instanceof PollingTimeout)) throw error;
    throw new Problem({
      kind: "package/timeout",
      what: `Package ${one.name} was not installed after ${Math.round(error.timeout / 1e3)} seconds.`,
      fix: "Look at Setup, \u201CInstalled Packages\u201D, of the org; run again to go on waiting."
    });
  }
}
function packageProblem(error, one, subject) {
  const said = apiProblem(error, subject);
  return aboutKey(one, said) ?? said;
}
function unchecked({ name: name2 }, cause) {
  return new Problem(
    {
      kind: "package/unchecked",
      what: `The hub user may not look up the package ${name2} (${cause.message}).`,
      why: "So it was not checked before the first signup: a missing version or a wrong installation key shows in each org.",
      fix: "Give the hub user the permission \u201CView Setup and Configuration\u201D, or ignore this."
    },
    { cause }
  );
}
function notFound2(one) {
  const text2 = "Salesforce knows no such package version, or has not copied it to this instance yet: invalid package";
  const { what, why, fix, kind: kind2 } = packageErrorMeaning({ text: text2 });
  return new Problem({
    kind: kind2,
    what: `Package ${one.name === one.id ? one.id : `${one.name} (${one.id})`} was not found. ${what}`,
    fix,
    ...why ? { why } : {}
  });
}
function hasCode(error, codes) {
  return error instanceof ApiFailure && error.errors.some(({ errorCode }) => codes.has(errorCode));
}

// src/fleet/stages/packages.ts
var packages = ({ setup, where }, materials) => {
  const content = setup.packages.map(({ id: id2 }) => shortId(id2));
  if (content.length === 0) return { content };
  return { content, work: packagesStage(readKeys(setup.packages, where, materials), materials) };
};
function packagesStage(all, { usual }) {
  return {
    packages: all,
    isTracked: true,
    isDone: async ({ client, signal }) => {
      const installed = await installedPackageVersions(client, signal);
      return all.every(({ id: id2 }) => installed.has(shortId(id2)));
    },
    run: async ({ client, signal, note, tracking }) => {
      await installPackages(client, all, {
        signal,
        usualOf: ({ id: id2 }) => usual(`package ${shortId(id2)}`),
        onProgress: ({ name: name2 }, progress) => note(`Package ${name2}: ${progress}.`)
      });
      tracking.changed();
    }
  };
}
function readKeys(specs, whereIn2, materials) {
  const found = [];
  const all = specs.map(({ id: id2, alias, installationKeyEnv: variable }, index) => {
    const where = whereIn2("packages", index);
    const one = { id: id2, name: alias ?? id2, where };
    if (variable === void 0) return one;
    const installationKey = collect(found, () => readKey(variable, where, materials));
    return { ...one, installationKey, keyFrom: variable };
  });
  throwAll(found);
  return all;
}
function readKey(variable, where, { env, mask }) {
  const key = env[variable] ?? "";
  if (key === "") {
    throw new Problem({
      kind: "fleet-file/installation-key",
      what: `${where}: the environment variable ${variable}, which holds an installation key, is empty.`,
      fix: `Add \`env: { ${variable}: \${{ secrets.${variable} }} }\` to the step.`
    });
  }
  mask(key);
  return key;
}

// src/fleet/stages/permission-sets.ts
var permissionSets = ({ setup: { permissionSets: names2 } }) => ({
  content: names2,
  work: names2.length === 0 ? void 0 : permissionSetsStage(names2)
});
function permissionSetsStage(names2) {
  return {
    isDone: () => Promise.resolve(false),
    run: async ({ client, signal, note }) => {
      const { assigned, present } = await assignPermissionSets(client, names2, { signal });
      if (assigned.length > 0) note(`Assigned ${assigned.join(", ")}.`);
      if (present.length > 0) note(`Assigned before: ${present.join(", ")}.`);
    }
  };
}

// src/fleet/stages/source-tracking.ts
var sourceTracking = ({ before }) => ({
  work: before.some(({ isTracked }) => isTracked === true) ? sourceTrackingStage() : void 0
});
function sourceTrackingStage() {
  return {
    isDone: ({ id: id2, journal, tracking }) => Promise.resolve(!tracking.isOpen && journal.isTracked(id2)),
    run: settleTracking
  };
}
async function settleTracking(org) {
  try {
    await org.tracking.settle(org.signal);
    org.journal.append({ event: "tracked", org: org.id });
  } catch (error) {
    if (!(error instanceof ApiFailure) || org.signal.aborted) throw error;
    org.note(
      `Source tracking was not settled (${error.message}): a fresh clone shows what was deployed here as remote changes. There, \`sf project reset tracking\` settles it.`
    );
  }
}

// src/fleet/stages/script.ts
var script = async ({ setup: { script: path } }, { workspace, runScript }) => path === void 0 ? { content: void 0 } : { content: await scriptHash(workspace, path), work: scriptStage(runScript(path)) };
function scriptStage(runScript) {
  return {
    isTracked: true,
    isDone: (org) => Promise.resolve(org.journal.scriptEnded(org.id)),
    run: async (org) => {
      await settleTracking(org);
      await runScript(org);
      org.tracking.deployed(0);
      org.journal.append({ event: "script", org: org.id });
    }
  };
}

// src/fleet/stages/settings.ts
var settings = async ({ definition }, { project, once: once2, usual }) => {
  const content = definition.settings;
  if (content === void 0) return { content };
  const { name: name2 } = definition;
  const deployable = await once2(`settings ${name2}`, async () => {
    const { settingsZip, settingsFiles } = await import("./settings-EONCYTFV.js");
    const options = { capitalizeRecordTypes: await capitalizesRecordTypes(definition, project) };
    const files = settingsFiles(content, apiVersion, options);
    return {
      request: deployRequest(await settingsZip(content, apiVersion, options), noTests),
      hash: hashOf(JSON.stringify([...files])),
      subject: `the settings of ${name2}`,
      components: `${files.size - 1} files`,
      isSource: false
    };
  });
  return { content, work: deployStage(deployable, usual("settings")) };
};
async function capitalizesRecordTypes({ settings: all }, { folder }) {
  const objects = Object.values(all?.objectSettings ?? {});
  if (objects.every(({ defaultRecordType }) => defaultRecordType === void 0)) return true;
  const cli = await import("./cli-config-6WZNLJUB.js");
  return cli.capitalizesRecordTypes(folder);
}

// src/fleet/stages/index.ts
var stages = {
  settings,
  packages,
  source,
  "permission sets": permissionSets,
  data,
  script,
  "source tracking": sourceTracking
};
var beforeSetup = ["signup", "key", "login"];
var allSteps = [...beforeSetup, ...Object.keys(stages)];
function stepNames(groups) {
  const has = /* @__PURE__ */ new Set([
    ...beforeSetup,
    ...[...groups].flatMap((group) => group.stages.map(({ name: name2 }) => name2))
  ]);
  return allSteps.filter((name2) => has.has(name2));
}
async function stagesOf(order, materials, found) {
  const before = [];
  const contents = [];
  for (const [name2, make] of Object.entries(stages)) {
    const made = await collect(found, async () => make({ ...order, before }, materials));
    if (made !== void 0 && "content" in made) contents.push(made.content);
    if (made?.work !== void 0) before.push({ name: name2, ...made.work });
  }
  return { stages: before, contents };
}

// src/fleet/stages/permission-sets-there.ts
var ofSalesforce = /^sfdc/i;
function missingPermissionSets(wanted) {
  const { setup, definition, stages: stages2, namespace } = wanted;
  const [problems, warnings] = [[], []];
  const isUnread = setup.source.length > 0 && stages2.every(({ name: name2 }) => name2 !== "source");
  if (isUnread || setup.packages.length > 0 || definition.fields["Snapshot"] !== void 0)
    return { problems, warnings };
  const brought = stages2.flatMap(({ permissionSets: permissionSets2 = [] }) => [...permissionSets2]);
  const known = new Set(brought.map((name2) => name2.toLowerCase()));
  for (const [index, name2] of setup.permissionSets.entries()) {
    const where = wanted.where("permission-sets", index);
    const [, prefix, bare] = /^(\w+?)__(.+)$/.exec(name2) ?? [];
    const isOwn = namespace !== void 0 && prefix?.toLowerCase() === namespace.toLowerCase();
    if (known.has(name2.toLowerCase()) || isOwn && known.has(bare?.toLowerCase() ?? "")) continue;
    const meant = nearest(name2, brought) ?? (bare === void 0 ? void 0 : nearest(bare, brought));
    if (meant !== void 0) problems.push(misnamed2(where, name2, meant));
    else if (prefix !== void 0 && !isOwn && !ofSalesforce.test(prefix))
      problems.push(unpacked(where, name2, prefix));
    else warnings.push(unbrought(where, name2));
  }
  return { problems, warnings };
}
var kind = "permission-set/not-found";
function misnamed2(place, name2, meant) {
  return new Problem({
    kind,
    what: `${place}: the source has no permission set "${name2}".`,
    why: `Did you mean "${meant}"?`,
    fix: "Write that, or add the permission set to `source`."
  });
}
function unpacked(place, name2, prefix) {
  return new Problem({
    kind,
    what: `${place}: no package brings the permission set "${name2}".`,
    why: `It has the namespace ${prefix}, and the set-up has no \`packages\`.`,
    fix: "List its package in `packages`, or correct the name."
  });
}
function unbrought(place, name2) {
  return `${place}: no source or package brings the permission set "${name2}". Unless new orgs have it by themselves, each fails there: correct the name, or add what brings it.`;
}

// src/fleet/stages/prepare.ts
async function prepare(spec, about) {
  const { project, files } = spec;
  const problems = [];
  const warnings = /* @__PURE__ */ new Set();
  const materials = {
    ...about,
    project,
    files,
    once: once(),
    usual: usualTimes(),
    warn: (text2) => void warnings.add(text2)
  };
  const groups = /* @__PURE__ */ new Map();
  for (const { group, definition: path, setup } of spec.groups) {
    const definition = files.definitions.get(path);
    if (definition === void 0) throw new Error(`${path} was not read`);
    const where = (key, index) => spec.whereInSetup(group, key, index);
    const { stages: stages2, contents } = await stagesOf({ setup, definition, where }, materials, problems);
    const missing2 = missingPermissionSets({
      ...{ setup, definition, stages: stages2, namespace: project.namespace },
      where
    });
    problems.push(...missing2.problems);
    for (const warning of missing2.warnings) warnings.add(warning);
    const data2 = stages2.find((stage) => stage.data !== void 0)?.data;
    groups.set(group, { definition, stages: stages2, digests: { setup: setupDigest(definition, contents), data: data2 } });
  }
  throwAll(problems);
  const ofDefinitions = [...groups.values()].flatMap(({ definition }) => definition.warnings);
  return { project, groups, warnings: [.../* @__PURE__ */ new Set([...ofDefinitions, ...warnings])] };
}
function once() {
  const made = /* @__PURE__ */ new Map();
  return (name2, make) => {
    const known = made.get(name2) ?? make();
    made.set(name2, known);
    return known;
  };
}

// src/fleet/stages/setup-script.ts
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { resolve as resolve5, join as join5 } from "node:path";

// src/runner/run-script.ts
async function runExecutable(path, options) {
  return exec(path, [], {
    cwd: options.cwd,
    env: { ...options.env },
    silent: true,
    ignoreReturnCode: true,
    listeners: { stdline: options.onLine, errline: options.onLine }
  });
}

// src/fleet/stages/setup-script.ts
var notForScripts = /^(INPUT_|STATE_|ACTIONS_|GITHUB_(OUTPUT|ENV|STATE|PATH|STEP_SUMMARY)$)/;
function setupScript(path, about) {
  const runOne = async (org) => {
    await mkdir(about.homes, { recursive: true, mode: 448 });
    const home = await mkdtemp(join5(about.homes, `${org.label}-`));
    try {
      const { session } = org.client;
      about.mask(session.accessToken);
      await register(
        {
          ...session,
          loginUrl: session.instanceUrl,
          consumerKey: session.consumerKey ?? about.consumerKey,
          isScratchOrg: true
        },
        { alias: org.label, home }
      );
      await run(path, home, org, about);
    } finally {
      await rm(home, { recursive: true, force: true });
    }
  };
  return (org) => about.inTurn(() => {
    org.signal.throwIfAborted();
    return runOne(org);
  });
}
async function run(path, home, org, about) {
  const lines = [];
  const code = await runExecutable(resolve5(about.workspace, path), {
    cwd: about.workspace,
    env: {
      ...inherited(about.env),
      ...homeVariables(home),
      SF_TARGET_ORG: org.client.session.username
    },
    onLine: (line) => {
      org.note(`  ${line}`);
      lines.push(line);
    }
  });
  if (code === 0) return;
  const last = lines.findLast((line) => line.trim() !== "") ?? "it printed nothing";
  throw new Problem({
    kind: "fleet/script-failed",
    what: `${path} ended with exit code ${code}. Its last line: ${last.replace(/[.!?]?\s*$/, ".")}`,
    fix: "Read its output in the org\u2019s group of the log. The org is kept; run the fleet again with the same generation once the script is corrected."
  });
}
function inherited(env) {
  return Object.fromEntries(Object.entries(forChildren(env)).filter(([name2]) => !notForScripts.test(name2)));
}

// src/fleet/read-order.ts
async function readOrder(given2, consumerKey, { workspace, homes, withoutKeys, env: environment, mask, warn, reshape = (spec) => spec }) {
  const spec = reshape(await readFleetSpec(given2.spec, workspace));
  const inputs = inputsFor(given2, spec);
  assertUsernamesFit(spec.name, inputs.generation, spec.groups);
  assertMinimumFits(spec, inputs);
  const env = withoutKeys ? { ...environment, ...keysToCome(spec, environment, warn) } : environment;
  const inTurn = pLimit(inputs.concurrency);
  const prepared = await prepare(spec, {
    ...{ workspace, env, mask },
    dataPatience: millisecondsOf("ORGKEY_DATA_PATIENCE_SECONDS", env) ?? 6e4,
    runScript: (path) => setupScript(path, { workspace, homes, inTurn, mask, env, consumerKey })
  });
  for (const warning of prepared.warnings) warn(warning);
  return { inputs, spec, prepared };
}
function assertMinimumFits({ groups }, { minimum = 0, shard }) {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (shard.count > 1 || minimum <= count) return;
  throw new Problem({
    kind: "fleet-input/minimum",
    what: `The input \`minimum\` is ${minimum}, and the fleet has ${count} orgs.`,
    fix: `Write ${count} at most, or leave it out to need all.`
  });
}
function keysToCome({ groups }, env, warn) {
  const names2 = new Set(
    groups.flatMap(
      ({ setup }) => setup.packages.flatMap(({ installationKeyEnv }) => installationKeyEnv ?? [])
    )
  );
  const missing2 = [...names2].filter((name2) => (env[name2] ?? "") === "");
  for (const name2 of missing2)
    warn(`The environment variable ${name2}, which holds an installation key, is empty.`);
  return Object.fromEntries(missing2.map((name2) => [name2, "not given"]));
}

// src/fleet/plan/plan.ts
function planFleet(slots, orgs, now) {
  const bySlot = Map.groupBy(orgs, (org) => slotKey(org.name));
  const plans = slots.map((slot) => planSlot(slot, bySlot.get(slotKey(slot)) ?? [], now));
  return { slots: plans.map((plan) => plan.plan), surplus: plans.flatMap((plan) => plan.surplus) };
}
function planSlot(slot, orgs, now) {
  const there = orgs.filter((org) => standingOf(org, now) !== "gone");
  const [kept, ...rest] = bestFirst(there, now);
  const surplus = rest.filter(({ line }) => !isClaimed(line));
  return { plan: kept === void 0 ? newOrg(slot, orgs, now) : goOn(slot, kept), surplus };
}
function goOn(slot, org) {
  return { action: isPending(org) ? "wait" : "adopt", slot, org };
}
function newOrg(slot, orgs, now) {
  const lost = orgs.toSorted((one, other) => one.name.attempt - other.name.attempt).at(-1);
  if (lost === void 0) return { action: "make", slot, attempt: 1 };
  return { action: "replace", slot, attempt: lost.name.attempt + 1, reason: lossReason(lost, now) };
}
function lossReason(org, now) {
  if (org.status === "Error") return "failed";
  return isExpired(org, now) ? "expired" : "deleted";
}

// src/fleet/plan/pool-plan.ts
function planPool(spec, orgs, { now, gone = /* @__PURE__ */ new Set(), mayRetire = true }) {
  const there = orgs.filter(({ username }) => !gone.has(username));
  const stock = stockOf(there, spec.pool, now);
  const slots = spec.groups.flatMap((group) => slotsOfGroup(group, { spec, orgs, stock, now, mayRetire }));
  return { slots, surplus: [], pool: stock };
}
function slotsOfGroup({ group, count, max = count }, of) {
  const mine = (orgs) => orgs.filter(({ name: name2 }) => name2.group === group);
  const { free, taken, leaving, unfinished, retire } = of.stock;
  const slotAt = (number) => ({
    ...{ fleet: of.spec.name, generation: poolGeneration, group, number }
  });
  const stays = of.mayRetire ? [] : retire.map(({ org }) => org);
  const occupied = [free, taken, leaving, unfinished, stays].flatMap(mine);
  const numbers2 = new Set(occupied.map(({ name: name2 }) => name2.number));
  const missing2 = count - mine(free).length - mine(leaving).length;
  const goingOn = mine(unfinished).toSorted((one, other) => rank(one) - rank(other) || one.name.number - other.name.number).slice(0, Math.max(0, missing2));
  const empty = Array.from({ length: max }, (_, index) => index + 1).filter((number) => !numbers2.has(number));
  const room = Math.min(missing2 - goingOn.length, max - numbers2.size);
  return [
    ...goingOn.map((org) => goOn(slotAt(org.name.number), org)),
    ...empty.slice(0, Math.max(0, room)).map((number) => {
      const had = mine(of.orgs).filter(({ name: name2 }) => name2.number === number);
      return newOrg(slotAt(number), had, of.now);
    })
  ].toSorted((one, other) => one.slot.number - other.slot.number);
}
function rank(org) {
  return isPending(org) ? 0 : 1;
}
function withinRoom(plan, room) {
  const isNew = ({ action }) => action === "make" || action === "replace";
  const withoutRoom = plan.slots.filter(isNew).slice(room);
  if (plan.pool === void 0 || withoutRoom.length === 0) return plan;
  const slots = plan.slots.filter((slot) => !withoutRoom.includes(slot));
  return { ...plan, slots, pool: { ...plan.pool, withoutRoom: withoutRoom.length } };
}

// src/fleet/plan/signup-history.ts
var isScratchOrgInfoPart = hasTexts(
  ...["Status", "ErrorCode?", "ConnectedAppConsumerKey?", "Username?", "SignupUsername?", "Description?"]
);
var mostRows2 = 100;
async function readSignupHistory(hub, consumerKey, { hasLines, signal }) {
  const rows = await hub.query(
    `SELECT Status, ErrorCode, ConnectedAppConsumerKey, Username, SignupUsername${hasLines ? ", Description" : ""} FROM ScratchOrgInfo WHERE ConnectedAppConsumerKey = ${soqlString(consumerKey)} OR (ConnectedAppConsumerKey = '${platformCli.consumerKey}' AND ${soqlConditionForAll(hub.session.orgId)}) ORDER BY CreatedDate DESC LIMIT ${mostRows2}`,
    { signal, row: isScratchOrgInfoPart }
  );
  return historyOf(rows, consumerKey);
}
function historyOf(rows, consumerKey) {
  const app = first(rows, (row) => {
    if (row.ConnectedAppConsumerKey !== consumerKey) {
      return row.Status === "Active" && wayOf(row) !== void 0 ? "platform-cli" : void 0;
    }
    if (row.Status === "Active" || row.Status === "Deleted") return "own";
    return row.Status === "Error" && row.ErrorCode === appRefusedCode ? "platform-cli" : void 0;
  });
  const way = first(
    rows,
    (row) => row.ConnectedAppConsumerKey === platformCli.consumerKey ? wayOf(row) : void 0
  );
  return { ...app === void 0 ? {} : { app }, ...way === void 0 ? {} : { way } };
}
function wayOf({ Username, SignupUsername, Description }) {
  if (parseUsername(SignupUsername ?? Username ?? "") === void 0) return void 0;
  return readLine(Description ?? null)?.key;
}
function first(rows, read) {
  for (const row of rows) {
    const found = read(row);
    if (found !== void 0) return found;
  }
  return void 0;
}
function recentHistory({ recent }, consumerKey) {
  return historyOf(recent.toReversed(), consumerKey);
}
function wantsApps(choice, recent, plan) {
  return isMaking(plan) && choice !== "own" && recent.app !== "own" && recent.way !== "own";
}
function isMaking({ slots }) {
  return slots.some(({ action }) => action === "make" || action === "replace");
}
async function knownHistory(hub, of, plan) {
  const { choice, recent } = of;
  const isKnown = recent.app === "own" || recent.app !== void 0 && recent.way !== void 0;
  if (isKnown || !isMaking(plan) || choice === "own") return recent;
  const older = await readSignupHistory(hub, of.consumerKey, { hasLines: of.hasLines });
  if (older.app !== void 0 || choice !== "auto") return older;
  return (await of.apps())?.length === 0 ? { ...older, app: "own" } : older;
}

// src/fleet/pool/retire.ts
var retireFor = 6e5;
var atOnce = 10;
async function retireOrgs(hub, retire, { active }, { times, tell, warn }) {
  const inTurn = pLimit(atOnce);
  const gone = /* @__PURE__ */ new Set();
  const retireOne = async ({ org, why }) => {
    const label = slotLabel(org.name);
    try {
      if (!await claimToDelete(hub, org, times)) {
        tell(`Left ${label} (${org.username}): somebody was faster.`);
        return;
      }
      const row = active.get(shortId(org.orgId ?? ""));
      await (row === void 0 ? deleteByUsername(hub, org.username) : deleteScratchOrg(hub, row.Id));
      gone.add(org.username);
      tell(`Retired ${label} (${org.username}): ${reasonText[why](org)}.`);
    } catch (error) {
      const { what, fix } = failureOf(error, `Retiring ${label}`);
      warn(`${what} ${fix}`);
    }
  };
  await Promise.all(retire.map((one) => inTurn(retireOne, one)));
  return gone;
}
var reasonText = {
  over: (org) => `the time of its holder is over (${holderText(org)})`,
  ending: ({ expires = "" }) => `it ends on ${expires}`,
  old: ({ createdAt }) => `it was made on ${createdAt.slice(0, 10)}, and \`max-age-hours\` is over`,
  surplus: () => "its slot has another org",
  left: () => "it was left half-way"
};
async function claimToDelete(hub, org, times) {
  const claim = await claimOrg(hub, org, { holder: retireHolder, until: hub.serverNow + retireFor }, times);
  return claim !== "taken" && await confirmed(hub, claim, times);
}
async function deleteUnlessHeld(hub, username, about) {
  const more = about.hasLines ? ["Description", "LastModifiedDate"] : [];
  const info = decisiveSignup(await readSignups(hub, [username], about.signal, more));
  if (info !== void 0 && !hasEnded(info)) return false;
  const line = readLine(info?.Description ?? null);
  if (info?.Status === "Active") {
    if (isClaimed(line) || about.stays?.(info) === true) return false;
    if (line?.state === "ready" && !await claimToDelete(hub, { info }, about.times)) return false;
  }
  if (info?.Status !== "Error") await deleteByUsername(hub, username);
  return true;
}

// src/salesforce/scratch-orgs/ancestors.ts
async function packageAncestorIds(hub, project) {
  const problems = [];
  const ids = /* @__PURE__ */ new Set();
  for (const one of project.packages) {
    const found = await ancestorOf(hub, one, project.packageAliases);
    if (found instanceof Problem) problems.push(found);
    else if (found !== void 0) ids.add(found);
  }
  throwAll(problems);
  return [...ids];
}
async function ancestorOf(hub, one, aliases) {
  const { ancestorId, ancestorVersion } = one;
  const packageId2 = aliases[one.package] ?? one.package;
  if (ancestorId === void 0 && ancestorVersion === void 0) return void 0;
  if (ancestorVersion === "NONE" || ancestorId === "NONE") return void 0;
  if (!isId2(packageId2, "0Ho")) return badPackage(one);
  const released = `Package2Id = ${soqlString(packageId2)} AND IsReleased = True`;
  if (ancestorVersion === "HIGHEST" || ancestorId === "HIGHEST") {
    const order = "MajorVersion DESC, MinorVersion DESC, PatchVersion DESC, BuildNumber DESC";
    const condition2 = `${released} AND IsDeprecated = False AND PatchVersion = 0 ORDER BY ${order} LIMIT 1`;
    return await findVersion(hub, condition2) ?? notReleased(one, "HIGHEST");
  }
  if (ancestorVersion !== void 0) {
    const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:\.\d+)?$/.exec(ancestorVersion) ?? [];
    if (major === void 0 || minor === void 0 || patch === void 0) return badVersion(one);
    const numbers2 = `MajorVersion = ${major} AND MinorVersion = ${minor} AND PatchVersion = ${patch}`;
    const id3 = await findVersion(hub, `${released} AND ${numbers2}`);
    if (id3 === void 0) return notReleased(one, ancestorVersion);
    return ancestorId === void 0 || ancestorId === id3 ? id3 : mismatch(one);
  }
  const id2 = aliases[ancestorId ?? ""] ?? ancestorId ?? "";
  if (id2.startsWith("05i")) return id2;
  if (!isId2(id2, "04t")) return badId(one);
  const condition = `SubscriberPackageVersionId = ${soqlString(id2)}`;
  return await findVersion(hub, condition) ?? notReleased(one, id2);
}
async function findVersion(hub, condition) {
  const soql = `SELECT Id FROM Package2Version WHERE ${condition}`;
  const rows = await hub.toolingQuery(soql, { row: hasTexts("Id") });
  return rows[0]?.Id;
}
function isId2(text2, prefix) {
  return text2.startsWith(prefix) && /^[0-9A-Za-z]{15}(?:[0-9A-Za-z]{3})?$/.test(text2);
}
function badPackage({ package: name2 }) {
  return new Problem({
    kind: "ancestor/bad-package",
    what: `The package ${JSON.stringify(name2)} is neither an id (0Ho\u2026) nor an alias of one.`,
    fix: "Add it to packageAliases in sfdx-project.json, or remove its ancestorVersion or ancestorId."
  });
}
function notReleased({ package: name2 }, ancestor) {
  return new Problem({
    kind: "ancestor/not-found",
    what: `The hub has no released version ${ancestor} of the package ${name2}, an ancestor.`,
    why: "sfdx-project.json names it. The version was not promoted, or the package belongs to another Dev Hub.",
    fix: "Promote the version (`sf package version promote`), or correct `ancestorVersion` or `ancestorId`."
  });
}
function badVersion({ package: name2, ancestorVersion = "" }) {
  return new Problem({
    kind: "ancestor/bad-version",
    what: `The ancestorVersion ${JSON.stringify(ancestorVersion)} of the package ${name2} is not of the form major.minor.patch.`,
    fix: 'Write it as "1.2.0", or as HIGHEST or NONE, in sfdx-project.json.'
  });
}
function badId({ package: name2, ancestorId = "" }) {
  return new Problem({
    kind: "ancestor/bad-id",
    what: `The ancestorId ${JSON.stringify(ancestorId)} of the package ${name2} is neither an id nor an alias.`,
    fix: "Give an id (05i\u2026, 04t\u2026) in sfdx-project.json, or add the alias to packageAliases."
  });
}
function mismatch({ package: name2, ancestorId = "", ancestorVersion = "" }) {
  return new Problem({
    kind: "ancestor/mismatch",
    what: `The package ${name2} names two versions: ancestorId ${ancestorId} and ancestorVersion ${ancestorVersion}.`,
    fix: "Leave one of the two out of sfdx-project.json."
  });
}

// src/salesforce/scratch-orgs/describe-signups.ts
async function describeSignups(hub) {
  return signupObjectIn(await ifTold(() => hub.get(describePath, { expects: isDescribed })));
}
var describePath = "/sobjects/ScratchOrgInfo/describe";
async function describeSignupsAndApps(hub) {
  const { read, other } = await readExternalAppsWith(hub, describePath, isDescribed);
  const answer = () => other.status === "fulfilled" ? Promise.resolve(other.value) : Promise.reject(other.reason);
  return { apps: read, signups: signupObjectIn(await ifTold(answer)) };
}
function signupObjectIn(described) {
  if (!isObject(described)) return void 0;
  const { fields, updateable } = described;
  if (!Array.isArray(fields) || fields.length === 0) return void 0;
  return { updateable: updateable !== false, fields };
}
async function ifTold(ask) {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ApiFailure && [400, 403, 404].includes(error.status)) return void 0;
    throw error;
  }
}

// src/salesforce/scratch-orgs/definition-check.ts
async function checkDefinitions(hub, signups, definitions, namespace) {
  const [described, namespaces, snapshots] = await Promise.all([
    signups,
    namespaceProblems(hub, definitions, namespace),
    snapshotProblems(hub, definitions)
  ]);
  const { fields = [] } = described ?? {};
  const byField = fields.length === 0 ? [] : definitions.flatMap((one) => [...fieldProblems(one, fields)]);
  return [...byField, ...namespaces, ...snapshots];
}
function* fieldProblems({ at, fields }, known) {
  const takes = known.filter(({ createable }) => createable);
  for (const [key, value] of Object.entries(fields)) {
    const field = takes.find((one) => one.name.toLowerCase() === key.toLowerCase());
    if (field === void 0) {
      yield unknownKey2(at([lowerFirst(key)]), key, nearest(key, keysOf2(takes)));
    } else if (field.type === "picklist" && field.restrictedPicklist && typeof value === "string") {
      const values = (field.picklistValues ?? []).filter(({ active }) => active).map((one) => one.value);
      const isKnown = values.some((one) => one.toLowerCase() === value.toLowerCase());
      if (!isKnown && values.length > 0) yield unknownValue(at([lowerFirst(key)]), key, value, values);
    }
  }
}
function keysOf2(fields) {
  const names2 = fields.map(({ name: name2 }) => name2);
  return names2.filter((name2) => !/^(ConnectedApp|DurationDays|Package2|OwnerId)/.test(name2));
}
function unknownKey2(place, key, meant) {
  return new Problem({
    kind: "definition/unknown-key",
    what: `${place}: this hub has no ${JSON.stringify(lowerFirst(key))} for scratch orgs.`,
    why: "A definition\u2019s keys become fields of ScratchOrgInfo, and it has no such field, or not one that the hub user may write.",
    fix: meant === void 0 ? "Correct or remove the key." : `Write ${JSON.stringify(lowerFirst(meant))}, if that is meant.`
  });
}
function unknownValue(place, key, value, values) {
  const meant = nearest(value, values);
  const list = values.length <= 10 ? ` It takes ${values.join(", ")}.` : "";
  return new Problem({
    kind: "definition/unknown-value",
    what: `${place}: this hub takes no ${JSON.stringify(lowerFirst(key))} ${JSON.stringify(value)}.${list}`,
    fix: meant === void 0 ? "Correct the value." : `Write ${JSON.stringify(meant)}, if that is meant.`
  });
}
async function namespaceProblems(hub, definitions, ofProject) {
  const wanted = definitions.filter(({ noNamespace }) => !noNamespace).map(({ at, fields }) => ({
    from: fields["Namespace"] === void 0 ? "sfdx-project.json" : at(["namespace"]),
    namespace: textOf(fields["Namespace"] ?? ofProject)
  }));
  if (wanted.every(({ namespace }) => namespace === "")) return [];
  const soql = "SELECT NamespacePrefix FROM NamespaceRegistry";
  const rows = await ifTold(
    () => hub.query(soql, { row: hasTexts("NamespacePrefix") })
  ) ?? [];
  const linked = new Set(rows.map((row) => row.NamespacePrefix.toLowerCase()));
  if (linked.size === 0) return [];
  return wanted.filter(({ namespace }) => namespace !== "" && !linked.has(namespace.toLowerCase())).map(
    ({ from, namespace }) => new Problem({
      kind: "definition/namespace-not-linked",
      what: `${from}: the namespace ${namespace} is not linked to this Dev Hub.`,
      why: `It has ${rows.map((row) => row.NamespacePrefix).join(", ")}.`,
      fix: "Link the Developer Edition org that registered it (Salesforce Help, \u201CLink a Namespace to a Dev Hub Org\u201D), or remove the namespace."
    })
  );
}
async function snapshotProblems(hub, definitions) {
  const wanted = definitions.filter(({ fields }) => textOf(fields["Snapshot"]) !== "");
  if (wanted.length === 0) return [];
  const soql = "SELECT Id, SnapshotName, Status FROM OrgSnapshot";
  const snapshots = await ifTold(() => hub.query(soql, { row: hasTexts("Id", "SnapshotName", "Status") })) ?? [];
  if (snapshots.length === 0) return [];
  return wanted.flatMap(({ at, fields }) => {
    const asked = textOf(fields["Snapshot"]);
    const found = snapshots.find(
      ({ Id, SnapshotName }) => SnapshotName === asked || shortId(Id) === shortId(asked)
    );
    return found?.Status === "Active" ? [] : [badSnapshot(at(["snapshot"]), asked, found, snapshots)];
  });
}
function badSnapshot(name2, asked, found, all) {
  if (found !== void 0) {
    return new Problem({
      kind: "definition/snapshot-not-active",
      what: `${name2}: the snapshot ${asked} is ${found.Status}.`,
      why: "Orgs can be made from active snapshots alone, and each Salesforce release needs a new one.",
      fix: "Wait until it is active, or make it again (`sf org create snapshot`)."
    });
  }
  const meant = nearest(
    asked,
    all.map(({ SnapshotName }) => SnapshotName)
  );
  return new Problem({
    kind: "definition/snapshot-not-found",
    what: `${name2}: this hub has no snapshot ${asked}.`,
    fix: meant === void 0 ? 'Correct "snapshot" (`sf org list snapshot`).' : `Write ${meant}, if that is meant.`
  });
}

// src/fleet/run/preflight.ts
async function preflight(hub, plan, prepared, { withApps = false } = {}) {
  const missing2 = missingIn(plan);
  const groups = [...prepared.groups.values()];
  const distinct = new Map(
    groups.flatMap(({ stages: stages2 }) => stages2.flatMap(({ packages: packages2 = [] }) => packages2)).map((one) => [`${one.id} ${one.installationKey ?? ""}`, one])
  );
  const asked = withApps ? describeSignupsAndApps(hub) : describeSignups(hub).then((described) => ({ signups: described, apps: void 0 }));
  const signups = asked.then((answer) => answer.signups);
  const definitions = [...new Set(groups.map(({ definition }) => definition))];
  const [allocation, rights, definitionProblems, packageProblems2, ancestors] = await Promise.all([
    readAllocation(hub),
    // A hub that doesn't answer now may yet take lines.
    signups.then(descriptionRights).catch(() => descriptionRights(void 0)),
    missing2 === 0 ? [] : checkDefinitions(hub, signups, definitions, prepared.project.namespace).catch(
      problemsOf2("Checking the definitions")
    ),
    missing2 === 0 ? [] : checkPackageVersions(hub, [...distinct.values()]).catch(problemsOf2("Checking the packages")),
    missing2 === 0 || groups.every(({ definition }) => definition.noAncestors) ? [] : packageAncestorIds(hub, prepared.project).catch(problemsOf2("Checking the packages"))
  ]);
  const unknown = allocation instanceof Problem;
  const [unchecked2, wrong] = partition(packageProblems2, ({ kind: kind2 }) => kind2 === "package/unchecked");
  const all = [
    ...plan.pool !== void 0 && rights.missing !== void 0 ? [noLines(rights.missing)] : [],
    // A pool is filled as far as there is room.
    ...unknown || plan.pool !== void 0 ? [] : allocationProblems(missing2, plan.slots.length, allocation),
    ...definitionProblems,
    ...wrong,
    ...ancestors.filter((one) => one instanceof Problem)
  ];
  throwAll(all);
  const { apps } = await asked.catch(() => ({ apps: void 0 }));
  return {
    ...unknown ? {} : { allocation },
    apps,
    rights,
    isCodeHidden: await signups.then(hidesCode).catch(() => false),
    ancestorIds: ancestors.filter((one) => typeof one === "string"),
    warnings: [
      ...[...unknown && missing2 > 0 ? [allocation] : [], ...unchecked2].map(({ message }) => message),
      ...rightsWarning(rights, hub.session.username)
    ]
  };
}
function hidesCode(signups) {
  return signups !== void 0 && !signups.fields.some(({ name: name2 }) => name2 === "AuthCode");
}
function partition(values, isFirst) {
  return [values.filter(isFirst), values.filter((value) => !isFirst(value))];
}
function rightsWarning({ missing: missing2 }, hubUsername) {
  if (missing2 === void 0) return [];
  return [
    `The hub user ${hubUsername} lacks ${missing2}, so the hub can't be told which orgs are set up: fleet/list takes every org that is up, and a run that goes on looks at each stage anew. Give the right by a permission set on the hub (Object Settings, Scratch Org Infos).`
  ];
}
function missingIn({ slots }) {
  return slots.filter(({ action }) => action === "make" || action === "replace").length;
}
function problemsOf2(subject) {
  return (error) => {
    if (error instanceof ApiFailure) return [apiProblem(error, subject)];
    return [...problemsIn(error)];
  };
}
function allocationProblems(missing2, asked, { active, daily }) {
  const short = missing2 > Math.min(active.remaining, daily.remaining);
  if (!short) return [];
  const room = Math.max(0, Math.min(active.remaining, daily.remaining));
  const isDaily = daily.remaining <= active.remaining;
  return [
    new Problem({
      kind: "fleet/allocation",
      what: `The hub has no room for ${missing2} more scratch orgs: nothing was made.`,
      why: `Asked for: ${asked}${missing2 === asked ? "" : `; ${asked - missing2} are there`}. Active: ${active.remaining} of ${active.max} remaining. Daily: ${daily.remaining} of ${daily.max} remaining. ` + (isDaily ? "Every signup of the last 24 hours counts, also of orgs that are deleted since." : "The orgs of all users of the hub count until they expire or are deleted."),
      fix: `Ask for ${room} at most, delete orgs that nobody needs (fleet/delete)${isDaily ? ", or wait until older signups are a day old" : ""}, or ask Salesforce for a higher limit.`
    })
  ];
}
function noLines(missing2) {
  return new Problem({
    kind: "fleet/pool-without-lines",
    what: `The hub user lacks ${missing2}, so nobody could take an org of the pool.`,
    why: "Whether an org is ready, and who holds it, stands in the description of its Scratch Org Info.",
    fix: "Give the right by a permission set on the hub (Object Settings, Scratch Org Infos)."
  });
}

// src/fleet/run/survey.ts
async function surveyHub(order, hub, about) {
  const { waiting, warn, consumerKey } = about;
  const { inputs, prepared } = order;
  const there = await look(order, hub, waiting);
  const plans = planOf(order, there, hub);
  const withApps = consumerKey !== void 0 && wantsApps(inputs.signupApp, recentHistory(there, consumerKey), plans.whole);
  const check = () => preflight(hub, plans.whole, prepared, { withApps });
  const cleared = await waiting.for("the checks before the first signup", check);
  for (const warning of cleared.warnings) warn(warning);
  return { there, cleared, plan: within(cleared, plans.here) };
}
async function retireFirst(order, hub, survey, about) {
  const { pool } = survey.plan;
  if (pool === void 0) return { ...survey, gone: /* @__PURE__ */ new Set() };
  if (pool.retire.length === 0) {
    warnOfRoom(survey, about.warn);
    return { ...survey, gone: /* @__PURE__ */ new Set() };
  }
  const retire = () => retireOrgs(hub, pool.retire, survey.there, about);
  const gone = await about.waiting.for("orgs to be retired", retire);
  const there = await look(order, hub, about.waiting);
  const { here } = planOf(order, there, hub, { gone, mayRetire: false });
  const after = { ...survey, there, gone, plan: within(survey.cleared, here, gone.size) };
  warnOfRoom(after, about.warn);
  return after;
}
function look({ inputs, spec }, hub, waiting) {
  const withRecent = inputs.signupApp !== "own" || inputs.canary !== "false";
  const read = () => readHubFleet(hub, spec.name, inputs.generation, { withRecent });
  return waiting.for("what the hub has of the fleet", read);
}
function planOf({ inputs, spec }, { orgs }, hub, view = {}) {
  if (spec.pool !== void 0) {
    const plan = planPool({ ...spec, pool: spec.pool }, orgs, { now: hub.serverNow, ...view });
    return { whole: plan, here: plan };
  }
  const now = hub.wire.now();
  const all = slotsOf(spec, inputs.generation);
  return { whole: planFleet(all, orgs, now), here: planFleet(shardOf(all, inputs.shard), orgs, now) };
}
function within({ allocation }, plan, retired = plan.pool?.retire.length ?? 0) {
  if (plan.pool === void 0 || allocation === void 0) return plan;
  const { active, daily } = allocation;
  return withinRoom(plan, Math.max(0, Math.min(active.remaining + retired, daily.remaining)));
}
function warnOfRoom({ cleared: { allocation }, plan: { pool } }, warn) {
  if (pool?.withoutRoom === void 0 || allocation === void 0) return;
  const { active, daily } = allocation;
  warn(
    `The hub has no room for ${pool.withoutRoom} of the orgs that the pool lacks: active ${active.remaining} of ${active.max} remaining, daily ${daily.remaining} of ${daily.max}.`
  );
}

export {
  planLine,
  beforeSetup,
  stepNames,
  readOrder,
  readSignupHistory,
  recentHistory,
  knownHistory,
  deleteUnlessHeld,
  surveyHub,
  retireFirst,
  warnOfRoom
};

import {
  nearest,
  readScratchOrgDefinition
} from "./chunk-SJMA3R2J.js";
import {
  assignPermissionSets
} from "./chunk-VFUMOTQ5.js";
import {
  NewOrgs,
  keyForOrgs
} from "./chunk-HQGWWFWJ.js";
import {
  deployProblem,
  deployRequest,
  deployState,
  isTransientDeployFailure,
  readExternalApps,
  readExternalAppsWith,
  startDeploy,
  waitForDeploy
} from "./chunk-ODSSDJVX.js";
import {
  OrgLost,
  isOutOfAllocation
} from "./chunk-LBZO7XRT.js";
import {
  readAllocation
} from "./chunk-57AQANC5.js";
import {
  bestFirst,
  byAge,
  hubOrg,
  isExpired,
  isPending,
  readHubFleet,
  standingOf,
  usernameOf
} from "./chunk-C35NNOKT.js";
import {
  changedLine,
  describe,
  isClaimed,
  mostCharacters,
  readLine
} from "./chunk-XWTQ4OBO.js";
import {
  PollingTimeout,
  pollUntil
} from "./chunk-VV4UEYUI.js";
import {
  require_dist
} from "./chunk-DLL57RMM.js";
import {
  external_exports,
  init_zod
} from "./chunk-OO7MHG4N.js";
import {
  register
} from "./chunk-EYFJLK3S.js";
import {
  shardOf,
  slotsOf
} from "./chunk-UN2KQXIC.js";
import {
  forChildren
} from "./chunk-4LYE6KBB.js";
import {
  decisiveSignup,
  findActiveScratchOrgs,
  hasEnded,
  readSignups,
  requestSignup,
  saysGone
} from "./chunk-3E6DL7RF.js";
import {
  hasId,
  hasTexts,
  isDescribed,
  isId,
  isListOf,
  isRecordWith,
  isSaved,
  pLimit,
  pauseAfter,
  soqlEscaped,
  soqlString
} from "./chunk-MDVSDZNN.js";
import {
  apiErrorMeaning,
  apiFailureMeaning,
  apiProblem,
  appRefusedCode,
  isCertainlyUndone,
  isRefusedRead,
  isTransient,
  notAvailableYet,
  packageErrorMeaning,
  problemOf,
  signupErrorMeaning,
  usernameTakenCode
} from "./chunk-HDY7VK72.js";
import {
  ApiFailure
} from "./chunk-62VRCFV5.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject,
  parseJsonFile
} from "./chunk-VPHDVZQG.js";
import {
  homeVariables
} from "./chunk-5OQCTH7I.js";
import {
  staysInside
} from "./chunk-AM2DS4CZ.js";
import {
  platformCli
} from "./chunk-3T4QUEFW.js";
import {
  mostBytesOf,
  readTextFile,
  sizeText
} from "./chunk-FH4IQ2YZ.js";
import {
  journalPlace,
  rememberPlace
} from "./chunk-BU24GV3T.js";
import {
  assertUsernamesFit,
  isSameSlot,
  namePattern,
  nameRule,
  orgsText,
  parseUsername,
  slotLabel,
  soqlConditionForAll,
  soqlPatternForSlot,
  suggestedName
} from "./chunk-CZ46HXAF.js";
import {
  longId,
  shortId
} from "./chunk-TNLS3DQA.js";
import {
  Problem,
  Problems,
  collect,
  messageOf,
  problemsIn,
  throwAll
} from "./chunk-BDIBHB7K.js";
import {
  Waiting,
  waitingFor
} from "./chunk-M2NI3HRT.js";
import {
  exec
} from "./chunk-PKQAMQ5R.js";
import {
  __toESM
} from "./chunk-KIZ6KU7F.js";

// src/fleet/plan/plan-line.ts
function planLine({ inputs, spec }, { slots }) {
  const { generation, shard } = inputs;
  const count = (action) => slots.filter((slot) => slot.action === action).length;
  const parts2 = [
    [count("make"), "to sign up"],
    [count("adopt"), "there already"],
    [count("wait"), "on their way"],
    [count("replace"), "to replace"]
  ];
  const share = shard.count === 1 ? "" : `, shard ${shard.index}/${shard.count}`;
  const said = parts2.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return `Fleet ${spec.name}, generation ${generation}${share}: ${orgsText(slots.length)} (${said.join(", ")}).`;
}

// src/fleet/file/read.ts
import { resolve as resolve4 } from "node:path";

// src/fleet/file/named-files.ts
import { readdir, stat } from "node:fs/promises";
import { basename, dirname as dirname2, join as join2, resolve as resolve2 } from "node:path";

// src/salesforce/data/plan.ts
import { dirname, join, resolve } from "node:path";

// src/salesforce/data/batches.ts
var MOST_RECORDS = 200;
var MOST_IN_ALL = 1e5;
var MOST_CALLS = 2e3;
var WRITTEN_REFERENCE = /^@\w+Ref\d+$/;
function planBatches(files) {
  const count = files.reduce((sum, { records }) => sum + records.length, 0);
  if (count > MOST_IN_ALL) throw new Problems([tooMany(`${count} records; ${MOST_IN_ALL} are the most`)]);
  throwAll([...doubledReferences(files), ...largeTrees(files)]);
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
    return childrenOf(value).flatMap((child2) => refersTo(child2, isKnown));
  });
}
function childrenOf(value) {
  return isObject(value) && Array.isArray(value["records"]) ? value["records"] : [];
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
      const references = group.flatMap(referencesIn);
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
function tooMany(what) {
  return new Problem({
    kind: "data/too-many-records",
    what: `The sample data has ${what}.`,
    fix: "Import less of it; or load it in `script`, with `sf data import bulk`."
  });
}
function largeTrees(files) {
  const large = files.flatMap(
    (file) => file.records.map((record) => ({ file, size: referencesIn(record).length, record }))
  );
  return large.filter(({ size }) => size > MOST_RECORDS).map(
    ({ file, size, record }) => new Problem({
      kind: "data/tree-too-large",
      what: `The record ${record.attributes.referenceId} in ${file.path} nests ${size - 1} records; a call takes 200.`,
      fix: "Export with `sf data export tree --plan`, which links records by references."
    })
  );
}
function unresolvable({ file, records }, sent) {
  const open = records.flatMap((record) => refersTo(record, () => true)).filter((reference) => !sent.has(referenceKey(file.scope, reference)));
  const names2 = [...new Set(open)].slice(0, 10).map((reference) => `@${reference}`);
  return new Problem({
    kind: "data/reference-unresolvable",
    what: `${file.path} refers to records that cannot be imported before it: ${names2.join(", ")}.`,
    why: "No file of its plan has these reference ids, or the records refer to each other in a circle.",
    fix: "Add the file that has them to the plan; export both with one `sf data export tree --plan`."
  });
}

// src/salesforce/data/plan.ts
var apiName = /^[A-Za-z]\w*$/;
var mostCharacters2 = 64 * 1024 * 1024;
var mostProblems = 100;
function dataBudget() {
  return { characters: mostCharacters2 };
}
function sampleDataOf(files) {
  const batches = planBatches(files);
  return { batches, records: batches.reduce((sum, batch) => sum + batch.references.length, 0) };
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
    what: `With ${path}, the fleet's sample data is more than ${sizeText(mostCharacters2)}.`,
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

// src/fleet/file/meaning.ts
function checkMeaning(raw, aliases) {
  return [...problemsOf(duplicateGroups(raw)), ...problemsOf(packageProblems(raw, aliases))];
}
function listAt(raw, path) {
  const list = valueAt(raw.value, path);
  return Array.isArray(list) ? list.map((value, index) => ({ path: [...path, index], value })) : [];
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
    const id3 = valueAt(raw.value, idPath);
    if (typeof id3 !== "string" || id3.trim() === "" || id3.startsWith("04t")) continue;
    const target = Object.hasOwn(aliases, id3) ? aliases[id3] : void 0;
    if (target !== void 0 && versionId.test(target)) continue;
    yield () => packageAliasProblem(id3, raw.locate(idPath), aliases);
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
    fix: "Correct the path, which is relative to the workspace, and check the repository out before this step."
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
        (problem) => new Problem({ ...textOf(problem), what: `${file.where}: ${problem.what}` }, { cause: problem })
      )
    );
  }
}
function textOf({ kind, why, fix }) {
  return { kind, ...why === void 0 ? {} : { why }, fix };
}

// src/fleet/file/yaml.ts
var import_yaml2 = __toESM(require_dist(), 1);

// src/fleet/file/yaml-mistakes.ts
var import_yaml = __toESM(require_dist(), 1);
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
  const [id3 = "", ...rest] = text2.split("=");
  return rest.length === 0 ? text2 : { id: id3.trim(), "installation-key-env": rest.join("=").trim() };
}
var locateInput = (path) => {
  const index = path.findIndex((step, position) => position > 1 && typeof step === "number");
  const list = index === -1 ? path : path.slice(0, index);
  const input2 = inputNames[pathText(list)] ?? pathText(list);
  return index === -1 ? `Input \`${input2}\`` : `Input \`${input2}\`, item ${String(Number(path[index]) + 1)}`;
};

// src/fleet/file/project-of.ts
import { stat as stat3 } from "node:fs/promises";
import { dirname as dirname4, join as join4, relative as relative2, resolve as resolve3 } from "node:path";

// src/salesforce/scratch-orgs/project.ts
import { stat as stat2 } from "node:fs/promises";
import { dirname as dirname3, join as join3, relative, sep } from "node:path";
var projectFile = "sfdx-project.json";
async function findProjectFolder(from, top) {
  for (let folder = from; isWithin(folder, top); folder = dirname3(folder)) {
    const found = await stat2(join3(folder, projectFile)).catch(() => void 0);
    if (found?.isFile() === true) return folder;
    if (folder === top) return void 0;
  }
  return void 0;
}
function isWithin(path, top) {
  const way = relative(top, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}
async function readSfdxProject(folder, name2 = projectFile) {
  const text2 = await readTextFile(join3(folder, projectFile), mostBytesOf.project, name2).catch(
    (error) => {
      if (error.code === "ENOENT") return "{}";
      throw error;
    }
  );
  const content = parse(text2, name2);
  const directories = objectsIn(content["packageDirectories"]);
  const aliases = isObject(content["packageAliases"]) ? Object.entries(content["packageAliases"]) : [];
  return {
    folder,
    packageDirectories: directories.flatMap(({ path }) => typeof path === "string" ? [path] : []),
    packages: directories.flatMap(
      ({ package: name3, ancestorId, ancestorVersion }) => typeof name3 === "string" ? [{ package: name3, ancestorId: textOf2(ancestorId), ancestorVersion: textOf2(ancestorVersion) }] : []
    ),
    replacements: objectsIn(content["replacements"]).map(replacement),
    sourceApiVersion: textOf2(content["sourceApiVersion"]),
    namespace: textOf2(content["namespace"]),
    packageAliases: Object.fromEntries(
      aliases.filter((alias) => typeof alias[1] === "string")
    )
  };
}
function objectsIn(value) {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
function replacement(entry) {
  return {
    filename: textOf2(entry["filename"]),
    withEnv: textOf2(entry["replaceWithEnv"]),
    withFile: textOf2(entry["replaceWithFile"]),
    mayBeUnset: entry["allowUnsetEnvVariable"] === true,
    when: objectsIn(entry["replaceWhenEnv"]).map(({ env, value }) => ({
      variable: String(env),
      value: String(value)
    }))
  };
}
function parse(text2, name2) {
  try {
    const content = parseJsonFile(text2);
    if (isObject(content)) return content;
  } catch (cause) {
    throw notJson(name2, messageOf(cause), cause);
  }
  throw notJson(name2, "it does not hold an object");
}
function notJson(name2, detail, cause) {
  return new Problem(
    {
      kind: "project/not-json",
      what: `${name2} is not valid: ${detail}.`,
      fix: "Correct the file; `sf project deploy start` must accept it too."
    },
    { cause }
  );
}
function textOf2(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}

// src/fleet/file/project-of.ts
async function projectOf(places, raw, workspace) {
  const found = await folderOf(places, raw, resolve3(workspace));
  const folder = found instanceof Problem ? workspace : found;
  const problems = found instanceof Problem ? [found] : [];
  const name2 = relative2(workspace, join4(folder, projectFile));
  if (!await staysInside(name2, workspace)) problems.push(outside2(name2));
  const project = problems.length > 0 ? void 0 : await collect(problems, () => readSfdxProject(folder, name2));
  return { project: project ?? nothingSet(folder), problems };
}
async function folderOf({ projectDir, fleetFile }, raw, workspace) {
  if (projectDir !== "") {
    const folder = resolve3(workspace, projectDir);
    if (!await staysInside(projectDir, workspace)) return outside2(`\`project-dir\`, ${projectDir},`);
    const isThere = (await stat3(join4(folder, projectFile)).catch(() => void 0))?.isFile() === true;
    return isThere ? folder : notAProject(projectDir);
  }
  const inOrder2 = [
    raw === void 0 ? [] : textsAt(
      raw,
      setupPaths(raw).flatMap((path) => pathsAt(raw, [...path, "source"]))
    ),
    fleetFile === "" ? [] : [dirname4(fleetFile)],
    raw === void 0 ? [] : textsAt(
      raw,
      listAt(raw, ["orgs"]).map(({ path }) => [...path, "definition"])
    )
  ];
  for (const paths of inOrder2) {
    const found = await Promise.all(
      paths.map((path) => findProjectFolder(resolve3(workspace, path), workspace))
    );
    const folders = [...new Set(found.filter((folder) => folder !== void 0))];
    if (folders.length > 1) return several(folders.map((folder) => relative2(workspace, folder) || "."));
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
    count: wholeNumber2(500).describe("How many orgs, 1 to 500."),
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
  const { kind = "fleet-file/unknown-key", what = `unknown key "${shown2}"`, why, fix } = told;
  return new Problem({ kind, what: `${where}: ${what}.`, ...why === void 0 ? {} : { why }, fix });
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
  const isSecret = /^(consumer|encrypted|decryption)-/.test(name2) && !name2.endsWith("-file");
  const from = isSecret ? ", from a secret" : "";
  return {
    kind: "fleet-file/misplaced-key",
    what: name2 === key ? "this is an input of the action, not a key of the file" : `this is no key of the file; the action has an input "${name2}"`,
    fix: `Move it under the step\u2019s \`with:\`${from}, or give it to the command as \`--${name2}\`.`
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
function correction(path, expected, value) {
  if (path.length === 0) return "See docs/fleet-file.md for a fleet file to copy.";
  if (expected.startsWith("at most")) {
    return path.at(-1) === "orgs" ? "Split the fleet into several files." : "Name folders rather than files, or make two groups of one.";
  }
  if (path.at(-1) === "script" && Array.isArray(value)) return "Write one path; a script may call others.";
  if (value === null) return `Give it a value, or remove \`${String(path.at(-1))}\`.`;
  if (expected.startsWith("a list") && typeof value === "string")
    return `Write it as a list: [${clipped(value)}].`;
  if (/^(a whole number)/.test(expected) && typeof value === "string" && /^\d+$/.test(value)) {
    return `Write it without quotes: ${clipped(value)}.`;
  }
  const isName = path.at(-1) === "group" || path.at(-1) === "name";
  const suggestion = isName && typeof value === "string" ? suggestedName(value) : void 0;
  if (suggestion !== void 0) return `Write "${suggestion}".`;
  if (isName && typeof value === "string") return "Write it in letters from a to z.";
  if (typeof value === "number" || typeof value === "boolean") {
    return expected.startsWith("a whole") ? "Correct the number." : `If it is text, quote it: "${String(value)}".`;
  }
  return "Correct the value.";
}
function shown(value) {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  const text2 = JSON.stringify(value);
  return text2.length > 60 ? `${text2.slice(0, 57)}\u2026"` : text2;
}

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
  return {
    name: file.name,
    durationDays: file["duration-days"] ?? 1,
    groups: file.orgs.map(({ group, count, definition, setup }) => ({
      group,
      count,
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
  const { id: id3, "installation-key-env": installationKeyEnv } = typeof item === "string" ? { id: item, "installation-key-env": void 0 } : item;
  const version = Object.hasOwn(aliases, id3) ? aliases[id3] : void 0;
  return {
    ...version === void 0 ? { id: id3 } : { id: version, alias: id3 },
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
  const isThere = isRead || raw.problems.every(({ kind }) => kind !== "fleet-file/not-found");
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
  return { ...parsed.spec, project, files };
}
function inLineOrder(problems, fleetFile) {
  const rank = ({ place }) => place === void 0 ? 2 : place.file === fleetFile ? 0 : 1;
  return problems.toSorted(
    (one, other) => rank(one) - rank(other) || (one.place?.file ?? "").localeCompare(other.place?.file ?? "") || (one.place?.line ?? 0) - (other.place?.line ?? 0) || (one.place?.column ?? 0) - (other.place?.column ?? 0)
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
      why: "The repository may not be checked out yet, or the file has another name.",
      fix: "Run actions/checkout before this step, and name the file by `fleet-file`; or give `definition-file` and `count` to do without one."
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

// src/salesforce/wire/usual-time.ts
var counted = 20;
var closeEnough = 100;
var within = 0.5;
var UsualTime = class {
  #tooEarly = [];
  #found = [];
  /** @param tooEarly the last look before; absent where the first one found it */
  ended(found, tooEarly = Math.min(middle(this.#tooEarly) ?? 0, found)) {
    this.#tooEarly = [...this.#tooEarly, tooEarly].slice(-counted);
    this.#found = [...this.#found, found].slice(-counted);
  }
  /** When it was usually found; `undefined` before the first has ended. */
  get found() {
    return middle(this.#found);
  }
  /** When to look, so as to find it closer; `undefined` before the first has ended. */
  get expected() {
    const [from, to] = [middle(this.#tooEarly), middle(this.#found)];
    if (from === void 0 || to === void 0) return void 0;
    return to - from > closeEnough ? from + within * (to - from) : to;
  }
};
function usualTimes() {
  const known = /* @__PURE__ */ new Map();
  return (name2) => {
    const usual = known.get(name2) ?? new UsualTime();
    known.set(name2, usual);
    return usual;
  };
}
function middle(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}

// src/fleet/stages/digest.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join as join5 } from "node:path";
import { pipeline } from "node:stream/promises";
function setupDigest(definition, contents) {
  const { Description: _, ...fields } = definition.fields;
  const parts2 = [fields, ...contents];
  return hashOf(JSON.stringify(parts2.map((part) => part ?? null))).slice(0, 12);
}
function dataDigest(hash) {
  return hashOf(hash).slice(0, 8);
}
async function scriptHash(workspace, path) {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(join5(workspace, path)), hash);
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
        results.map(({ referenceId, id: id3 }) => [referenceKey(batch.scope, referenceId), id3])
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
      await org.wire.sleep(pauseAfter(error, attempt, org.wire), signal);
    }
  }
}
function isAnswerTo({ references }) {
  return (answer) => {
    const results = isObject(answer) ? answer["results"] : void 0;
    if (!Array.isArray(results)) return false;
    const ids = new Map(results.filter(isObject).map(({ referenceId, id: id3 }) => [referenceId, id3]));
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
function momentOf(value) {
  return Date.parse(String(value).replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
}

// src/salesforce/data/org-rows.ts
var mostRows = 5e4;
var OrgRows = class {
  #org;
  #signal;
  #planned;
  #facts = /* @__PURE__ */ new Map();
  #rows = /* @__PURE__ */ new Map();
  #firstLogin;
  /** @param batches of the whole import: what fields of its objects are of interest */
  constructor(org, batches, signal) {
    this.#org = org;
    this.#signal = signal;
    this.#planned = plannedFields(batches);
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
    return [...this.#planned.get(sobject.toLowerCase()) ?? []].flatMap((name2) => fields.get(name2) ?? []).filter(isTelling);
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
  const counted2 = await Promise.all([...new Set(sobjects)].map(count));
  return Object.fromEntries(counted2.flat());
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
  const taken = new Set(Object.values(ids).map(shortId2));
  const free = (list) => list.filter(({ Id }) => !taken.has(shortId2(Id)));
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
  const there = new Set([...since, ...before].map(({ Id }) => shortId2(Id)));
  const tops = records.map(({ attributes }) => claimed[referenceKey(scope, attributes.referenceId)]);
  if (!tops.every((id3) => id3 !== void 0 && there.has(shortId2(id3)))) return void 0;
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
      const id3 = typeof value === "string" ? ids[referenceKey(scope, value.replace(/^@/, ""))] : void 0;
      const isOurs = id3 !== void 0 && String(value).startsWith("@");
      return value === "" ? [] : [{ field, value: isOurs ? id3 : value, isOurs }];
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
    const candidates = (await rows.candidates(type)).since.filter(({ Id }) => !taken.has(shortId2(Id)));
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
function shortId2(id3) {
  return id3.slice(0, 15);
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
    const { id: id3 } = await org.post("/sobjects/PermissionSet", body, options);
    return { state: "ours", id: id3 };
  } catch (error) {
    if (!(error instanceof ApiFailure) || isTransient(error)) throw error;
    const soql = `SELECT Id, Description FROM PermissionSet WHERE Name = ${soqlString(name)}`;
    const [held] = await org.query(soql, { signal }).catch(() => []);
    if (held === void 0) return { state: "none" };
    return { state: held.Description === holder ? "ours" : "theirs", id: held.Id };
  }
}
async function releaseImportLock(org, id3, signal) {
  const path = `/sobjects/PermissionSet/${id3}`;
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
  async take(first2, look, watch) {
    const { client, signal } = this.#org;
    let found = first2;
    let idle;
    while (found.state !== "in") {
      const lock = await takeImportLock(client, this.#holder, signal);
      if (lock.state === "none") return found;
      if (lock.state === "ours") {
        this.#lock = lock.id;
        return look();
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
var data = async ({ setup: { data: paths } }, { files, dataPatience, once: once2 }) => {
  if (paths.length === 0) return { content: void 0 };
  const plan = await once2(`data ${paths.join("\n")}`, async () => {
    const read = sampleDataOf(paths.flatMap((path) => files.data.get(path) ?? []));
    return Promise.resolve({ data: read, hash: hashOf(JSON.stringify(read.batches)) });
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
    const look = () => whatWentIn(client, this.#data, this.#hints(), signal);
    return this.#turn.take(found, look, () => this.#watch("others"));
  }
  #watch(who) {
    return watchData(this.#org, this.#data, this.#hints(), { who, patience: this.#patience });
  }
  /** From now on the journal knows this org. */
  #adopt({ batches, state }) {
    if (state === "unclear") throw this.#unknown();
    const { journal, id: id3, client } = this.#org;
    journal.append({ event: "began", org: id3, at: client.wire.now() });
    for (const [index, ids] of batches.entries()) this.#appendSent(index, ids);
    return { next: batches.length, ids: Object.assign({}, ...batches) };
  }
  /** The org's own rows, before the first batch and after packages, source and permission sets. */
  async #keepBaseline() {
    const { client, journal, id: id3, signal } = this.#org;
    const rows = await countRows(
      client,
      this.#data.batches.map(({ sobject }) => sobject),
      signal
    );
    journal.append({ event: "baseline", org: id3, rows: { ...rows } });
  }
  #hints() {
    const { journal, id: id3 } = this.#org;
    return { baseline: journal.baseline(id3), claimed: journal.claimedIds(id3, this.#hash) };
  }
  #append(event, batch) {
    const { journal, id: id3, client } = this.#org;
    const at = event === "sending" ? { at: client.wire.now() } : {};
    journal.append({ event, org: id3, data: this.#hash, batch, ...at });
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
      if (error instanceof ApiFailure) return apiProblem(error, `The check of package ${one.name}`);
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
    const id3 = running ?? await requestInstall(org, one, options.signal);
    const errors = await waitForInstall(org, id3, one, options);
    if (errors.length === 0) {
      options.onProgress?.(one, "installed");
      return;
    }
    const text2 = errors.join("; ");
    const meaning = packageErrorMeaning({ text: text2 });
    const problem = problemOf(meaning, `The installation of package ${one.name}`, { text: text2 });
    if (!meaning.transient || attempt >= INSTALL_ATTEMPTS) throw problem;
    await org.wire.sleep(pauseAfter(problem, attempt, org.wire, { firstPause: 5e3 }), options.signal);
  }
}
async function runningInstall(org, { id: id3 }, statuses = ["IN_PROGRESS"]) {
  const keys = [shortId(id3), longId(id3)].map(soqlString).join(",");
  const soql = `SELECT Id, Status, SubscriberPackageVersionKey FROM PackageInstallRequest WHERE SubscriberPackageVersionKey IN (${keys})`;
  const requests = await org.toolingQuery(soql, {
    row: hasTexts("Id", "Status", "SubscriberPackageVersionKey")
  });
  return requests.find(
    ({ Status, SubscriberPackageVersionKey }) => statuses.includes(Status) && shortId(SubscriberPackageVersionKey) === shortId(id3)
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
    if (error instanceof ApiFailure) throw apiProblem(error, `The installation of package ${one.name}`);
    throw error;
  }
}
async function validationStatus(org, { id: id3, installationKey }) {
  const key = installationKey ? ` AND InstallationKey = ${soqlString(installationKey)}` : "";
  const soql = `SELECT Id, SubscriberPackageId, InstallValidationStatus FROM SubscriberPackageVersion WHERE Id = ${soqlString(id3)}${key}`;
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
        throw apiProblem(error, `The installation of package ${one.name}`);
      await org.wire.sleep(pauseAfter(error, attempt, org.wire), signal);
    }
  }
}
async function waitForInstall(org, id3, one, options) {
  const read = async () => {
    const path = `/tooling/sobjects/PackageInstallRequest/${id3}`;
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
  const { what, why, fix, kind } = packageErrorMeaning({ text: text2 });
  return new Problem({
    kind,
    what: `Package ${one.name === one.id ? one.id : `${one.name} (${one.id})`} was not found. ${what}`,
    fix,
    ...why ? { why } : {}
  });
}
function hasCode(error, codes) {
  return error instanceof ApiFailure && error.errors.some(({ errorCode }) => codes.has(errorCode));
}

// src/fleet/stages/packages.ts
var packages = ({ setup }, materials) => {
  const content = setup.packages.map(({ id: id3 }) => shortId(id3));
  if (content.length === 0) return { content };
  return { content, work: packagesStage(readKeys(setup.packages, materials), materials) };
};
function packagesStage(all, { usual }) {
  return {
    packages: all,
    isTracked: true,
    isDone: async ({ client, signal }) => {
      const installed = await installedPackageVersions(client, signal);
      return all.every(({ id: id3 }) => installed.has(shortId(id3)));
    },
    run: async ({ client, signal, note, tracking }) => {
      await installPackages(client, all, {
        signal,
        usualOf: ({ id: id3 }) => usual(`package ${shortId(id3)}`),
        onProgress: ({ name: name2 }, progress) => note(`Package ${name2}: ${progress}.`)
      });
      tracking.changed();
    }
  };
}
function readKeys(specs, materials) {
  const found = [];
  const all = specs.map(({ id: id3, alias, installationKeyEnv: variable }) => {
    const key = variable === void 0 ? void 0 : collect(found, () => readKey(variable, materials));
    return { id: id3, name: alias ?? id3, ...key === void 0 ? {} : { installationKey: key } };
  });
  throwAll(found);
  return all;
}
function readKey(variable, { env, mask }) {
  const key = env[variable] ?? "";
  if (key === "") {
    throw new Problem({
      kind: "fleet-file/installation-key",
      what: `The environment variable ${variable}, which holds an installation key, is empty.`,
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
    isDone: ({ id: id3, journal, tracking }) => Promise.resolve(!tracking.isOpen && journal.isTracked(id3)),
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

// src/fleet/stages/deploy.ts
var attempts = 3;
var noTests = { testLevel: "NoTestRun" };
function deployStage(deployable, usual = new UsualTime()) {
  return {
    isTracked: true,
    isDone: (org) => isDeployed(org, deployable),
    run: (org) => deploy(org, deployable, usual)
  };
}
async function isDeployed(org, { hash }) {
  const id3 = org.journal.deployId(org.id, hash);
  return id3 !== void 0 && await deployState(org.client, id3) === "succeeded";
}
async function deploy(org, deployable, usual) {
  const { client, journal, signal } = org;
  for (let attempt = 1; ; attempt += 1) {
    const id3 = await startDeploy(client, deployable.request, signal);
    journal.append({ event: "deploy", org: org.id, hash: deployable.hash, id: id3 });
    const { locate } = deployable;
    const outcome = await waitForDeploy(client, id3, { signal, usual, ...locate ? { locate } : {} });
    if (outcome.succeeded) {
      if (deployable.isSource) org.tracking.deployed(outcome.components);
      else org.tracking.changed();
      org.note(`Deployed ${deployable.subject}: ${deployable.components} (${id3}).`);
      return;
    }
    const problem = deployProblem(outcome, deployable.subject);
    if (attempt === attempts || !isTransientDeployFailure(outcome)) throw problem;
    org.note(`${problem.what} Trying again.`);
  }
}

// src/fleet/stages/settings.ts
var settings = async ({ definition }, { project, once: once2, usual }) => {
  const content = definition.settings;
  if (content === void 0) return { content };
  const { name: name2 } = definition;
  const deployable = await once2(`settings ${name2}`, async () => {
    const { settingsZip, settingsFiles } = await import("./settings-VOYZHWOW.js");
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
  const cli = await import("./cli-config-FIQA4UQD.js");
  return cli.capitalizesRecordTypes(folder);
}

// src/fleet/stages/source.ts
var source = async ({ setup }, { project, workspace, warn, once: once2, usual }) => {
  const paths = setup.source;
  if (paths.length === 0) return { content: void 0 };
  const deployable = await once2(`source ${paths.join("\n")}`, async () => {
    const { convertSource } = await import("./convert-source-NKQT6WA3.js");
    const { zip, hash, components, locate, warnings } = await convertSource(project, paths, workspace);
    for (const warning of warnings) warn(warning);
    return {
      request: deployRequest(zip, noTests),
      hash,
      subject: paths.join(", "),
      components: `${components} components`,
      isSource: true,
      locate
    };
  });
  return { content: deployable.hash, work: deployStage(deployable, usual(`source ${deployable.hash}`)) };
};

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
    const { stages: stages2, contents } = await stagesOf({ setup, definition }, materials, problems);
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
import { resolve as resolve5, join as join6 } from "node:path";

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
    const home = await mkdtemp(join6(about.homes, `${org.label}-`));
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
async function readOrder(inputs, consumerKey, { workspace, homes, withoutKeys, env: given2, mask, warn }) {
  const spec = await readFleetSpec(inputs.spec, workspace);
  assertUsernamesFit(spec.name, inputs.generation, spec.groups);
  assertMinimumFits(spec, inputs);
  const env = withoutKeys ? { ...given2, ...keysToCome(spec, given2, warn) } : given2;
  const inTurn = pLimit(inputs.concurrency);
  const prepared = await prepare(spec, {
    ...{ workspace, env, mask },
    dataPatience: 1e3 * Number(env["ORGKEY_DATA_PATIENCE_SECONDS"] ?? 60),
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

// src/fleet/report/report.ts
function countStates(orgs) {
  const count = (state) => orgs.filter((org) => org.state === state).length;
  return {
    total: orgs.length,
    ready: count("ready"),
    failed: count("failed"),
    running: count("running"),
    waiting: count("waiting"),
    givenUp: count("given-up")
  };
}
function tookMilliseconds(org, now) {
  const first2 = org.stages[0];
  if (first2 === void 0) return void 0;
  return Math.max(...org.stages.map((stage) => stage.endedAt ?? now)) - first2.startedAt;
}
function inOrder(report) {
  const rank = new Map(report.groups.map((group, index) => [group, index]));
  const rankOf = (org) => rank.get(org.group) ?? report.groups.length;
  return report.orgs.toSorted((one, other) => rankOf(one) - rankOf(other) || one.number - other.number);
}
function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle2 = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle2];
  const [low, high] = [sorted[middle2 - 1], sorted[middle2]];
  return low === void 0 || high === void 0 ? void 0 : (low + high) / 2;
}

// src/fleet/report/duration.ts
function durationText(milliseconds) {
  const whole = Math.max(0, Math.round(milliseconds));
  if (whole < 1e3) return `${String(whole)} ms`;
  const seconds = Math.round(whole / 1e3);
  if (seconds < 10) return `${(whole / 1e3).toFixed(1)} s`;
  if (seconds < 60) return `${String(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${String(minutes)} m ${twoDigits(seconds % 60)} s`;
  return `${String(Math.floor(minutes / 60))} h ${twoDigits(minutes % 60)} m`;
}
function twoDigits(value) {
  return String(value).padStart(2, "0");
}

// src/fleet/run/fleet-run.ts
import { join as join7 } from "node:path";

// src/fleet/plan/plan.ts
function planFleet(slots, orgs, now) {
  const bySlot = Map.groupBy(orgs, (org) => slotKey(org.name));
  const plans = slots.map((slot) => planSlot(slot, bySlot.get(slotKey(slot)) ?? [], now));
  return { slots: plans.map((plan) => plan.plan), surplus: plans.flatMap((plan) => plan.surplus) };
}
function slotKey({ fleet, generation, group, number }) {
  return [fleet, generation, group, String(number)].join(".");
}
function planSlot(slot, orgs, now) {
  const there = orgs.filter((org) => standingOf(org, now) !== "gone");
  const [kept, ...rest] = bestFirst(there, now);
  const surplus = rest.filter(({ line }) => !isClaimed(line));
  if (kept !== void 0) {
    return { plan: { action: isPending(kept) ? "wait" : "adopt", slot, org: kept }, surplus };
  }
  const lost = orgs.toSorted((one, other) => one.name.attempt - other.name.attempt).at(-1);
  if (lost === void 0) return { plan: { action: "make", slot, attempt: 1 }, surplus };
  const attempt = lost.name.attempt + 1;
  return { plan: { action: "replace", slot, attempt, reason: lossReason(lost, now) }, surplus };
}
function lossReason(org, now) {
  if (org.status === "Error") return "failed";
  return isExpired(org, now) ? "expired" : "deleted";
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

// src/fleet/report/frame.ts
function frameOf({
  inputs,
  spec,
  prepared
}, count, startedAt) {
  const { shard, generation } = inputs;
  return {
    fleet: spec.name,
    generation,
    hubUsername: inputs.hubUsername,
    startedAt,
    groups: spec.groups.map(({ group }) => group),
    stages: stepNames(prepared.groups.values()),
    minimum: Math.min(inputs.minimum ?? count, count),
    ...shard.count === 1 ? {} : { shard: `${shard.index}/${shard.count}` }
  };
}

// src/fleet/report/causes.ts
function failureCauses(report) {
  const failed = inOrder(report).filter(({ state }) => state === "failed");
  return [...Map.groupBy(failed, causeKey).values()].flatMap((orgs) => {
    const failure = orgs[0]?.failure;
    return failure === void 0 ? [] : [{ failure, orgs }];
  }).toSorted((one, other) => other.orgs.length - one.orgs.length);
}
function causeKey({ failure, username, orgId, ...slot }) {
  const own = [username, orgId, slotLabel(slot)].filter((name2) => name2 !== void 0 && name2 !== "");
  const said = `${failure?.stage ?? ""}
${failure?.what ?? ""}`;
  return own.reduce((text2, name2) => text2.replaceAll(name2 ?? "", "\u2026"), said);
}
function canaryText(report, orgs) {
  const groups = new Set(orgs.filter(({ isCanary }) => isCanary).map(({ group }) => group));
  const others2 = report.orgs.filter(({ group, state }) => groups.has(group) && state === "given-up").length;
  if (groups.size === 0) return "";
  const whose = groups.size === 1 ? "It was its group\u2019s canary" : "They were their groups\u2019 canaries";
  return `${whose}: ${others2 === 1 ? "1 other org was" : `${String(others2)} other orgs were`} not signed up.`;
}
function labelsOf(orgs, most = Infinity) {
  const runs = [];
  for (const org of orgs) {
    const last = runs.at(-1)?.at(-1);
    if (last?.group === org.group && last.number + 1 === org.number) runs.at(-1)?.push(org);
    else runs.push([org]);
  }
  const parts2 = runs.flatMap((run2) => run2.length < 3 ? run2.map(slotLabel) : [ends(run2)]);
  if (parts2.length <= most) return parts2;
  return [...parts2.slice(0, most), `${String(parts2.length - most)} more`];
}
function ends(run2) {
  return [run2[0], run2.at(-1)].map((org) => org === void 0 ? "" : slotLabel(org)).join(" to ");
}

// src/fleet/report/progress.ts
function progressLines(report, now) {
  const { total, ready, failed, running, waiting } = countStates(report.orgs);
  const left = remainingMilliseconds(report, now);
  const totals = [
    `${String(ready)} of ${String(total)} ready`,
    ...failed > 0 ? [`${String(failed)} failed`] : [],
    ...running > 0 ? [`${String(running)} under way`] : [],
    ...waiting > 0 ? [`${String(waiting)} waiting`] : [],
    `${durationText(now - report.startedAt)} so far`,
    ...left === void 0 ? [] : [`about ${durationText(left)} to go`]
  ];
  return [
    totals.join(" \xB7 "),
    ...report.stages.flatMap((stage) => stageLine(report, stage, now) ?? []),
    ...slowLines(report, now)
  ];
}
var slowFactor = 3;
var slowSeconds = 15e3;
var mostSlow = 3;
function slowLines(report, now) {
  const slow = inOrder(report).flatMap((org) => {
    const run2 = org.stages.at(-1);
    if (run2?.outcome !== "running") return [];
    const usual = stageMedian(report, run2.name);
    const spent = now - run2.startedAt;
    const isSlow = usual !== void 0 && spent > Math.max(slowFactor * usual, usual + slowSeconds);
    return isSlow ? [{ org, spent, usual, stage: run2.name }] : [];
  });
  const slowest = slow.toSorted((one, other) => other.spent - one.spent);
  const lines = slowest.slice(0, mostSlow).map(
    ({ org, spent, usual, stage }) => `  slow: ${slotLabel(org)} is in ${stage} for ${durationText(spent)}; the others took ${durationText(usual)}`
  );
  return slow.length > mostSlow ? [...lines, `  slow: and ${String(slow.length - mostSlow)} more`] : lines;
}
function stageLine(report, stage, now) {
  const runs = report.orgs.flatMap((org) => org.stages.filter(({ name: name2 }) => name2 === stage));
  const inProgress = runs.filter(({ outcome }) => outcome === "running");
  if (inProgress.length === 0) return void 0;
  const count = (outcome) => runs.filter((run2) => run2.outcome === outcome).length;
  const [done, skipped, failed] = [count("done"), count("skipped"), count("failed")];
  const longest = Math.max(...inProgress.map(({ startedAt }) => now - startedAt));
  const each = stageMedian(report, stage);
  const width = Math.max(...report.stages.map(({ length }) => length));
  const parts2 = [
    `${String(inProgress.length)} in progress`,
    ...done > 0 ? [`${String(done)} done`] : [],
    ...skipped > 0 ? [`${String(skipped)} done before`] : [],
    ...failed > 0 ? [`${String(failed)} failed`] : [],
    ...each === void 0 ? [] : [`${durationText(each)} each`],
    `longest ${durationText(longest)}`
  ];
  return `  ${stage.padEnd(width)}  ${parts2.join(" \xB7 ")}`;
}
function stageMedian(report, stage) {
  const runs = report.orgs.flatMap((org) => org.stages);
  return median(
    runs.flatMap(
      ({ name: name2, outcome, startedAt, endedAt }) => name2 === stage && outcome === "done" && endedAt !== void 0 ? [endedAt - startedAt] : []
    )
  );
}
function remainingMilliseconds(report, now) {
  const left = report.orgs.filter(({ state }) => state === "running" || state === "waiting");
  if (left.length === 0) return void 0;
  const readyTimes = report.orgs.filter((org) => org.state === "ready" && org.stages.some(({ outcome }) => outcome === "done")).map((org) => Math.max(...org.stages.map(({ endedAt }) => endedAt ?? now))).toSorted((one, other) => one - other);
  const [first2, last] = [readyTimes[0], readyTimes.at(-1)];
  if (first2 === void 0 || last === void 0 || readyTimes.length < 2) return void 0;
  const interval2 = (last - first2) / (readyTimes.length - 1);
  const byPace = interval2 * left.length - (now - last);
  const byPath = Math.max(...left.map((org) => pathAhead(report, org, now)));
  return Math.max(byPace, byPath, 0);
}
function pathAhead(report, org, now) {
  const current = org.stages.at(-1);
  const index = current === void 0 ? -1 : report.stages.indexOf(current.name);
  const currentLeft = current?.outcome === "running" ? timeLeft(report, current, now) : 0;
  const ahead = report.stages.slice(index + 1).map((stage) => stageMedian(report, stage) ?? 0);
  return ahead.reduce((sum, each) => sum + each, currentLeft);
}
function timeLeft(report, { name: name2, startedAt }, now) {
  const left = (stageMedian(report, name2) ?? 0) - (now - startedAt);
  return left > 0 ? left : -left / 2;
}
function finalLine(org, now, like) {
  const label = slotLabel(org);
  const took = tookMilliseconds(org, now);
  const after = took === void 0 ? "" : ` after ${durationText(took)}`;
  switch (org.state) {
    case "ready": {
      const how = [
        ...org.adopted ? ["it was there already"] : [],
        ...org.attempt > 1 ? [`attempt ${String(org.attempt)}`] : []
      ];
      return `${label} is ready${after}${how.length > 0 ? ` (${how.join(", ")})` : ""}: ${org.username ?? ""}`;
    }
    case "failed": {
      const { stage = "", what = "", fix = "" } = org.failure ?? {};
      const where = `${label} failed${after}${stage === "" ? "" : ` in ${stage}`}`;
      return like === void 0 ? `${where}: ${what} ${fix}`.trimEnd() : `${where}, of the same cause as ${like}.`;
    }
    case "given-up":
      return `${label} was left unfinished${after}.`;
    default:
      return `${label} is ${org.state === "waiting" ? "waiting" : "under way"}${after}.`;
  }
}

// src/fleet/report/log.ts
var interval = 15e3;
var longestSilence = 3e4;
var mostAnnotations = 9;
var FleetLog = class {
  #recorder;
  #runner;
  #now;
  #timer;
  #notes = /* @__PURE__ */ new Map();
  /** By cause: the first org that failed of it. */
  #failed = /* @__PURE__ */ new Map();
  #last = { state: "", at: 0 };
  constructor(recorder, runner, now) {
    this.#recorder = recorder;
    this.#runner = runner;
    this.#now = now;
    this.#timer = setInterval(() => this.#progress(), interval);
  }
  note(record, line) {
    const notes = this.#notes.get(record) ?? [];
    notes.push(`${new Date(this.#now()).toISOString().slice(11, 19)} ${line}`);
    this.#notes.set(record, notes);
  }
  done(record) {
    const report = record.report();
    if (report.state === "given-up" && report.stages.length === 0) return;
    const cause = report.state === "failed" ? causeKey(report) : "";
    this.#runner.info(finalLine(report, this.#now(), this.#failed.get(cause)));
    if (report.state !== "failed") return;
    if (!this.#failed.has(cause)) this.#failed.set(cause, record.label);
    const { stage = "", what = "", why, fix = "" } = report.failure ?? {};
    for (const text2 of [`Failed in ${stage}. ${what}`, why, fix]) {
      if (text2 !== void 0 && text2 !== "") this.note(record, text2);
    }
  }
  stop() {
    clearInterval(this.#timer);
  }
  /** Each org's lines, in a group of its own. */
  async groups() {
    const rank = (record) => record.report().state === "failed" ? 0 : 1;
    const notes = [...this.#notes].toSorted(([one], [other]) => rank(one) - rank(other));
    for (const [record, lines] of notes) {
      await this.#runner.group(`${record.label}: ${record.report().state}`, async () => {
        for (const line of lines) this.#runner.info(line);
      });
    }
  }
  /** An annotation a cause: a warning where enough orgs are ready without these. */
  causes(report) {
    const all = failureCauses(report);
    const shown2 = all.length > mostAnnotations ? all.slice(0, mostAnnotations - 1) : all;
    for (const { failure, orgs: orgs2 } of shown2) {
      const { what, why, fix, stage, place } = failure;
      const head = `${orgsText(orgs2.length)} failed in ${stage}: ${labelsOf(orgs2, 12).join(", ")}`;
      this.#annotate(
        report,
        [head, what.trimEnd(), canaryText(report, orgs2), why, fix].filter(Boolean).join("\n"),
        {
          title: head,
          place
        }
      );
    }
    const left = all.slice(shown2.length);
    if (left.length === 0) return;
    const orgs = left.flatMap((cause) => cause.orgs);
    const text2 = `${orgsText(orgs.length)} failed of ${String(left.length)} more causes: ${labelsOf(orgs, 12).join(", ")}
The summary names each.`;
    this.#annotate(report, text2, {});
  }
  #annotate(report, text2, at) {
    if (countStates(report.orgs).ready >= report.minimum) this.#runner.warning(text2, at);
    else this.#runner.error(text2, at);
  }
  #progress() {
    const now = this.#now();
    const report = this.#recorder.report();
    const state = stateOf(report);
    const isSilent = state === this.#last.state && now - this.#last.at < longestSilence;
    if (isSilent) return;
    this.#last = { state, at: now };
    this.#runner.info(progressLines(report, now).join("\n"));
  }
};
function stateOf({ orgs }) {
  return orgs.map(({ state, stages: stages2 }) => `${state} ${String(stages2.length)} ${stages2.at(-1)?.outcome ?? ""}`).join();
}

// src/fleet/report/recorder.ts
var Recorder = class {
  #frame;
  #orgs = /* @__PURE__ */ new Map();
  #now;
  #waiting;
  #end = {};
  /** @param waiting where the stages that run say so */
  constructor(frame, now, waiting = new Waiting(now)) {
    this.#frame = frame;
    this.#now = now;
    this.#waiting = waiting;
  }
  org(slot) {
    const label = slotLabel(slot);
    const known = this.#orgs.get(label) ?? new OrgRecord(slot, this.#now, this.#waiting);
    this.#orgs.set(label, known);
    return known;
  }
  end(how) {
    const { stopped, allocation } = how;
    for (const org of this.#orgs.values()) org.endUnlessDone();
    this.#end = {
      endedAt: this.#now(),
      cancelled: stopped !== void 0,
      ...stopped?.reason === "timeout" ? { timedOut: true } : {},
      ...stopped === void 0 || stopped.waitedFor === "" ? {} : { waitedFor: stopped.waitedFor },
      ...allocation === void 0 ? {} : { allocation }
    };
  }
  report() {
    const orgs = [...this.#orgs.values()].map((org) => org.report());
    const had = (name2) => orgs.some(({ stages: stages3 }) => stages3.some((stage) => stage.name === name2));
    const without = had("key") ? had("login") ? "" : "login" : "key";
    const stages2 = this.#frame.stages.filter((name2) => name2 !== without);
    return { ...this.#frame, ...this.#end, stages: stages2, orgs };
  }
};
var OrgRecord = class {
  group;
  number;
  #now;
  #waiting;
  #facts = {
    adopted: false,
    attempt: 1
  };
  #state = "waiting";
  #stages = [];
  #replaced = [];
  constructor({ group, number }, now, waiting) {
    this.group = group;
    this.number = number;
    this.#now = now;
    this.#waiting = waiting;
  }
  get label() {
    return slotLabel(this);
  }
  know(facts) {
    this.#facts = { ...this.#facts, ...facts };
  }
  /** The org is given up, and another takes its place. */
  lost(what) {
    this.#replaced.push({ stage: this.lastStage, what });
  }
  /** A replacement begins: nothing of the org before is true of it but what was done. */
  startAgain(attempt) {
    this.#facts = { adopted: false, attempt };
  }
  /** Times a stage; what it throws is passed on. The body says whether there was anything to do. */
  async stage(name2, body) {
    await this.#timed(name2, async () => ({ outcome: await body(), value: void 0 }));
  }
  /** Times a stage that has a result. */
  step(name2, body) {
    return this.#timed(name2, async () => ({ outcome: "done", value: await body() }));
  }
  async #timed(name2, body) {
    this.#state = "running";
    const startedAt = this.#now();
    const index = this.#stages.push({ name: name2, startedAt, outcome: "running" }) - 1;
    let outcome = "failed";
    try {
      const ended = await this.#waiting.for(`the stage ${name2}`, body, { who: this.label });
      outcome = ended.outcome;
      return ended.value;
    } finally {
      this.#stages[index] = { name: name2, startedAt, endedAt: this.#now(), outcome };
    }
  }
  ready() {
    this.#state = "ready";
  }
  failed(failure) {
    this.#state = "failed";
    this.#facts = { ...this.#facts, failure };
  }
  /** Its failure kept its group’s other orgs from being signed up. */
  wasCanary() {
    this.#facts = { ...this.#facts, isCanary: true };
  }
  givenUp() {
    this.#state = "given-up";
  }
  endUnlessDone() {
    if (this.#state === "waiting" || this.#state === "running") this.givenUp();
  }
  /** The stage that ran last. */
  get lastStage() {
    return this.#stages.at(-1)?.name ?? beforeSetup[0];
  }
  report() {
    return {
      group: this.group,
      number: this.number,
      ...this.#facts,
      state: this.#state,
      stages: [...this.#stages],
      ...this.#replaced.length === 0 ? {} : { replaced: [...this.#replaced] }
    };
  }
};

// src/fleet/stages/journal.ts
init_zod();
import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeSync } from "node:fs";
import { dirname as dirname5 } from "node:path";
var id2 = external_exports.string().regex(/^[A-Za-z0-9]{15,18}$/);
var entrySchema = external_exports.discriminatedUnion("event", [
  /**
   * What is above came out of the cache: it may be of an older attempt than the last, or anyone's who could write
   * there.
   */
  external_exports.strictObject({ event: external_exports.literal("restored") }),
  /**
   * The org's setup began in a run that keeps this journal: what is not in here was not done. `at`: milliseconds since
   * the epoch.
   */
  external_exports.strictObject({ event: external_exports.literal("began"), org: external_exports.string(), at: external_exports.int().optional() }),
  external_exports.strictObject({ event: external_exports.literal("deploy"), org: external_exports.string(), hash: external_exports.string(), id: id2 }),
  /** Rows of the data's objects before its first batch: the org's own. */
  external_exports.strictObject({
    event: external_exports.literal("baseline"),
    org: external_exports.string(),
    rows: external_exports.record(external_exports.string(), external_exports.int().min(0))
  }),
  /** `at`: milliseconds since the epoch. */
  external_exports.strictObject({
    event: external_exports.literal("sending"),
    org: external_exports.string(),
    data: external_exports.string(),
    batch: external_exports.int().min(0),
    at: external_exports.int().optional()
  }),
  /** Salesforce refused the batch as a whole. */
  external_exports.strictObject({ event: external_exports.literal("refused"), org: external_exports.string(), data: external_exports.string(), batch: external_exports.int().min(0) }),
  external_exports.strictObject({
    event: external_exports.literal("sent"),
    org: external_exports.string(),
    data: external_exports.string(),
    batch: external_exports.int().min(0),
    ids: external_exports.record(external_exports.string(), id2)
  }),
  external_exports.strictObject({ event: external_exports.literal("script"), org: external_exports.string() }),
  /** What was deployed so far counts as known to source tracking. */
  external_exports.strictObject({ event: external_exports.literal("tracked"), org: external_exports.string() })
]);
var Journal = class {
  file;
  #entries;
  #descriptor;
  constructor(file) {
    this.file = file;
    this.#entries = readEntries(file);
  }
  append(entry) {
    if (this.#descriptor === void 0) {
      mkdirSync(dirname5(this.file), { recursive: true });
      this.#descriptor = openSync(this.file, "a", 384);
      writeSync(this.#descriptor, "\n");
    }
    writeSync(this.#descriptor, `${JSON.stringify(entry)}
`);
    this.#entries.push(entry);
  }
  /** The last deploy of this content in the org. */
  deployId(org, hash) {
    const deploys = this.#entries.filter((entry) => entry.event === "deploy");
    return deploys.findLast((entry) => entry.org === org && entry.hash === hash)?.id;
  }
  scriptEnded(org) {
    return this.#entries.some((entry) => entry.event === "script" && entry.org === org);
  }
  /** Whether nothing was deployed in the org since its source tracking was settled, as far as is known. */
  isTracked(org) {
    const deploying = ["deploy", "script", "tracked"];
    const last = this.#entries.findLast(
      (entry) => deploying.includes(entry.event) && "org" in entry && entry.org === org
    );
    return last === void 0 || last.event === "tracked";
  }
  /** The rows that the org had before its data, as last counted; true or not. */
  baseline(org) {
    const found = this.#entries.findLast((entry) => entry.event === "baseline" && entry.org === org);
    return found?.event === "baseline" ? found.rows : void 0;
  }
  /** All ids that the org is said to have given to this data; true or not. */
  claimedIds(org, data2) {
    const ids = {};
    for (const entry of this.#entries) {
      if (entry.event === "sent" && entry.org === org && entry.data === data2) Object.assign(ids, entry.ids);
    }
    return ids;
  }
  /** @param data tells one set of data from another: batches are numbered in it */
  dataProgress(org, data2) {
    const begin = this.#entries.findLastIndex((entry2) => entry2.event === "began" && entry2.org === org);
    const isHearsay = begin < this.#entries.findLastIndex(({ event }) => event === "restored");
    if (begin === -1 || isHearsay) return { state: "unknown" };
    const entry = this.#entries[begin];
    const since = entry?.event === "began" && entry.at !== void 0 ? { since: entry.at } : {};
    const progress = this.#batchesSince(begin, org, data2);
    return progress.state === "known" ? { ...progress, ...since } : progress;
  }
  #batchesSince(begin, org, data2) {
    const ids = {};
    let progress = { state: "known", next: 0, ids };
    let isOther = false;
    for (const entry of this.#entries.slice(begin)) {
      if (!("batch" in entry) || entry.org !== org) continue;
      const { event, batch } = entry;
      if (entry.data !== data2) {
        isOther = event !== "refused";
        if (event === "sent") break;
      } else if (event === "sent") {
        Object.assign(ids, entry.ids);
        progress = { state: "known", next: batch + 1, ids };
      } else if (event === "sending") {
        const sentAt = entry.at === void 0 ? {} : { sentAt: entry.at };
        progress = { state: "unanswered", next: batch, ids, ...sentAt };
      } else progress = { state: "known", next: batch, ids };
    }
    return isOther ? { state: "other-data" } : progress;
  }
  close() {
    if (this.#descriptor !== void 0) closeSync(this.#descriptor);
    this.#descriptor = void 0;
  }
};
var mostBytes = 128 * 1024 * 1024;
function readEntries(file) {
  let text2;
  try {
    if (statSync(file).size > mostBytes) return [];
    text2 = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  return text2.split("\n").flatMap((line) => {
    const entry = entrySchema.safeParse(parse2(line));
    return entry.success ? [entry.data] : [];
  });
}
function parse2(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}

// src/fleet/run/canary.ts
var CanaryFailed = class extends Problem {
};
var bigGroup = 10;
var longestPause2 = 15e3;
var defaultPatience = 18e5;
var parts = { begin: 1 / 6, still: 1 / 3, pause: 1 / 20 };
var Canaries = class {
  #about;
  #groups = /* @__PURE__ */ new Map();
  #isLooking = false;
  constructor(about) {
    this.#about = about;
    const good = readyDigests(about.there);
    for (const [name2, slots] of Map.groupBy(about.slots, ({ group }) => group)) {
      const digest = about.prepared.groups.get(name2)?.digests.setup ?? "";
      const isAsked = about.choice === "true" || about.choice === "auto" && slots.length >= bigGroup;
      if (!isAsked || slots.length < 2) continue;
      const here = about.here.filter(({ slot }) => slot.group === name2);
      const isHere = here.some(({ slot }) => slot.number === 1);
      const up = here.find(({ action }) => action === "adopt" || action === "wait");
      const isKnown = good.has(digest) || !isHere && !about.there.hasLines;
      const { promise: settled, resolve: settle2 } = Promise.withResolvers();
      const { promise: heard, resolve: endHearing } = Promise.withResolvers();
      this.#groups.set(name2, {
        ...{ name: name2, digest, isHere, settled, settle: () => settle2(void 0) },
        ...{ heard, endHearing: () => endHearing(void 0) },
        state: isKnown ? "open" : "pending",
        ...up === void 0 ? {} : { holder: up.slot.number }
      });
      if (isKnown && isHere) {
        about.tell(`No canary for ${name2}: an org with the same set-up was ready before.`);
      }
    }
  }
  /**
   * Waits until a slot may be signed up: at once as the canary, or where the group needs no canary.
   *
   * @throws CanaryFailed
   */
  async turn({ group: name2, number }) {
    const { wire, signal } = this.#about;
    const group = this.#groups.get(name2);
    if (group?.state === "pending" && !group.isHere) {
      void this.#lookElsewhere();
      const canary = `the canary of ${name2} (${name2}-1)`;
      await waitingFor(wire, canary, () => Promise.race([group.settled, group.heard]));
    }
    if (group?.state === "pending") {
      this.#tellOnce(group, number);
      if (group.holder !== number) {
        const canary = `the canary of ${name2} (${name2}-${group.holder ?? number})`;
        await waitingFor(wire, canary, () => group.settled);
      }
    }
    signal.throwIfAborted();
    if (group?.state === "failed") throw canaryFailed(group);
  }
  /** The first to ask goes first, unless an org is up. */
  #tellOnce(group, number) {
    if (group.isTold === true) return;
    group.isTold = true;
    const { name: name2 } = group;
    group.holder ??= number;
    this.#about.tell(
      `Canary: ${name2}-${group.holder} goes through all stages before the other signups of ${name2}, since no org with this set-up is known to be ready.`
    );
  }
  /**
   * An org is done with: a ready one lets its group's signups go on, a failed canary ends them.
   *
   * @returns whether the org was the canary, and ended its group
   */
  ended({ group: name2, number }, { state }) {
    const group = this.#groups.get(name2);
    if (group?.state !== "pending") return false;
    const isCanary = group.holder === number;
    if (state === "ready") {
      settle(group, "open");
      if (group.holder !== void 0)
        this.#about.tell(`${name2}-${number} is ready: the other signups of ${name2} follow.`);
    } else if (state === "failed" && isCanary) {
      settle(group, "failed");
      this.#about.tell(`The canary ${name2}-${number} failed, so the other orgs of ${name2} aren\u2019t signed up.`);
      return true;
    } else if (isCanary) {
      settle(group, "open");
    }
    return false;
  }
  /**
   * What another shard's canary becomes shows on the hub, which is looked at for all groups together. A shard that was
   * killed says nothing more: where nothing of its canary changes for long, this shard makes one of its own.
   */
  async #lookElsewhere() {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const { wire, signal, look, tell, patience = defaultPatience } = this.#about;
    const pending = () => [...this.#groups.values()].filter(({ state, isHere }) => state === "pending" && !isHere);
    const names2 = pending().map(({ name: name2 }) => name2);
    tell(
      `Another shard makes the canary of ${names2.join(", ")}; this one waits for it, up to ${durationText(patience)}.`
    );
    const startedAt = wire.now();
    const seen = /* @__PURE__ */ new Map();
    const isStill = (group) => {
      const { at = startedAt, stand = "[]" } = seen.get(group) ?? {};
      const may = patience * (stand === "[]" ? parts.begin : parts.still);
      return wire.now() - at > may || wire.now() - startedAt > patience;
    };
    while (!signal.aborted && pending().length > 0) {
      await wire.sleep(Math.min(longestPause2, patience * parts.pause), signal).catch(() => void 0);
      const orgs = await look().then(
        (fleet) => fleet.orgs,
        () => void 0
      );
      for (const group of pending()) {
        if (orgs !== void 0) {
          const stand = this.#judge(group, orgs);
          if (stand !== (seen.get(group)?.stand ?? "[]")) seen.set(group, { stand, at: wire.now() });
        }
        if (group.state === "pending" && isStill(group)) this.#takeOver(group);
      }
    }
    for (const group of pending()) settle(group, "open");
  }
  /** @returns how another shard's canary stands, to tell whether it gets on: `[]` before it is signed up */
  #judge(group, orgs) {
    const same = orgs.filter(({ name: name2 }) => name2.group === group.name);
    const canary = same.filter(({ name: name2 }) => name2.number === 1);
    if (same.some(({ line }) => line?.state === "ready" && line.digest === group.digest)) {
      settle(group, "open");
    } else if (canary.some(({ line }) => line?.state === "failed")) {
      settle(group, "failed");
      this.#about.tell(
        `The canary ${group.name}-1 failed in another shard, so no org of ${group.name} is signed up here.`
      );
    }
    return JSON.stringify(canary.map(({ username, status, line }) => [username, status, line]));
  }
  #takeOver(group) {
    this.#about.tell(
      `The canary of ${group.name} doesn\u2019t get on in the other shard: this one makes its own.`
    );
    group.isHere = true;
    group.endHearing();
  }
};
function settle(group, state) {
  group.state = state;
  group.settle();
}
function readyDigests({ orgs, recent }) {
  const lines = [...orgs.map(({ line }) => line), ...recent.map((row) => readLine(row.Description ?? null))];
  return new Set(lines.flatMap((line) => line?.state === "ready" ? line.digest ?? [] : []));
}
function canaryFailed({ name: name2, holder = 1 }) {
  return new CanaryFailed({
    kind: "fleet/canary-failed",
    what: `The canary ${name2}-${holder} failed, so this org was not signed up.`,
    fix: "Do what the canary\u2019s failure says, and run the fleet again with the same generation."
  });
}

// src/salesforce/scratch-orgs/descriptions.ts
var mostRecords = 200;
function descriptionRights(described) {
  if (described === void 0) return {};
  const field = described.fields.find(({ name: name2 }) => name2 === "Description");
  const known = field !== void 0 && field.length > 0 ? { length: field.length } : {};
  if (!described.updateable) return { ...known, missing: "Edit on Scratch Org Infos" };
  if (field?.updateable === true && field.createable) return known;
  return { ...known, missing: "Edit on the field Description of Scratch Org Infos" };
}
async function readDescriptions(hub, ids, options) {
  const soql = `SELECT Id, Description, LastModifiedDate FROM ScratchOrgInfo WHERE Id IN (${ids.map(soqlString).join(",")})`;
  const rows = await hub.query(soql, {
    ...options,
    row: hasTexts("Id", "Description?", "LastModifiedDate")
  });
  return rows.map(({ Id, Description, LastModifiedDate }) => ({
    id: shortId(Id),
    text: Description ?? "",
    lastModified: LastModifiedDate
  }));
}
async function writeDescriptions(hub, texts2, options) {
  const records = [...texts2].map(([id3, text2]) => ({
    attributes: { type: "ScratchOrgInfo" },
    id: id3,
    Description: text2
  }));
  const body = { allOrNone: false, records };
  const expects = isListOf(records.length);
  const answers = await hub.patch("/composite/sobjects", body, { ...options, expects });
  return new Map(
    records.flatMap(({ id: id3 }, index) => {
      const error = errorOf(answers[index]);
      return error === void 0 ? [] : [[id3, error]];
    })
  );
}
function errorOf(result) {
  if (isObject(result) && result["success"] === true) return void 0;
  const errors = isObject(result) && Array.isArray(result["errors"]) ? result["errors"] : [];
  const [first2] = errors.filter(isObject);
  const text2 = (value, otherwise) => typeof value === "string" ? value : otherwise;
  return {
    statusCode: text2(first2?.["statusCode"], "UNKNOWN"),
    message: text2(first2?.["message"], "the hub did not say why")
  };
}
async function replaceDescription(hub, { id: id3, lastModified }, text2, options) {
  const since = new Date(lastModified.replace("+0000", "Z")).toUTCString();
  const headers = { "if-unmodified-since": since };
  try {
    await hub.patch(`/sobjects/ScratchOrgInfo/${id3}`, { Description: text2 }, { ...options, headers });
    return true;
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 412) return false;
    throw error;
  }
}

// src/fleet/run/line-batch.ts
var mostAttempts = 5;
async function changeLines(route, changes, known) {
  const texts2 = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  const alone = [];
  for (const [id3, text2] of await withTexts(route, [...changes.keys()], known)) {
    const change = changes.get(id3) ?? {};
    const line = readLine(text2);
    if (isClaimed(line) || saysSo(line, change)) continue;
    if (line?.state === "ready") alone.push([id3, change]);
    else texts2.set(id3, changed(text2, change, route));
  }
  if (texts2.size > 0) {
    for (const [id3, error] of await writeDescriptions(route.hub, texts2, route.options()))
      refused.set(id3, error);
  }
  for (const [id3, change] of alone) {
    await changeLine(route, id3, change).catch(
      (error) => refused.set(id3, error instanceof Error ? error : new Error(String(error)))
    );
  }
  return refused;
}
async function withTexts({ hub, options }, ids, known) {
  const unknown = ids.filter((id3) => !known.has(id3));
  const read = unknown.length === 0 ? [] : await readDescriptions(hub, unknown, options());
  return new Map([
    ...ids.flatMap((id3) => {
      const text2 = known.get(id3);
      return text2 === void 0 ? [] : [[id3, text2]];
    }),
    ...read.map(({ id: id3, text: text2 }) => [id3, text2])
  ]);
}
async function changeLine(route, id3, change) {
  const { hub, options } = route;
  for (let attempt = 1; ; attempt += 1) {
    const [description] = await readDescriptions(hub, [id3], options());
    if (description === void 0) return "gone";
    const line = readLine(description.text);
    if (isClaimed(line)) return "held";
    if (saysSo(line, change)) return "said";
    try {
      const text2 = changed(description.text, change, route);
      if (await replaceDescription(hub, description, text2, options())) return "said";
    } catch (error) {
      if (!isTransient(error) || attempt === mostAttempts) throw error;
    }
    if (attempt === mostAttempts) throw new Error("somebody else changes it all the time");
    await (hub.wire.closing ?? hub.wire).sleep(200 * attempt, options().signal);
  }
}
function changed(text2, change, { most }) {
  const line = changedLine(readLine(text2) ?? {}, change);
  return describe(text2, line, Math.max(most, text2.length)).description;
}
function saysSo(line, { at: _, ...change }) {
  if (line === void 0) return false;
  const { at: __, ...now } = line;
  return JSON.stringify(changedLine(now, change)) === JSON.stringify(changedLine(now, {}));
}

// src/fleet/run/line-writer.ts
var latest = 5e3;
var fresh = 1e3;
var mostPassengers = 30;
var leastCharacters = 100;
var mostAttempts2 = 5;
var whenStopped = 3e3;
var LineWriter = class {
  /** What a poll reads for the lines' sake. */
  fields;
  #route;
  #isAllowed;
  #warn;
  #stopped;
  /** By the ScratchOrgInfo's id of 15 characters, as below. */
  #waiting = /* @__PURE__ */ new Map();
  /** What a poll has read of those that wait. */
  #seen = { at: 0, texts: /* @__PURE__ */ new Map() };
  /** Why the hub took no line, with the orgs. */
  #refused = /* @__PURE__ */ new Map();
  #isEnding;
  #wake = new AbortController();
  /** What has no answer by then is given up. */
  #over = new AbortController();
  #work;
  /** @param stopped once aborted, lines go out at once */
  constructor(hub, rights, { warn, stopped }) {
    const most = rights.length ?? mostCharacters;
    this.#isAllowed = rights.missing === void 0 && most >= leastCharacters;
    this.fields = this.#isAllowed ? ["Description"] : [];
    this.#route = { hub, most, options: () => this.#options() };
    this.#warn = warn;
    this.#stopped = stopped;
    this.#isEnding = stopped.aborted;
    stopped.addEventListener("abort", () => this.#endSoon(), { once: true });
  }
  /** What a signup says of its org, for `Description`: nothing where the user may not write lines later. */
  signupFields(description, digest) {
    const described = this.#first(description, digest);
    return described === void 0 ? {} : { Description: described.description };
  }
  /** Whether a definition's description is too long to stand before the line. */
  cuts(description) {
    return this.#first(description, "0".repeat(12))?.wasCut === true;
  }
  /** A description that is no text is left for Salesforce to refuse. */
  #first(description, digest) {
    const text2 = description ?? null;
    if (!this.#isAllowed || !(typeof text2 === "string" || text2 === null)) return void 0;
    return describe(text2, { state: "making", at: this.#second(), digest }, this.#route.most);
  }
  /** Notes how an org stands now. */
  put(info, label, change) {
    if (!this.#isAllowed) return;
    this.#waiting.set(shortId(info.Id), {
      ...{ label, username: usernameOf(info), since: this.#now() },
      ...{ change: { at: this.#second(), ...change }, attempts: 1 }
    });
    this.#work ??= this.#run().finally(() => this.#work = void 0);
  }
  /**
   * Takes back at once that an org is ready, before it is set up with something else.
   *
   * @returns `held` if somebody holds the org, which then stays as it is
   */
  async takeBack(info, label, change) {
    if (!this.#isAllowed) return "ours";
    try {
      const outcome = await changeLine(this.#route, shortId(info.Id), { at: this.#second(), ...change });
      return outcome === "held" ? "held" : "ours";
    } catch (error) {
      this.#refuse(label, reasonOf(error));
      return "ours";
    }
  }
  /** The signups' poll may read the descriptions along with its own, since it asks anyway. */
  usernames() {
    if (this.#waiting.size > mostPassengers) return [];
    return [...this.#waiting.values()].map(({ username }) => username);
  }
  /** What is waiting goes now, if it would be late by the next poll. */
  seen(records, next) {
    const mine = records.filter(({ Description }) => Description !== void 0);
    const texts2 = mine.map(({ Id, Description }) => [shortId(Id), Description ?? ""]);
    this.#seen = { at: this.#now(), texts: new Map(texts2) };
    const oldest = Math.min(...[...this.#waiting.values()].map(({ since }) => since));
    if (next !== void 0 && oldest + latest < this.#now() + next) this.#wake.abort();
  }
  /** Writes what still waits, and warns of the lines that the hub didn't take. */
  async close() {
    this.#hurry();
    await this.#work;
    for (const [reason, labels] of this.#refused) {
      const some = labels.length > 10 ? `${labels.slice(0, 10).join(", ")} \u2026` : labels.join(", ");
      this.#warn(
        `The hub didn't take how ${labels.length} org${labels.length === 1 ? " stands" : "s stand"} (${some}): ${reason}. fleet/list goes by what it says; run the fleet again with the same generation to correct that.`
      );
    }
    this.#refused.clear();
  }
  async #run() {
    while (this.#waiting.size > 0) {
      if (this.#waiting.size < mostRecords) await this.#pause();
      const batch = new Map([...this.#waiting].slice(0, mostRecords));
      for (const id3 of batch.keys()) this.#waiting.delete(id3);
      try {
        const changes = new Map([...batch].map(([id3, { change }]) => [id3, change]));
        const known = this.#now() - this.#seen.at < fresh ? this.#seen.texts : /* @__PURE__ */ new Map();
        const refused = await changeLines(this.#route, changes, known);
        for (const [id3, error] of refused) this.#handle(id3, batch.get(id3), error);
      } catch (error) {
        for (const [id3, waiting] of batch) this.#handle(id3, waiting, error);
      }
    }
  }
  /** Until others have come, or the run ends; what the hub didn't take is sent again after a pause in any case. */
  async #pause() {
    const waiting = [...this.#waiting.values()];
    const tries = Math.max(...waiting.map(({ attempts: attempts2 }) => attempts2));
    const due = Math.min(...waiting.map(({ since }) => since)) + latest - this.#now();
    this.#wake = new AbortController();
    if (this.#isEnding && (tries === 1 || this.#stopped.aborted)) return;
    const [time, signal] = tries > 1 ? [500 * 2 ** tries, this.#stopped] : [due, this.#wake.signal];
    if (time > 0) await this.#route.hub.wire.sleep(time, signal).catch(() => void 0);
  }
  #endSoon() {
    this.#hurry();
    setTimeout(() => this.#over.abort(), whenStopped).unref();
  }
  #hurry() {
    this.#isEnding = true;
    this.#wake.abort();
  }
  #handle(id3, waiting, error) {
    if (waiting === void 0 || isSaveError(error) && saysGone(error.statusCode)) return;
    const passes = isSaveError(error) ? apiErrorMeaning({ code: error.statusCode, text: error.message }).transient : isTransient(error);
    if (!passes || waiting.attempts >= mostAttempts2 || this.#stopped.aborted) {
      this.#refuse(waiting.label, reasonOf(error));
    } else if (!this.#waiting.has(id3)) {
      this.#waiting.set(id3, { ...waiting, attempts: waiting.attempts + 1 });
    }
  }
  #refuse(label, reason) {
    this.#refused.set(reason, [...this.#refused.get(reason) ?? [], label]);
  }
  #options() {
    return { timeout: 3e4, repeat: "never", signal: this.#over.signal, isClosing: true };
  }
  #now() {
    return this.#route.hub.wire.now();
  }
  /** The line has whole seconds. */
  #second() {
    return Math.floor(this.#now() / 1e3) * 1e3;
  }
};
function isSaveError(error) {
  return !(error instanceof Error) && typeof error === "object" && error !== null && "statusCode" in error;
}
function reasonOf(error) {
  if (isSaveError(error)) return `${error.statusCode}: ${error.message}`;
  if (!(error instanceof ApiFailure)) return messageOf(error);
  const [first2] = error.errors;
  return first2 === void 0 ? error.message : `${first2.errorCode}: ${first2.message}`;
}

// src/fleet/run/org-watch.ts
var gathering = 200;
var fresh2 = 2e3;
var missingLooks = 2;
var OrgWatch = class {
  #hub;
  #signal;
  #asked = /* @__PURE__ */ new Set();
  #missing = /* @__PURE__ */ new Map();
  #latest = /* @__PURE__ */ new Map();
  #asking;
  constructor(hub, signal) {
    this.#hub = hub;
    this.#signal = signal;
  }
  /** @returns undefined if the hub doesn't answer */
  async ask(username) {
    const known = this.#latest.get(username);
    if (known !== void 0 && this.#hub.wire.now() - known.at < fresh2) return known.word;
    this.#asked.add(username);
    this.#asking ??= this.#askSoon();
    try {
      await this.#asking;
    } catch {
      this.#signal.throwIfAborted();
      return void 0;
    }
    return this.#latest.get(username)?.word;
  }
  /** Whether the hub says so; nothing is lost for want of an answer. */
  async isGone(username) {
    return (await this.ask(username))?.isGone === true;
  }
  async #askSoon() {
    try {
      await this.#hub.wire.sleep(gathering, this.#signal, "the hub\u2019s word on an org");
    } finally {
      this.#asking = void 0;
    }
    const usernames = [...this.#asked];
    this.#asked.clear();
    const signups = await readSignups(this.#hub, usernames, this.#signal);
    const of = Map.groupBy(
      signups,
      ({ SignupUsername, Username }) => (SignupUsername ?? Username ?? "").toLowerCase()
    );
    const infos = usernames.map((name2) => decisiveSignup(of.get(name2.toLowerCase()) ?? []));
    const doubtful = usernames.filter((_, index) => infos[index]?.Status === "Active");
    const there = await this.#usernamesThere(doubtful);
    for (const [index, username] of usernames.entries()) this.#note(username, infos[index], there);
  }
  async #usernamesThere(usernames) {
    if (usernames.length === 0) return /* @__PURE__ */ new Set();
    const list = usernames.map(soqlString).join(",");
    const soql = `SELECT SignupUsername FROM ActiveScratchOrg WHERE SignupUsername IN (${list})`;
    const options = { signal: this.#signal };
    const rows = await this.#hub.query(soql, options);
    return new Set(rows.map(({ SignupUsername }) => SignupUsername.toLowerCase()));
  }
  #note(username, info, there) {
    const isMissing = info?.Status === "Active" && !there.has(username.toLowerCase());
    const looks = isMissing ? (this.#missing.get(username) ?? 0) + 1 : 0;
    this.#missing.set(username, looks);
    const isGone = info?.Status === "Deleted" || looks >= missingLooks;
    const word = { isGone, ...info === void 0 ? {} : { info } };
    this.#latest.set(username, { at: this.#hub.wire.now(), word });
  }
};

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
    const id4 = await findVersion(hub, `${released} AND ${numbers2}`);
    if (id4 === void 0) return notReleased(one, ancestorVersion);
    return ancestorId === void 0 || ancestorId === id4 ? id4 : mismatch(one);
  }
  const id3 = aliases[ancestorId ?? ""] ?? ancestorId ?? "";
  if (id3.startsWith("05i")) return id3;
  if (!isId2(id3, "04t")) return badId(one);
  const condition = `SubscriberPackageVersionId = ${soqlString(id3)}`;
  return await findVersion(hub, condition) ?? notReleased(one, id3);
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
    namespace: textOf3(fields["Namespace"] ?? ofProject)
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
  const wanted = definitions.filter(({ fields }) => textOf3(fields["Snapshot"]) !== "");
  if (wanted.length === 0) return [];
  const soql = "SELECT Id, SnapshotName, Status FROM OrgSnapshot";
  const snapshots = await ifTold(() => hub.query(soql, { row: hasTexts("Id", "SnapshotName", "Status") })) ?? [];
  if (snapshots.length === 0) return [];
  return wanted.flatMap(({ at, fields }) => {
    const asked = textOf3(fields["Snapshot"]);
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
function textOf3(value) {
  return typeof value === "string" ? value : "";
}
function lowerFirst(text2) {
  return text2.charAt(0).toLowerCase() + text2.slice(1);
}

// src/fleet/run/preflight.ts
async function preflight(hub, plan, prepared, { withApps = false } = {}) {
  const missing2 = missingIn(plan);
  const groups = [...prepared.groups.values()];
  const distinct = new Map(
    groups.flatMap(({ stages: stages2 }) => stages2.flatMap(({ packages: packages2 = [] }) => packages2)).map((one) => [one.id, one])
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
  const [unchecked2, wrong] = partition(packageProblems2, ({ kind }) => kind === "package/unchecked");
  const all = [
    ...unknown ? [] : allocationProblems(missing2, plan.slots.length, allocation),
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

// src/fleet/run/signup-poll.ts
var nobody = { fields: [], usernames: () => [], seen: () => void 0 };
var fewRounds = 2;
var shortestPause2 = 250;
var longestPause3 = 1e4;
var unknownReads = 3;
function unlessItPasses(error) {
  if (isTransient(error)) return void 0;
  throw error;
}
var SignupPoll = class {
  #hub;
  #signal;
  #passengers;
  #toCome;
  #watched = /* @__PURE__ */ new Map();
  #took = new UsualTime();
  #isRunning = false;
  #latest = [];
  /** @param toCome how many signups wait to be watched */
  constructor(hub, signal, passengers = nobody, toCome = () => 0) {
    this.#hub = hub;
    this.#signal = signal;
    this.#passengers = passengers;
    this.#toCome = toCome;
  }
  /**
   * Resolves with the record once it is Active, Error or Deleted; with `undefined` when the hub does not know the
   * username, even after some time.
   */
  ended(username, more = []) {
    return new Promise((resolve6, reject) => {
      const since = this.#hub.wire.now();
      this.#watched.set(username.toLowerCase(), { since, more, resolve: resolve6, reject, unknown: 0 });
      if (!this.#isRunning) void this.#run();
    });
  }
  /** Other orgs of the same slot, as the last look has found them along with this one. */
  beside(username) {
    const name2 = parseUsername(username);
    if (name2 === void 0) return [];
    return this.#latest.filter((info) => {
      const other = parseUsername(usernameOf(info));
      return other !== void 0 && isSameSlot(name2, other) && usernameOf(info) !== username.toLowerCase();
    });
  }
  async #run() {
    let pause = 500;
    this.#isRunning = true;
    try {
      while (this.#watched.size > 0) {
        await this.#hub.wire.sleep(this.#pauseFor(pause), this.#signal, "the next look at the signups");
        pause = Math.min(pause * 1.3, longestPause3);
        const asked = [...this.#watched.keys()];
        const records = await this.#read(asked).catch(unlessItPasses);
        if (records === void 0) continue;
        this.#latest = records;
        if (this.#settleAll(asked, records)) pause = 500;
        this.#passengers.seen(records, this.#nextAfter(pause));
      }
    } catch (error) {
      for (const { reject } of this.#watched.values()) reject(error);
      this.#watched.clear();
    } finally {
      this.#isRunning = false;
    }
  }
  /**
   * Until signups have been seen to end, the pauses grow; from then on the usual duration says when to look: when the
   * eldest should be there, and those that began with it.
   */
  #pauseFor(growing) {
    const usual = this.#expected;
    if (usual === void 0) return growing;
    const between = Math.max(shortestPause2, Math.min(longestPause3, usual / 10));
    const begun = [...this.#watched.values()].map(({ since }) => since);
    const eldest = Math.min(...begun);
    const due = Math.max(...begun.filter((since) => since - eldest < between)) + usual - this.#hub.wire.now();
    return due > between ? Math.min(due, longestPause3) : between;
  }
  /** To look closer costs a poll or two, and saves time in each round that is to come. */
  get #expected() {
    const hasRounds = this.#toCome() > fewRounds * this.#watched.size;
    return hasRounds ? this.#took.expected : this.#took.found;
  }
  /** Milliseconds to the next poll, as far as it can be told. */
  #nextAfter(growing) {
    if (this.#watched.size > 0) return this.#pauseFor(growing);
    return this.#toCome() > 0 ? this.#expected : void 0;
  }
  /** Another run may have another org for the same slot: all of the slot's are read. */
  #read(asked) {
    const names2 = asked.map(parseUsername);
    const patterns = names2.flatMap((name2) => name2 === void 0 ? [] : [soqlPatternForSlot(name2)]);
    const exactly = asked.filter((_, index) => names2[index] === void 0);
    const usernames = [.../* @__PURE__ */ new Set([...exactly, ...this.#passengers.usernames()])];
    const more = [...this.#watched.values()].flatMap((watched) => watched.more);
    const fields = [.../* @__PURE__ */ new Set([...more, ...this.#passengers.fields])];
    return readSignups(this.#hub, usernames, this.#signal, fields, [...new Set(patterns)]);
  }
  /** @returns whether one of them has become active */
  #settleAll(asked, records) {
    const byUsername = Map.groupBy(records, usernameOf);
    let some = false;
    for (const username of asked) {
      const info = decisiveSignup(byUsername.get(username) ?? []);
      some = this.#settle(username, info) || some;
    }
    return some;
  }
  #settle(username, info) {
    const watched = this.#watched.get(username);
    if (watched === void 0) return false;
    if (info === void 0) {
      watched.unknown += 1;
      if (watched.unknown < unknownReads) return false;
    } else if (!hasEnded(info)) {
      watched.tooEarly = this.#hub.wire.now() - watched.since;
      return false;
    }
    this.#watched.delete(username);
    if (info?.Status === "Active") this.#took.ended(this.#hub.wire.now() - watched.since, watched.tooEarly);
    watched.resolve(info);
    return info?.Status === "Active";
  }
};

// src/fleet/run/signup-desk.ts
var UsernameTaken = class extends Error {
};
var requestAttempts = 3;
var SignupDesk = class {
  #hub;
  #signal;
  #inFlight;
  #poll;
  #remaining;
  #closed;
  #hasCompany = false;
  /** @param options `remaining`: how many signups the hub's daily allocation still has */
  constructor(hub, options) {
    this.#hub = hub;
    this.#signal = options.signal;
    this.#inFlight = pLimit(options.concurrency);
    this.#poll = new SignupPoll(hub, options.signal, options.passengers, () => this.#inFlight.pendingCount);
    this.#remaining = options.remaining;
  }
  /** Whether the allocation has room for another signup. */
  get hasRoom() {
    return this.#remaining > 0 && this.#closed === void 0;
  }
  /**
   * Signs an org up and waits until it is active. If another job asked for the same username first, its org is the
   * one: Salesforce takes both requests, and ends the later one with C-1007. A request whose answer was lost is looked
   * for, and sent again only if the hub does not know it.
   *
   * @param record made when the signup begins
   * @throws Problem `signup/…`, UsernameTaken, ApiFailure, what `check` throws
   */
  async make(username, record, { begins, check }) {
    return this.#inFlight(async () => {
      this.#signal.throwIfAborted();
      if (this.#closed !== void 0) throw this.#closed;
      begins();
      await check?.();
      const fields = record();
      const ours = await this.#request(username, fields);
      const needsCode = fields["ConnectedAppConsumerKey"] === platformCli.consumerKey;
      const { info, beside } = await this.#ended(username, needsCode ? ["AuthCode"] : []);
      if (info === void 0) throw ours === void 0 ? new UsernameTaken(username) : lostSignup(username);
      const made = ours !== void 0 && shortId(ours) === shortId(info.Id);
      const isForeign = info.ErrorCode === usernameTakenCode || !made;
      this.#hasCompany ||= isForeign && ours !== void 0;
      if (info.Status !== "Active" && isForeign) throw new UsernameTaken(username);
      return { username, info: activeOf(info), adopted: !made, beside };
    });
  }
  /** Whether another run signs up orgs of the same generation now. */
  get hasCompany() {
    return this.#hasCompany;
  }
  async #ended(username, more) {
    const info = await this.#poll.ended(username, more);
    const beside = this.#poll.beside(username);
    this.#hasCompany ||= beside.some((other) => !hasEnded(other));
    return { info, beside };
  }
  /** Waits for a signup that is on its way already. */
  async wait(username) {
    const { info, beside } = await this.#ended(username);
    if (info === void 0) throw lostSignup(username);
    return { username, info: activeOf(info), adopted: true, beside };
  }
  /**
   * @returns the id of the ScratchOrgInfo record; `undefined` when the hub has the username from somebody else, or
   *   from a request whose answer was lost, which can't be told apart
   */
  async #request(username, record) {
    for (let attempt = 1; ; attempt += 1) {
      this.#remaining -= 1;
      try {
        const answer = await requestSignup(this.#hub, record, this.#signal);
        if (answer.outcome === "requested") return answer.id;
        this.#remaining += 1;
        this.#hasCompany = true;
        return void 0;
      } catch (error) {
        if (isCertainlyUndone(error)) this.#remaining += 1;
        if (error instanceof ApiFailure && isOutOfAllocation(apiFailureMeaning(error).kind))
          this.#closed ??= error;
        if (this.#signal.aborted || isCertainlyUndone(error)) throw error;
        await this.#hub.wire.sleep(1e3 * attempt, this.#signal, "a look for a signup whose answer was lost");
        const found = await readSignups(this.#hub, [username], this.#signal);
        if (found.length > 0) return void 0;
        this.#remaining += 1;
        if (attempt === requestAttempts) throw error;
      }
    }
  }
};
function activeOf(info) {
  if (info.Status === "Active") return info;
  const username = info.SignupUsername ?? info.Username ?? "";
  if (info.Status === "Deleted") {
    throw new Problem({
      kind: "signup/deleted",
      what: `${username} was deleted while it was set up.`,
      why: "Somebody, or another job, deleted it.",
      fix: "Run the fleet again."
    });
  }
  const error = { code: info.ErrorCode };
  throw problemOf(signupErrorMeaning(error), `The signup of ${username}`, error);
}
function lostSignup(username) {
  return new Problem({
    kind: "signup/lost",
    what: `The hub took the signup of ${username}, and no longer knows it.`,
    fix: "Run the fleet again with the same generation."
  });
}

// src/fleet/run/slot-look.ts
var gathering2 = 200;
var SlotLook = class {
  #hub;
  #signal;
  #more;
  #discarded = /* @__PURE__ */ new Set();
  /** Orgs of other runs, asked for after the one that fills their slot. */
  younger = /* @__PURE__ */ new Set();
  #asked = /* @__PURE__ */ new Map();
  #asking;
  constructor(hub, signal, { hasLines }) {
    this.#hub = hub;
    this.#signal = signal;
    this.#more = hasLines ? ["Description"] : [];
  }
  /** This run deleted the org: whatever the hub's rows say for some time. */
  discarded(username) {
    this.#discarded.add(username.toLowerCase());
  }
  /**
   * @param slot any attempt of it
   * @returns the slot's orgs, gone ones too, the eldest first, without those that this run has deleted; undefined where the hub
   *   doesn't answer
   */
  async ask(slot) {
    this.#asked.set(soqlPatternForSlot(slot), slot);
    this.#asking ??= this.#askSoon();
    try {
      const orgs = await this.#asking;
      return orgs.filter((org) => isSameSlot(org.name, slot) && !this.#discarded.has(org.username));
    } catch {
      this.#signal.throwIfAborted();
      return void 0;
    }
  }
  async #askSoon() {
    try {
      await this.#hub.wire.sleep(gathering2, this.#signal, "the hub\u2019s word on a slot");
    } finally {
      this.#asking = void 0;
    }
    const patterns = [...this.#asked.keys()];
    this.#asked.clear();
    const infos = await readSignups(this.#hub, [], this.#signal, this.#more, patterns);
    const ids = infos.flatMap(({ Status, ScratchOrg }) => Status === "Active" ? ScratchOrg ?? [] : []);
    const rows = await findActiveScratchOrgs(this.#hub, ids, this.#signal);
    const active = new Set(rows.map(({ ScratchOrg }) => shortId(ScratchOrg)));
    return infos.flatMap((info) => hubOrg(info, active) ?? []).toSorted(byAge);
  }
};

// src/fleet/run/signup-route.ts
var defaultOthersPatience = 3e5;
var longestOthersPause = 1e4;
var SignupRoute = class {
  #choice;
  #tell;
  #elsewhere;
  #othersPatience;
  #wire;
  #signal;
  #app;
  #way;
  #probe;
  #isNew;
  /**
   * @param about `elsewhere`: asks for what another shard, which has the first slot, found; absent for that one itself.
   *   `othersPatience`: milliseconds to wait for that, default five minutes
   */
  constructor(choice, history, about) {
    this.#choice = choice;
    this.#app = choice === "auto" ? history.app : choice;
    this.#way = history.way;
    this.#isNew = history.way === void 0;
    this.#tell = about.tell;
    this.#elsewhere = about.elsewhere;
    this.#othersPatience = about.othersPatience ?? defaultOthersPatience;
    this.#wire = about.wire;
    this.#signal = about.signal;
  }
  /** Whether signups may turn to the CLI's app after C-1016. */
  get isOpen() {
    return this.#choice === "auto";
  }
  /** Waits for its turn to sign up: at once where it is known how, else until the probe knows, or as the probe. */
  async take() {
    for (; ; ) {
      this.#signal.throwIfAborted();
      const known = this.#known();
      if (known !== void 0) return known;
      if (this.#probe === void 0) {
        const end = this.#beginProbe();
        if (await this.#isFoundElsewhere()) end();
        else return { app: this.#app ?? "own", ownApp: this.#way === "own", isProbe: true, isNew: true, end };
      } else {
        const probe = this.#probe;
        await waitingFor(this.#wire, "the first org, which finds out how signups go", () => probe);
      }
    }
  }
  /** What an org found: that signups go through this app, and how its like accept the key, whatever earlier runs found. */
  found(app, way) {
    const isNews = this.#known() === void 0;
    this.#app = app;
    this.#way = way ?? this.#way;
    if (isNews) this.#tell(routeLine(app, this.#way));
  }
  /** Signups through the consumer key's own app end in C-1016. */
  refused() {
    this.#app = "platform-cli";
  }
  #beginProbe() {
    let resolve6 = () => void 0;
    const probe = new Promise((resolved2) => resolve6 = resolved2);
    this.#probe = probe;
    return () => {
      if (this.#probe === probe) this.#probe = void 0;
      resolve6();
    };
  }
  #known() {
    const known = { isProbe: false, isNew: this.#isNew, end: nothing };
    if (this.#app === "own") return { app: "own", ownApp: false, ...known };
    if (this.#app === void 0 || this.#way === void 0) return void 0;
    return { app: "platform-cli", ownApp: this.#way === "own", ...known };
  }
  /** The first slot's shard signs up first; what it finds shows on the hub. */
  async #isFoundElsewhere() {
    if (this.#elsewhere === void 0) return false;
    const patience = this.#othersPatience;
    this.#tell(
      `The first shard finds out which app signups go through; this one waits for it, up to ${durationText(patience)}.`
    );
    const deadline = this.#wire.now() + patience;
    while (this.#wire.now() < deadline) {
      await this.#wire.sleep(Math.min(longestOthersPause, patience / 10), this.#signal, "the first shard");
      const { app, way } = await this.#elsewhere().catch(() => ({}));
      if (this.#choice === "auto") this.#app ??= app;
      this.#way ??= way;
      if (this.#known() !== void 0) return true;
    }
    this.#tell("The first shard has found nothing so far: this one finds out by itself.");
    return false;
  }
};
function nothing() {
}
function routeLine(app, way) {
  if (app === "own") return "Signups go through the app of the consumer key, and its key opens the new orgs.";
  return way === "own" ? "Signups go through the Salesforce CLI\u2019s app, and each new org gets an app of its own that takes the key." : "Signups go through the Salesforce CLI\u2019s app, and each new org is associated with the hub\u2019s app.";
}

// src/fleet/run/fleet-run.ts
async function openRun(order, about) {
  const { hub, key, runner } = about;
  const { signal, waiting } = about.limit;
  const { inputs } = order;
  const { now } = hub.wire;
  const warn = (sentence) => runner.warning(sentence);
  const consumerKey = inputs.identity.consumerKey;
  const { there, cleared, plan } = await surveyHub(order, hub, { waiting, warn, consumerKey });
  const apps = appsOf(hub, cleared);
  const recent = recentHistory(there, consumerKey);
  const shown2 = { consumerKey, choice: inputs.signupApp, recent, hasLines: there.hasLines, apps };
  const history = await knownHistory(hub, shown2, plan);
  const restore = () => openJournal(order, hub, there.orgs.length > 0, runner);
  const journal = await waiting.for("the journal from the cache", restore);
  const recorder = new Recorder(frameOf(order, plan.slots.length, now()), now, waiting);
  const log = new FleetLog(recorder, runner, now);
  const lines = new LineWriter(hub, cleared.rights, { warn, stopped: signal });
  const signups = signupsOf(order, history, { hub, key, there, runner, signal, apps });
  const desk = new SignupDesk(hub, {
    concurrency: inputs.concurrency,
    remaining: signupsLeft(cleared, plan),
    ...{ signal, passengers: lines }
  });
  const watch = new OrgWatch(hub, signal);
  const slots = new SlotLook(hub, signal, there);
  const canaries = canariesOf(order, { hub, there, plan, runner, signal });
  const close = async () => {
    await lines.close();
    log.stop();
    journal.close();
  };
  return {
    ...order,
    ...signups,
    ...{ hub, key, there, plan, cleared, journal, recorder, log, desk, lines, watch, slots, canaries },
    ...{ runner, signal, close }
  };
}
async function surveyHub({ inputs, spec, prepared }, hub, about) {
  const { waiting, warn, consumerKey } = about;
  const { now } = hub.wire;
  const withRecent = inputs.signupApp !== "own" || inputs.canary !== "false";
  const read = () => readHubFleet(hub, spec.name, inputs.generation, { withRecent });
  const there = await waiting.for("what the hub has of the fleet", read);
  const all = slotsOf(spec, inputs.generation);
  const whole = planFleet(all, there.orgs, now());
  const withApps = consumerKey !== void 0 && wantsApps(inputs.signupApp, recentHistory(there, consumerKey), whole);
  const check = () => preflight(hub, whole, prepared, { withApps });
  const cleared = await waiting.for("the checks before the first signup", check);
  for (const warning of cleared.warnings) warn(warning);
  return { there, cleared, plan: planFleet(shardOf(all, inputs.shard), there.orgs, now()) };
}
function appsOf(hub, { apps: read }) {
  let asked;
  if (read !== void 0) return () => Promise.resolve(read.apps);
  return () => asked ??= readExternalApps(hub).catch((error) => {
    asked = void 0;
    throw error;
  });
}
function canariesOf({ inputs, spec, prepared }, of) {
  const { hub, there, plan, runner, signal } = of;
  return new Canaries({
    choice: inputs.canary,
    slots: slotsOf(spec, inputs.generation),
    here: plan.slots,
    ...{ prepared, there, signal, wire: hub.wire },
    look: () => readHubFleet(hub, spec.name, inputs.generation, { signal }),
    tell: (line) => runner.info(line),
    patience: patienceOf("ORGKEY_SHARD_PATIENCE_SECONDS", runner)
  });
}
function signupsOf({ inputs }, history, of) {
  const { hub, key, there, runner, signal } = of;
  const { consumerKey } = inputs.identity;
  const elsewhere2 = () => readSignupHistory(hub, consumerKey, { hasLines: there.hasLines, signal });
  const route = new SignupRoute(inputs.signupApp, history, {
    tell: (line) => runner.info(line),
    elsewhere: inputs.shard.index === 1 ? void 0 : elsewhere2,
    othersPatience: patienceOf("ORGKEY_SHARD_PATIENCE_SECONDS", runner),
    ...{ wire: hub.wire, signal }
  });
  const associationPatience = patienceOf("ORGKEY_ASSOCIATION_PATIENCE_SECONDS", runner);
  const app = { consumerKey, appName: inputs.appName, associationPatience, apps: of.apps };
  const warn = (sentence) => runner.warning(sentence);
  return { route, newOrgs: new NewOrgs(keyForOrgs(hub, key, app, warn), history.way) };
}
function signupsLeft({ allocation }, { slots }) {
  if (allocation === void 0) return Number.POSITIVE_INFINITY;
  return Math.min(allocation.daily.remaining, allocation.active.remaining + slots.length);
}
async function openJournal({ inputs, spec }, hub, isResume, runner) {
  const { generation, shard } = inputs;
  const place = journalPlace({ name: spec.name, generation, hubOrgId: hub.session.orgId, shard }, runner);
  const isRestored = isResume && await runner.restoreFolder(place);
  rememberPlace(place, runner);
  const journal = new Journal(join7(place.folder, "journal.jsonl"));
  if (isRestored) journal.append({ event: "restored" });
  return journal;
}
function patienceOf(name2, { env }) {
  const seconds = Number(env[name2] ?? NaN);
  return Number.isFinite(seconds) ? 1e3 * seconds : void 0;
}

export {
  planLine,
  readOrder,
  countStates,
  tookMilliseconds,
  inOrder,
  failureCauses,
  canaryText,
  labelsOf,
  durationText,
  stageMedian,
  CanaryFailed,
  UsernameTaken,
  openRun,
  surveyHub
};

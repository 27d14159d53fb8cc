import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  deleteScratchOrg,
  findScratchOrgInfos
} from "./chunk-2OAYLOPI.js";
import {
  OrgClient,
  soqlString
} from "./chunk-KK2ZNRLI.js";
import {
  apiProblem
} from "./chunk-MINQTSCR.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  InputReader,
  loadKey,
  readKeyInputs
} from "./chunk-C3K37UFN.js";
import {
  authenticate
} from "./chunk-U6WWNQGX.js";
import {
  revoke
} from "./chunk-GGVGUJK4.js";
import {
  productionLogin
} from "./chunk-RBMZXITH.js";
import {
  hubKey,
  isName,
  nameRule,
  parseUsername,
  soqlConditionFor,
  soqlConditionForAll,
  soqlPatternFor,
  suggestedName
} from "./chunk-LJVPPJ6B.js";
import {
  longId,
  shortId
} from "./chunk-3BXMCFN7.js";
import {
  Problem
} from "./chunk-4ZEFUN7O.js";

// src/fleet/plan/generations.ts
function generationName(text) {
  if (isName(text)) return text;
  const suggestion = suggestedName(text);
  throw new Problem({
    kind: "fleet-input/generation",
    what: `The generation "${text}" cannot be part of a username.`,
    why: `A generation is made of ${nameRule}.`,
    fix: suggestion === void 0 ? "Leave `generation` out to use the run id." : `Write "${suggestion}", or leave \`generation\` out to use the run id.`
  });
}
function newestGeneration(orgs, isWanted = () => true) {
  const began = /* @__PURE__ */ new Map();
  for (const { generation, createdAt } of orgs) {
    const time2 = Date.parse(createdAt);
    began.set(generation, Math.min(began.get(generation) ?? Infinity, time2));
  }
  const newestFirst = [...began].sort(
    ([nameA, timeA], [nameB, timeB]) => timeB - timeA || (nameA < nameB ? 1 : -1)
  );
  return newestFirst.find(([generation]) => isWanted(generation))?.[0];
}

// src/fleet/plan/slots.ts
function parseShard(text) {
  if (text.trim() === "") return { index: 1, count: 1 };
  const match = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (index >= 1 && index <= count) return { index, count };
  throw new Problem({
    kind: "fleet-input/shard",
    what: `The shard "${text}" is not a share of a fleet.`,
    why: match === null ? "It is not of the form `2/5`." : "Shards count from 1 to the number of jobs.",
    fix: "Write `2/5` for the second of five jobs; in a matrix, `${{ strategy.job-index }}` counts from 0, so list 1 to 5."
  });
}
function slotsOf(spec, generation) {
  return spec.groups.flatMap(
    ({ group, count }) => Array.from({ length: count }, (_, index) => ({ fleet: spec.name, generation, group, number: index + 1 }))
  );
}
function shardOf(slots, shard) {
  return slots.filter((_, position) => position % shard.count === shard.index - 1);
}

// src/fleet/inputs.ts
function readFleetInputs(runner) {
  const inputs = new InputReader(runner);
  const text = (name) => inputs.optional(name) ?? "";
  const result = {
    ...hubInputs(inputs),
    spec: {
      fleetFile: text("fleet-file"),
      projectDir: text("project-dir"),
      fleetName: text("fleet-name"),
      definitionFile: text("definition-file"),
      count: text("count"),
      durationDays: text("duration-days"),
      packages: text("packages"),
      source: text("source"),
      permissionSets: text("permission-sets"),
      data: text("data"),
      script: text("script")
    },
    generation: inputs.collect(() => generationName(text("generation") || defaultGeneration(runner))) ?? "",
    concurrency: inputs.integer("concurrency", { min: 1, max: 100, whenEmpty: 20 }),
    minimum: inputs.optional("minimum") === void 0 ? void 0 : inputs.integer("minimum", { min: 0, max: 500, whenEmpty: 0 }),
    retries: inputs.integer("retries", { min: 0, max: 10, whenEmpty: 2 }),
    shard: inputs.collect(() => parseShard(text("shard"))) ?? { index: 1, count: 1 },
    signupApp: inputs.choice("signup-app", ["auto", "own", "platform-cli"]) ?? "auto",
    appName: inputs.optional("app-name"),
    timeout: 6e4 * inputs.integer("timeout-minutes", { min: 1, max: 350, whenEmpty: 120 })
  };
  inputs.finish();
  return result;
}
function readListInputs(runner) {
  const inputs = new InputReader(runner);
  const result = { ...hubInputs(inputs), ...namedFleet(inputs) };
  inputs.finish();
  return result;
}
function readDeleteInputs(runner) {
  const inputs = new InputReader(runner);
  const hours = inputs.integer("older-than", { min: 0, max: 720, whenEmpty: 0 });
  const result = {
    ...hubInputs(inputs),
    ...namedFleet(inputs),
    dryRun: inputs.boolean("dry-run", false),
    olderThan: inputs.optional("older-than") === void 0 ? void 0 : hours * 36e5
  };
  inputs.finish();
  return result;
}
function hubInputs(inputs) {
  const consumerKey = inputs.required("consumer-key");
  const key = readKeyInputs(inputs);
  const hubUsername = inputs.username("hub-username", inputs.required("hub-username")) ?? "";
  const loginUrl = inputs.url("instance-url", productionLogin);
  return {
    key,
    identity: { consumerKey, username: hubUsername, loginUrl, audience: productionLogin },
    isScratchOrg: false,
    hubUsername,
    hubLoginUrl: loginUrl,
    retryTimeout: 6e4,
    registerWithCli: false
  };
}
function namedFleet(inputs) {
  const fleetName = inputs.required("fleet-name");
  if (fleetName !== "" && !isName(fleetName)) {
    const suggestion = suggestedName(fleetName);
    inputs.report(
      new Problem({
        kind: "fleet-input/fleet-name",
        what: `The input \`fleet-name\` is "${fleetName}", which no fleet is called.`,
        why: `A fleet's name is made of ${nameRule}.`,
        fix: suggestion === void 0 ? "Give the `name` in the fleet file." : `Is it "${suggestion}"?`
      })
    );
  }
  const generation = inputs.optional("generation");
  return {
    fleetName,
    generation: generation === void 0 ? void 0 : inputs.collect(() => generationName(generation))
  };
}
function defaultGeneration(runner) {
  return runner.env["GITHUB_RUN_ID"] ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10).replaceAll("-", "");
}

// src/fleet/plan/line.ts
var mostCharacters = 255;
var mark = "orgkey:1";
var pattern = /^[ \t]*orgkey:1(?=[ \t]|$).*$/gm;
var fields = {
  state: { write: same, read: oneOf("making", "ready", "failed") },
  at: { write: time, read: milliseconds },
  digest: { write: encoded, read: decoded },
  data: { write: encoded, read: decoded },
  key: { write: same, read: oneOf("hub", "own") },
  by: { write: encoded, read: decoded },
  until: { write: time, read: milliseconds },
  claim: { write: encoded, read: decoded }
};
function readLine(description) {
  const found = findLine(description ?? "");
  if (found === void 0) return void 0;
  const line = {};
  const others = [];
  const [, ...words] = found.text.split(/[ \t]+/).filter(Boolean);
  for (const word of words) {
    const [name = ""] = word.split("=", 1);
    if (!Object.hasOwn(fields, name)) others.push(word);
    else {
      const value = fields[name].read(word.slice(name.length + 1));
      if (value !== void 0 && value !== "") line[name] = value;
    }
  }
  return { ...line, ...others.length > 0 ? { others } : {} };
}
function changedLine(line, change) {
  const entries = Object.entries({ ...line, ...change }).filter(([, value]) => value !== void 0);
  return Object.fromEntries(entries);
}
function isClaimed(line) {
  return line?.by !== void 0 || line?.claim !== void 0;
}
function shownHolder(by) {
  return encoded(by);
}
function describe(description, line, most = mostCharacters) {
  const text = description ?? "";
  const written = writeLine(line, most);
  const found = findLine(text);
  const [before, after] = found === void 0 ? [text.trimEnd() && `${text.trimEnd()}
`, ""] : [text.slice(0, found.start), text.slice(found.end)];
  const whole = before + written + after;
  if (whole.length <= most) return { description: whole, wasCut: false };
  const kept = cut([before.trim(), after.trim()].filter(Boolean).join("\n"), most - written.length - 1);
  return { description: kept === "" ? written : `${kept}
${written}`, wasCut: true };
}
function writeLine(line, room) {
  const known = Object.keys(fields).flatMap((name) => {
    const value = line[name];
    return value === void 0 ? [] : [`${name}=${fields[name].write(value)}`];
  });
  const others = [...line.others ?? []];
  for (; ; ) {
    const written = [mark, ...known, ...others].join(" ");
    if (written.length <= room) return written;
    if (others.pop() === void 0) throw new RangeError(`The line has ${written.length} characters.`);
  }
}
function findLine(text) {
  const found = [...text.matchAll(pattern)].at(-1);
  if (found === void 0) return void 0;
  const [written] = found;
  return { start: found.index, end: found.index + written.length, text: written };
}
function cut(text, room) {
  if (text.length <= room) return text;
  if (room < 2) return "";
  const kept = text.slice(0, room - 1).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.trimEnd()}\u2026`;
}
function same(text) {
  return text;
}
function oneOf(...texts) {
  return (text) => texts.find((one) => one === text);
}
function time(at) {
  return new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
}
function milliseconds(text) {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? void 0 : at;
}
function encoded(text) {
  return text.toWellFormed().replaceAll(/[\s\p{C}%]/gu, encodeURIComponent);
}
function decoded(text) {
  return text.replaceAll(/(?:%[0-9A-F]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

// src/fleet/plan/member.ts
function hubOrg(row, activeOrgIds) {
  const username = row.SignupUsername ?? row.Username;
  const name = username === null ? void 0 : parseUsername(username);
  if (username === null || name === void 0) return void 0;
  const line = readLine(row.Description ?? null);
  return {
    name,
    username: username.toLowerCase(),
    status: signupStatus(row.Status),
    ...row.ExpirationDate === null ? {} : { expires: row.ExpirationDate },
    ...row.ScratchOrg === null ? {} : { orgId: longId(row.ScratchOrg) },
    ...row.LoginUrl === null ? {} : { loginUrl: row.LoginUrl },
    createdAt: row.CreatedDate,
    ...line === void 0 ? {} : { line },
    info: row,
    exists: row.ScratchOrg !== null && activeOrgIds.has(shortId(row.ScratchOrg))
  };
}
function signupStatus(text) {
  switch (text) {
    case "New":
    case "Active":
    case "Error":
    case "Deleted":
      return text;
    default:
      return "Creating";
  }
}

// src/fleet/plan/hub-fleet.ts
var recentDays = 3;
async function readHubFleet(hub, fleet, generation, { withRecent = false, signal } = {}) {
  const ofFleet = soqlConditionFor(fleet, hub.session.orgId, generation);
  const ofAll = `(${soqlConditionForAll(hub.session.orgId)} AND CreatedDate = LAST_N_DAYS:${recentDays})`;
  const { infos: found, hasLines } = await findWithLines(
    hub,
    withRecent ? `${ofFleet} OR ${ofAll}` : ofFleet,
    signal
  );
  const pattern2 = soqlPatternFor(fleet, hub.session.orgId, generation);
  const soql = `SELECT Id, ScratchOrg FROM ActiveScratchOrg WHERE SignupUsername LIKE '${pattern2}'`;
  const isOfFleet = (name) => name !== void 0 && name.fleet === fleet && (generation ?? name.generation) === name.generation && name.hubOrgId === hubKey(hub.session.orgId);
  const infos = found.filter((info) => isOfFleet(parseUsername(usernameOf(info))));
  const rows = infos.length === 0 ? [] : await hub.query(soql, { signal });
  const active = new Map(rows.map((row) => [shortId(row.ScratchOrg), row]));
  const ids = new Set(active.keys());
  return {
    orgs: infos.flatMap((info) => hubOrg(info, ids) ?? []),
    active,
    hasLines,
    recent: withRecent ? found : []
  };
}
async function findWithLines(hub, condition, signal) {
  try {
    return {
      infos: await findScratchOrgInfos(hub, condition, signal, ["Description"]),
      hasLines: true
    };
  } catch (error) {
    if (!isHidden(error, "Description")) throw error;
    return { infos: await findScratchOrgInfos(hub, condition, signal), hasLines: false };
  }
}
function isHidden(error, field) {
  return error instanceof ApiFailure && error.errors.some(({ errorCode, message }) => errorCode === "INVALID_FIELD" && message.includes(field));
}
async function deleteByUsername(hub, username) {
  const soql = `SELECT Id FROM ActiveScratchOrg WHERE SignupUsername = ${soqlString(username)}`;
  const rows = await hub.query(soql);
  for (const { Id } of rows) await deleteScratchOrg(hub, Id);
}
function usernameOf({ SignupUsername, Username }) {
  return (SignupUsername ?? Username ?? "").toLowerCase();
}

// src/fleet/plan/standing.ts
var graceMilliseconds = 10 * 6e4;
function standingOf(org, now) {
  if (isPending(org)) return "making";
  if (!isUp(org, now)) return "gone";
  return org.line?.state ?? "unknown";
}
function isPending(org) {
  return org.status === "New" || org.status === "Creating";
}
function isUp(org, now) {
  const young = now - Date.parse(org.createdAt) < graceMilliseconds;
  return org.status === "Active" && (org.exists || young) && !isExpired(org, now);
}
function isExpired(org, now) {
  return org.expires !== void 0 && org.expires < new Date(now).toISOString().slice(0, 10);
}
var order = ["ready", "unknown", "failed", "making", "gone"];
function bestFirst(orgs, now) {
  const rank = (org) => {
    const standing = standingOf(org, now);
    if (standing !== "gone" && isClaimed(org.line)) return -1;
    return order.indexOf(standing) + (isPending(org) ? 0.5 : 0);
  };
  return orgs.toSorted((one, other) => rank(one) - rank(other) || one.name.attempt - other.name.attempt);
}
function orgsBySlot(orgs, now) {
  const slots = Map.groupBy(orgs, ({ name }) => `${name.generation}.${name.group}.${String(name.number)}`);
  return [...slots.values()].flatMap((same2) => bestFirst(same2, now).slice(0, 1));
}

// src/fleet/with-hub.ts
var revocationTimeout = 1e3;
async function withHub(inputs, runner, wire, body) {
  const key = await loadKey(inputs.key, runner);
  const logIn = async () => {
    const session = await authenticate(inputs, key, runner, wire);
    runner.mask(session.accessToken);
    return session;
  };
  const hub = new OrgClient(await logIn(), wire, logIn);
  try {
    return await body(hub, key);
  } catch (error) {
    throw error instanceof ApiFailure ? apiProblem(error, error.request) : error;
  } finally {
    await revoke(hub.session, wire, revocationTimeout).catch(() => void 0);
  }
}

export {
  newestGeneration,
  slotsOf,
  shardOf,
  readFleetInputs,
  readListInputs,
  readDeleteInputs,
  mostCharacters,
  readLine,
  changedLine,
  isClaimed,
  shownHolder,
  describe,
  readHubFleet,
  deleteByUsername,
  usernameOf,
  standingOf,
  isPending,
  isExpired,
  bestFirst,
  orgsBySlot,
  withHub
};

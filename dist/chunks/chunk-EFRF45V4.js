import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  isClaimed,
  readLine
} from "./chunk-JIEMSKPT.js";
import {
  deleteScratchOrg,
  findScratchOrgInfos
} from "./chunk-GVGIFERM.js";
import {
  OrgClient,
  soqlString
} from "./chunk-EJLNWK5M.js";
import {
  apiProblem
} from "./chunk-ZAG2PGKW.js";
import {
  ApiFailure
} from "./chunk-THCJSW4V.js";
import {
  InputReader,
  loadKey,
  readKeyInputs
} from "./chunk-V3C4UJP4.js";
import {
  authenticate
} from "./chunk-IG2JXPXG.js";
import {
  productionLogin
} from "./chunk-GAKCRQHD.js";
import {
  hubKey,
  isName,
  nameRule,
  parseUsername,
  soqlConditionFor,
  soqlConditionForAll,
  soqlPatternFor,
  suggestedName
} from "./chunk-XE7Q3Z55.js";
import {
  longId,
  shortId
} from "./chunk-3BXMCFN7.js";
import {
  endProcessSoon
} from "./chunk-VD7K4AQS.js";
import {
  Problem
} from "./chunk-XHLOGNBX.js";

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
    const time = Date.parse(createdAt);
    began.set(generation, Math.min(began.get(generation) ?? Infinity, time));
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
    timeout: timeoutOf(inputs, 120)
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
function timeoutOf(inputs, whenEmpty) {
  const minutes = inputs.integer("timeout-minutes", { min: 1, max: 350, whenEmpty });
  const seconds = Number(inputs.runner.env["ORGKEY_TIMEOUT_SECONDS"] ?? NaN);
  return Math.min(6e4 * minutes, Number.isFinite(seconds) ? 1e3 * seconds : Infinity);
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
    generation: generation === void 0 ? void 0 : inputs.collect(() => generationName(generation)),
    timeout: timeoutOf(inputs, 10)
  };
}
function defaultGeneration(runner) {
  return runner.env["GITHUB_RUN_ID"] ?? (/* @__PURE__ */ new Date()).toISOString().slice(0, 10).replaceAll("-", "");
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
  const pattern = soqlPatternFor(fleet, hub.session.orgId, generation);
  const soql = `SELECT Id, ScratchOrg FROM ActiveScratchOrg WHERE SignupUsername LIKE '${pattern}'`;
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
  return [...slots.values()].flatMap((same) => bestFirst(same, now).slice(0, 1));
}

// src/fleet/report/markdown.ts
var maxCellLength = 400;
var maxItems = 10;
function escapeMarkdown(text, maxLength = maxCellLength) {
  const line = text.replaceAll(/\s+/g, " ").trim();
  const short = line.length > maxLength ? `${line.slice(0, maxLength - 1)}\u2026` : line;
  return short.toWellFormed().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll(/[\\`*_{}[\]|~#!$]/g, String.raw`\$&`).replaceAll("@", "&#64;").replaceAll("://", ":&#47;/");
}
function code(text) {
  if (text === "") return "";
  return `<code>${escapeMarkdown(text)}</code>`;
}
function unbroken(text) {
  return escapeMarkdown(text).replaceAll("-", "&#8209;").replaceAll(" ", "&nbsp;");
}
function prose(text, maxLength = maxCellLength) {
  const [first = "", ...rest] = text.trim().split(/\n+/);
  const shown = rest.slice(0, maxItems).map((line) => `<li>${inline(line, maxLength)}</li>`);
  const more = rest.length > maxItems ? `<li>\u2026 and ${String(rest.length - maxItems)} more lines</li>` : "";
  return `${inline(first, maxLength)}${rest.length === 0 ? "" : `<ul>${shown.join("")}${more}</ul>`}`;
}
function inline(text, maxLength) {
  const short = text.length > maxLength ? `${text.slice(0, maxLength - 1)}\u2026` : text;
  return short.split(/`([^`]+)`/).map((part, index) => index % 2 === 1 ? code(part) : spaced(part)).join("");
}
function spaced(part) {
  const [before = ""] = /^\s/.exec(part) ?? [];
  const [after = ""] = /\s$/.exec(part.slice(before.length)) ?? [];
  return `${before && " "}${escapeMarkdown(part)}${after && " "}`;
}
function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function details(title, body, open) {
  return `<details${open ? " open" : ""}><summary>${title}</summary>

${body}

</details>`;
}

// src/fleet/stop-report.ts
var StopReported = class extends Problem {
};
function stopProblem({ reason, waitedFor }, { line, fix }) {
  return new StopReported({
    kind: `fleet/${reason}`,
    what: `${reason === "cancelled" ? "The job was cancelled" : "`timeout-minutes` ran out"}: ${line}`,
    ...waitedFor === "" ? {} : { why: `It was waiting for ${waitedFor}.` },
    fix
  });
}
async function tellingStop(limit, runner, texts, story) {
  try {
    await story();
  } catch (error) {
    const { stopped } = limit;
    if (stopped === void 0 || error instanceof StopReported) throw error;
    const problem = stopProblem(stopped, texts);
    await runner.addSummary(stopSummary(texts.title, problem));
    throw problem;
  } finally {
    if (limit.stopped === void 0) limit.close();
    else endProcessSoon();
  }
}
function stopSummary(title, { what, why, fix }) {
  const lines = [what, why, fix].filter((line) => line !== void 0);
  return [
    `## ${escapeMarkdown(title)}: stopped`,
    "",
    "> [!CAUTION]",
    ...lines.map((line) => `> ${escapeMarkdown(line)}`),
    ""
  ].join("\n");
}

// src/fleet/with-hub.ts
var revocationTimeout = 1e3;
async function withHub(inputs, { runner, wire: plain, limit }, body) {
  const wire = limit.wire(plain);
  const load = () => limit.waiting.for("the private key", () => loadKey(inputs.key, runner));
  const key = await limit.until(load);
  const logIn = async () => {
    const session = await authenticate(inputs, key, runner, wire);
    runner.mask(session.accessToken);
    return session;
  };
  const login = () => limit.waiting.for("the login to the Dev Hub", logIn);
  const hub = new OrgClient(await limit.until(login), wire, logIn);
  try {
    return await body(hub, key);
  } catch (error) {
    throw error instanceof ApiFailure ? apiProblem(error, error.request) : error;
  } finally {
    await hub.end(revocationTimeout);
  }
}

export {
  newestGeneration,
  slotsOf,
  shardOf,
  readFleetInputs,
  readListInputs,
  readDeleteInputs,
  escapeMarkdown,
  code,
  unbroken,
  prose,
  table,
  details,
  readHubFleet,
  deleteByUsername,
  usernameOf,
  standingOf,
  isPending,
  isExpired,
  bestFirst,
  orgsBySlot,
  stopProblem,
  tellingStop,
  withHub
};

import {
  stopCauses
} from "./chunk-WEATVUNY.js";
import {
  isClaimed,
  readLine
} from "./chunk-XWTQ4OBO.js";
import {
  deleteScratchOrg,
  findScratchOrgInfos,
  isActiveScratchOrg
} from "./chunk-3E6DL7RF.js";
import {
  OrgClient,
  hasTexts,
  soqlString
} from "./chunk-MDVSDZNN.js";
import {
  apiProblem
} from "./chunk-HDY7VK72.js";
import {
  ApiFailure
} from "./chunk-62VRCFV5.js";
import {
  authenticate
} from "./chunk-L6DOBIQP.js";
import {
  loadKey
} from "./chunk-NWQ64UPN.js";
import {
  hubKey,
  parseUsername,
  soqlConditionFor,
  soqlConditionForAll,
  soqlPatternFor
} from "./chunk-CZ46HXAF.js";
import {
  longId,
  shortId
} from "./chunk-TNLS3DQA.js";
import {
  Problem
} from "./chunk-BDIBHB7K.js";
import {
  endProcessSoon
} from "./chunk-77QLZXLW.js";

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
  const rows = infos.length === 0 ? [] : await hub.query(soql, { signal, row: isActiveScratchOrg });
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
      infos: await findScratchOrgInfos(hub, condition, signal, ["Description", "LastModifiedDate"]),
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
  const rows = await hub.query(soql, { row: hasTexts("Id") });
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
function byAge(one, other) {
  const created = Date.parse(one.createdAt) - Date.parse(other.createdAt);
  return created || (one.info.Id < other.info.Id ? -1 : 1);
}
function bestFirst(orgs, now) {
  const rank = (org) => {
    const standing = standingOf(org, now);
    if (standing !== "gone" && isClaimed(org.line)) return -1;
    return order.indexOf(standing) + (isPending(org) ? 0.5 : 0);
  };
  return orgs.toSorted((one, other) => rank(one) - rank(other) || byAge(one, other));
}
function orgsBySlot(orgs, now) {
  const slots = Map.groupBy(orgs, ({ name }) => `${name.generation}.${name.group}.${String(name.number)}`);
  return [...slots.values()].flatMap((same) => bestFirst(same, now).slice(0, 1));
}

// src/fleet/stop-report.ts
var StopReported = class extends Problem {
};
function stopProblem({ reason, waitedFor }, { line, fix }) {
  return new StopReported({
    kind: reason === "cancelled" ? stopCauses.stepCancelled.kind : stopCauses.stepTimeout.kind,
    documented: true,
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
  escapeMarkdown,
  code,
  unbroken,
  prose,
  table,
  details,
  hubOrg,
  readHubFleet,
  deleteByUsername,
  usernameOf,
  standingOf,
  isPending,
  isExpired,
  byAge,
  bestFirst,
  orgsBySlot,
  stopProblem,
  tellingStop,
  withHub
};

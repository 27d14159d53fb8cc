import {
  stopCauses
} from "./chunk-EDRGR6PZ.js";
import {
  readLine
} from "./chunk-EQPE7DA5.js";
import {
  parseUsername
} from "./chunk-QKASPDTY.js";
import {
  endProcessSoon
} from "./chunk-4JDBDIAP.js";
import {
  Problem,
  longId,
  shortId
} from "./chunk-D7HFNESS.js";

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

// src/fleet/stop-report.ts
var StopReported = class extends Problem {
};
function stopProblem({ reason, waitedFor }, { line, fix }, { isJob }) {
  const cancelled = isJob ? "The job was cancelled" : "It was interrupted";
  return new StopReported({
    kind: reason === "cancelled" ? stopCauses.stepCancelled.kind : stopCauses.stepTimeout.kind,
    documented: true,
    what: `${reason === "cancelled" ? cancelled : "`timeout-minutes` ran out"}: ${line}`,
    ...waitedFor === "" ? {} : { why: `It was waiting for ${waitedFor}.` },
    fix
  });
}
async function tellingStop(limit, runner, texts, story) {
  try {
    return await story();
  } catch (error) {
    const { stopped } = limit;
    if (stopped === void 0 || error instanceof StopReported) throw error;
    const problem = stopProblem(stopped, texts, runner);
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

export {
  escapeMarkdown,
  code,
  unbroken,
  prose,
  table,
  details,
  hubOrg,
  stopProblem,
  tellingStop
};

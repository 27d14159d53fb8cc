import {
  NewOrgs,
  isCodeUsed,
  keyForOrgs
} from "./chunk-EO457WPQ.js";
import {
  SourceTracking
} from "./chunk-CPKGEENA.js";
import {
  beforeSetup,
  deleteUnlessHeld,
  knownHistory,
  planLine,
  readOrder,
  readSignupHistory,
  recentHistory,
  retireFirst,
  stepNames,
  surveyHub
} from "./chunk-SHSH4PWF.js";
import {
  scratchOrgInfoRecord
} from "./chunk-JHQGYKYE.js";
import {
  readExternalApps
} from "./chunk-5JTYLWWA.js";
import {
  UsualTime
} from "./chunk-YHD4CUDC.js";
import {
  stockOf
} from "./chunk-XMA4THJ3.js";
import {
  matrixOf
} from "./chunk-6G2DBTB5.js";
import {
  OrgLost,
  failureOf,
  isOutOfAllocation
} from "./chunk-YTEA25DH.js";
import {
  allocationNow
} from "./chunk-SYVRB7U5.js";
import {
  mostRecords,
  readDescriptions,
  replaceDescription,
  writeDescriptions
} from "./chunk-CWHND5YD.js";
import {
  readHubFleet,
  usernameOf
} from "./chunk-U26XMJMJ.js";
import {
  code,
  details,
  escapeMarkdown,
  hubOrg,
  prose,
  stopProblem,
  table,
  tellingStop,
  unbroken
} from "./chunk-C35G33PU.js";
import {
  byAge,
  claimTimes,
  isPending,
  standingOf
} from "./chunk-V4VLMVCD.js";
import {
  changedLine,
  describe,
  isClaimed,
  mostCharacters,
  readLine,
  shownHolder
} from "./chunk-EQPE7DA5.js";
import {
  withHub
} from "./chunk-PLYYML5D.js";
import {
  readFleetInputs,
  slotsOf
} from "./chunk-XOX3NP44.js";
import {
  millisecondsOf
} from "./chunk-XOYGAZKK.js";
import {
  external_exports,
  init_zod
} from "./chunk-OO7MHG4N.js";
import {
  causeOfFailure,
  persistBy,
  verdictOf
} from "./chunk-BQ2MZQOW.js";
import {
  codeHidden,
  neverOpened,
  newOrgCauses
} from "./chunk-UXO2ANW7.js";
import {
  causeOf,
  saidBy
} from "./chunk-AOGCGIUU.js";
import {
  decisiveSignup,
  findActiveScratchOrgs,
  hasEnded,
  readSignups,
  requestSignup,
  saysGone
} from "./chunk-IUH36S3O.js";
import {
  soqlString
} from "./chunk-5BCTQUNL.js";
import {
  OrgClient,
  pLimit
} from "./chunk-ID24UZBI.js";
import {
  apiErrorMeaning,
  apiFailureMeaning,
  isCertainlyUndone,
  isTransient
} from "./chunk-EF46NP3B.js";
import {
  ApiFailure,
  problemOf,
  signupErrorMeaning,
  usernameTakenCode
} from "./chunk-VFCPVFML.js";
import {
  homesState,
  journalPlace,
  rememberPlace
} from "./chunk-OU5TMG6Y.js";
import {
  isSameSlot,
  orgsText,
  parseUsername,
  slotLabel,
  soqlPatternForSlot,
  usernameFor
} from "./chunk-QKASPDTY.js";
import {
  Stopped
} from "./chunk-4JDBDIAP.js";
import {
  Problem,
  Waiting,
  login,
  longId,
  messageOf,
  persist,
  platformCli,
  rememberFolder,
  salesforceUrl,
  sandboxLogin,
  shortId,
  waitingFor
} from "./chunk-D7HFNESS.js";

// src/fleet/make-fleet.ts
import { rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join as join2 } from "node:path";

// src/salesforce/wire/in-turn.ts
var mostInAll = 50;
function bounded(wire) {
  return { ...wire, inTurn: pLimit(mostInAll) };
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
  const first = org.stages[0];
  if (first === void 0) return void 0;
  return Math.max(...org.stages.map((stage) => stage.endedAt ?? now)) - first.startedAt;
}
function inOrder(report) {
  const rank2 = new Map(report.groups.map((group, index) => [group, index]));
  const rankOf = (org) => rank2.get(org.group) ?? report.groups.length;
  return report.orgs.toSorted((one, other) => rankOf(one) - rankOf(other) || one.number - other.number);
}
function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle];
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return low === void 0 || high === void 0 ? void 0 : (low + high) / 2;
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
  const own = [username, orgId, slotLabel(slot)].filter((name) => name !== void 0 && name !== "");
  const said = `${failure?.stage ?? ""}
${failure?.what ?? ""}`;
  return own.reduce((text, name) => text.replaceAll(name ?? "", "\u2026"), said);
}
function canaryText(report, orgs) {
  const groups = new Set(orgs.filter(({ isCanary }) => isCanary).map(({ group }) => group));
  const others = report.orgs.filter(({ group, state }) => groups.has(group) && state === "given-up").length;
  if (groups.size === 0) return "";
  const whose = groups.size === 1 ? "It was its group\u2019s canary" : "They were their groups\u2019 canaries";
  return `${whose}: ${others === 1 ? "1 other org was" : `${String(others)} other orgs were`} not signed up.`;
}
function labelsOf(orgs, most = Infinity) {
  const runs = [];
  for (const org of orgs) {
    const last = runs.at(-1)?.at(-1);
    if (last?.group === org.group && last.number + 1 === org.number) runs.at(-1)?.push(org);
    else runs.push([org]);
  }
  const parts2 = runs.flatMap((run) => run.length < 3 ? run.map(slotLabel) : [ends(run)]);
  if (parts2.length <= most) return parts2;
  return [...parts2.slice(0, most), `${String(parts2.length - most)} more`];
}
function ends(run) {
  return [run[0], run.at(-1)].map((org) => org === void 0 ? "" : slotLabel(org)).join(" to ");
}

// src/fleet/report/advice.ts
function adviceOf(report, { isJob } = { isJob: true }) {
  const causes2 = failureCauses(report).map(({ failure }) => failure);
  const lasting = causes2.filter(({ lasts }) => lasts);
  const { total, ready, failed } = countStates(report.orgs);
  const mayPass = causes2.length > lasting.length || total - ready - failed > heldBack(report);
  const place = lasting[0]?.place;
  if (!isJob && mayPass) {
    const again = `Run the same command with \`--generation ${report.generation}\`: it goes on where it stopped, and what is ready stays.`;
    const first = place === void 0 ? "mend first what each cause names" : `fix \`${placeText(place)}\` first`;
    return lasting.length > 0 ? `${again} For all of them, ${first}.` : again;
  }
  return [
    ...mayPass ? [
      `Re-run ${lasting.length > 0 ? "this job for the others" : "this job"}, or run it with the generation \u201C${report.generation}\u201D: it goes on where it stopped, and what is ready stays.`
    ] : [],
    ...lasting.length > 0 ? [changeFirst(place, report.generation, isJob)] : []
  ].join(" ");
}
function heldBack({ orgs }) {
  const groups = new Set(
    orgs.filter(({ isCanary, failure }) => isCanary === true && failure?.lasts === true).map(({ group }) => group)
  );
  return orgs.filter(({ group, state }) => groups.has(group) && state === "given-up").length;
}
function changeFirst(place, generation, isJob) {
  const what = place === void 0 ? "Mend what each cause names" : `Fix \`${placeText(place)}\``;
  if (!isJob) {
    return `${what}, and run the same command with \`--generation ${generation}\`: what is ready stays.`;
  }
  return `${what}, push, and run with the generation \u201C${generation}\u201D: a re-run of this job takes the same files and fails again; what is ready stays.`;
}
function placeText({ file, line }) {
  return line === void 0 ? file : `${file}:${String(line)}`;
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

// src/fleet/report/closing-lines.ts
var mostCauses = 25;
var mostOrgsNamed = 12;
var longest = 1e3;
function closingLines(report, runner, { withLogins = true } = {}) {
  const { ready, total } = countStates(report.orgs);
  const causes2 = failureCauses(report);
  const took = durationText((report.endedAt ?? report.startedAt) - report.startedAt);
  const left = causes2.length - mostCauses;
  const advice = ready < total && ready >= report.minimum ? [adviceOf(report, runner)] : [];
  return [
    "",
    `Fleet ${report.fleet}, generation ${report.generation}: ${String(ready)} of ${String(total)} orgs ready, after ${took}.`,
    ...causes2.slice(0, mostCauses).flatMap((cause) => causeLines(report, cause)),
    ...left > 0 ? [`  and ${String(left)} more causes: the manifest has them.`] : [],
    ...withLogins ? readyLines(report, runner.commandName) : [],
    ...advice
  ];
}
function causeLines(report, { failure, orgs }) {
  const { stage, what, why = "", fix, place } = failure;
  const where = place === void 0 || what.includes(place.file) ? "" : `${placeText(place)}: `;
  const sentences = [`${where}${what}`, canaryText(report, orgs), why, fix];
  return [
    `\u2718 ${orgsText(orgs.length)} failed in ${stage}: ${labelsOf(orgs, mostOrgsNamed).join(", ")}`,
    ...sentences.flatMap((text) => text.trim() === "" ? [] : indented(text))
  ];
}
function indented(text) {
  const short = text.length > longest ? `${text.slice(0, longest)} \u2026` : text;
  return short.trimEnd().split("\n").map((line) => `    ${line}`);
}
function readyLines(report, command) {
  const ready = inOrder(report).filter(({ state, isTaken }) => state === "ready" && isTaken !== true);
  if (ready.length === 0) return [];
  const width = Math.max(...ready.map((org) => slotLabel(org).length));
  return [
    "To log in to one of them:",
    ...ready.map(
      (org) => `  ${slotLabel(org).padEnd(width)}  ${command} login --scratch ${org.username ?? ""}`
    )
  ];
}

// src/fleet/report/outputs.ts
import { writeFileSync } from "node:fs";
function setFleetOutputs(report, manifestFile, runner) {
  const matrix = matrixOf(report.orgs.flatMap((org) => readyOrg(org) ?? []));
  const { ready, total } = countStates(report.orgs);
  const { taken = 0, retired = 0 } = report.pool ?? {};
  writeFileSync(manifestFile, `${JSON.stringify(report, null, 2)}
`, { mode: 384 });
  runner.setOutput("matrix", matrix.json);
  runner.setOutput("ready", String(matrix.entries.length));
  runner.setOutput("failed", String(total - ready));
  runner.setOutput("taken", String(taken));
  runner.setOutput("retired", String(retired));
  runner.setOutput("manifest", manifestFile);
  if (runner.isJob) for (const warning of matrix.warnings) runner.warning(warning);
}
function readyOrg(org) {
  const { group, number, username, orgId, loginUrl = "", expires = "" } = org;
  if (org.state !== "ready" || org.isTaken === true || username === void 0 || orgId === void 0)
    return void 0;
  return { group, number, username, orgId, loginUrl, expires };
}

// src/fleet/report/colors.ts
var colors = [
  { fill: "#8b949e", square: "\u2B1C" },
  { fill: "#a475f9", square: "\u{1F7EA}" },
  { fill: "#4493f8", square: "\u{1F7E6}" },
  { fill: "#f0883e", square: "\u{1F7E7}" },
  { fill: "#3fb950", square: "\u{1F7E9}" },
  { fill: "#e3b341", square: "\u{1F7E8}" },
  { fill: "#b07a48", square: "\u{1F7EB}" },
  { fill: "#57606a", square: "\u2B1B" }
];
var failedColor = { fill: "#e5534b", square: "\u{1F7E5}" };
function colorOf(index) {
  return colors[index % colors.length] ?? failedColor;
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
    const run = org.stages.at(-1);
    if (run?.outcome !== "running") return [];
    const usual = stageMedian(report, run.name);
    const spent = now - run.startedAt;
    const isSlow = usual !== void 0 && spent > Math.max(slowFactor * usual, usual + slowSeconds);
    return isSlow ? [{ org, spent, usual, stage: run.name }] : [];
  });
  const slowest2 = slow.toSorted((one, other) => other.spent - one.spent);
  const lines = slowest2.slice(0, mostSlow).map(
    ({ org, spent, usual, stage }) => `  slow: ${slotLabel(org)} is in ${stage} for ${durationText(spent)}; the others took ${durationText(usual)}`
  );
  return slow.length > mostSlow ? [...lines, `  slow: and ${String(slow.length - mostSlow)} more`] : lines;
}
function stageLine(report, stage, now) {
  const runs = report.orgs.flatMap((org) => org.stages.filter(({ name }) => name === stage));
  const inProgress = runs.filter(({ outcome }) => outcome === "running");
  if (inProgress.length === 0) return void 0;
  const count = (outcome) => runs.filter((run) => run.outcome === outcome).length;
  const [done, skipped, failed] = [count("done"), count("skipped"), count("failed")];
  const longest2 = Math.max(...inProgress.map(({ startedAt }) => now - startedAt));
  const each = stageMedian(report, stage);
  const width = Math.max(...report.stages.map(({ length }) => length));
  const parts2 = [
    `${String(inProgress.length)} in progress`,
    ...done > 0 ? [`${String(done)} done`] : [],
    ...skipped > 0 ? [`${String(skipped)} done before`] : [],
    ...failed > 0 ? [`${String(failed)} failed`] : [],
    ...each === void 0 ? [] : [`${durationText(each)} each`],
    `longest ${durationText(longest2)}`
  ];
  return `  ${stage.padEnd(width)}  ${parts2.join(" \xB7 ")}`;
}
function stageMedian(report, stage) {
  const runs = report.orgs.flatMap((org) => org.stages);
  return median(
    runs.flatMap(
      ({ name, outcome, startedAt, endedAt }) => name === stage && outcome === "done" && endedAt !== void 0 ? [endedAt - startedAt] : []
    )
  );
}
function remainingMilliseconds(report, now) {
  const left = report.orgs.filter(({ state }) => state === "running" || state === "waiting");
  if (left.length === 0) return void 0;
  const readyTimes = report.orgs.filter((org) => org.state === "ready" && org.stages.some(({ outcome }) => outcome === "done")).map((org) => Math.max(...org.stages.map(({ endedAt }) => endedAt ?? now))).toSorted((one, other) => one - other);
  const [first, last] = [readyTimes[0], readyTimes.at(-1)];
  if (first === void 0 || last === void 0 || readyTimes.length < 2) return void 0;
  const interval2 = (last - first) / (readyTimes.length - 1);
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
function timeLeft(report, { name, startedAt }, now) {
  const left = (stageMedian(report, name) ?? 0) - (now - startedAt);
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
      return like === void 0 ? `${where}: ${what}${what.endsWith("\n") ? "" : " "}${fix}`.trimEnd() : `${where}, of the same cause as ${like}.`;
    }
    case "given-up":
      return `${label} was left unfinished${after}.`;
    default:
      return `${label} is ${org.state === "waiting" ? "waiting" : "under way"}${after}.`;
  }
}

// src/fleet/report/gantt.ts
var maxOrgRows = 60;
var maxRows = 80;
var fewOrgs = 10;
var maxCharacters = 48e3;
var lettersAcross = 130;
var noLabel = "\u200B";
function ganttChart(report, now) {
  const summary = stagesOf("all orgs", report, report.orgs, now);
  const details2 = detail(report, now);
  const sections = report.orgs.length <= fewOrgs ? details2 : [summary, ...details2];
  const { end, cut } = horizon(report, now);
  const draw = (which) => chartOf(which, { startedAt: report.startedAt, end, stages: report.stages.length });
  const all = draw(sections);
  const mermaid = all === void 0 || all.length <= maxCharacters ? all : draw([summary]);
  return mermaid === void 0 ? void 0 : { mermaid, ...cut === void 0 ? {} : { cut } };
}
var usualShare = 0.9;
var fewestToCut = 5;
var longestOverUsual = 2;
var shownOverUsual = 1.5;
function horizon(report, now) {
  const ends2 = inOrder(report).filter(({ stages }) => stages.length > 0).map((org) => ({ org, at: Math.max(...org.stages.map(({ endedAt }) => endedAt ?? now)) })).toSorted((one, other) => one.at - other.at);
  const last = ends2.at(-1)?.at ?? now;
  const usual = (ends2[Math.floor(usualShare * (ends2.length - 1))]?.at ?? now) - report.startedAt;
  const isFew = ends2.length < fewestToCut;
  if (isFew || last - report.startedAt <= longestOverUsual * usual) return { end: last };
  const end = report.startedAt + shownOverUsual * usual;
  const late = ends2.filter(({ at }) => at > end).toReversed();
  const named = late.slice(0, 3).map(({ org, at }) => `${slotLabel(org)} needed ${durationText(at - report.startedAt)}`);
  const more = late.length > 3 ? ` and ${String(late.length - 3)} more orgs longer than that` : "";
  return {
    end,
    cut: `The chart ends at ${durationText(end - report.startedAt)}: ${named.join(", ")}${more}.`
  };
}
function chartOf(sections, { startedAt, end, stages }) {
  const bars = sections.flatMap((section) => section.bars);
  if (bars.length === 0) return void 0;
  const start = Math.min(startedAt, ...bars.map(({ from }) => from));
  let number = 0;
  return [
    ...header(stages, end - start),
    ...sections.flatMap((section) => [
      `  section ${plain(section.title)}`,
      ...section.bars.filter(({ from }) => from < end).map((bar2) => barLine(bar2, number += 1, start, end))
    ])
  ].join("\n");
}
function header(stages, length) {
  const rules = Array.from(
    { length: stages },
    (_, index) => `rect[id*="${barId(index)}"]{fill:${colorOf(index).fill};stroke:none}`
  );
  const css = [
    ...rules,
    `rect.task[class*="crit"]{fill:${failedColor.fill};stroke:none}`,
    'rect.task[class*="active"]{opacity:0.6}',
    "text.taskText{fill:#fff!important}"
  ];
  return [
    "---",
    "displayMode: compact",
    "config:",
    `  themeCSS: '${css.join(" ")}'`,
    "  gantt:",
    "    numberSectionStyles: 2",
    "    barHeight: 16",
    "    barGap: 3",
    "---",
    "gantt",
    "  dateFormat YYYY-MM-DD HH:mm:ss.SSS",
    `  axisFormat ${length < 36e5 ? "%M:%S" : "%H:%M"}`,
    `  tickInterval ${tickOf(length)}`,
    "  todayMarker off"
  ];
}
var mostTicks = 12;
var tickSteps = [1, 2, 5, 10, 15, 30];
var tickUnits = [
  ["second", 1e3],
  ["minute", 6e4],
  ["hour", 36e5]
];
function tickOf(length) {
  const steps = tickUnits.flatMap(
    ([unit, size]) => tickSteps.map((step) => ({ unit, step, size: step * size }))
  );
  const fitting = steps.find(({ size }) => length / size <= mostTicks);
  return fitting === void 0 ? "1day" : `${String(fitting.step)}${fitting.unit}`;
}
function barId(stage) {
  return `stage${String(stage)}n`;
}
function detail(report, now) {
  if (report.orgs.length <= maxOrgRows) {
    return inOrder(report).map((org) => ({ title: slotLabel(org), bars: barsOf(org, report, now) })).filter(({ bars }) => bars.length > 0);
  }
  if (report.groups.length * report.stages.length > maxRows || report.groups.length < 2) return [];
  return report.groups.map(
    (group) => stagesOf(
      group,
      report,
      report.orgs.filter((org) => org.group === group),
      now
    )
  );
}
function stagesOf(title2, report, orgs, now) {
  const runs = orgs.flatMap((org) => org.stages).filter(({ outcome }) => outcome !== "skipped");
  const bars = report.stages.flatMap((stage, index) => {
    const ofStage = runs.filter(({ name }) => name === stage);
    if (ofStage.length === 0) return [];
    const each = stageMedian({ ...report, orgs }, stage);
    const running = ofStage.some(({ outcome }) => outcome === "running");
    return [
      {
        label: `${stage}${each === void 0 ? "" : `, ${durationText(each)} each`}`,
        optionalLabel: false,
        tag: running ? "active" : ofStage.every(({ outcome }) => outcome === "failed") ? "crit" : "",
        stage: index,
        from: Math.min(...ofStage.map(({ startedAt }) => startedAt)),
        to: Math.max(...ofStage.map(({ endedAt }) => endedAt ?? now))
      }
    ];
  });
  return { title: title2, bars };
}
function barsOf(org, report, now) {
  return org.stages.filter(({ outcome }) => outcome !== "skipped").map((run) => ({ run, stage: report.stages.indexOf(run.name) })).map(({ run, stage }) => ({
    label: run.name,
    optionalLabel: true,
    tag: tagOf(run, stage),
    stage,
    from: run.startedAt,
    to: run.endedAt ?? now
  }));
}
function tagOf(run, index) {
  if (run.outcome === "failed") return "crit";
  if (run.outcome === "running") return "active";
  return index % 2 === 0 ? "done" : "";
}
function barLine({ label, optionalLabel, tag, stage, from, to }, number, start, end) {
  const until = Math.min(to, end);
  const letters = (until - from) / (end - start) * lettersAcross;
  const whole = to > end ? `${label}, until ${durationText(to - start)}` : label;
  const fitting = [whole, label].find((text2) => text2.length <= letters);
  const text = fitting ?? (optionalLabel ? noLabel : label);
  const data = [
    ...tag === "" ? [] : [tag],
    `${barId(stage)}${String(number)}`,
    timeText(from - start),
    timeText(Math.max(until, from + 1) - start)
  ];
  return `    ${text === noLabel ? noLabel : plain(text)} :${data.join(", ")}`;
}
function timeText(milliseconds) {
  return new Date(Date.UTC(2e3, 0, 1) + milliseconds).toISOString().slice(0, 23).replace("T", " ");
}
function plain(text) {
  return text.replaceAll(/[^\p{L}\p{N} .,()_-]+/gu, " ").trim();
}

// src/fleet/report/summary-orgs.ts
var longTable = 10;
function groupTables(report, causes2, { now, maxRows: maxRows2 }) {
  const numbers = new Map(causes2.flatMap(({ orgs }, index) => orgs.map((org) => [org, index + 1])));
  const groups = Map.groupBy(inOrder(report), ({ group }) => group);
  return [...groups].map(([group, orgs]) => groupTable(group, orgs, numbers, now, maxRows2));
}
function groupTable(group, orgs, numbers, now, maxRows2) {
  const ready = orgs.filter(({ state }) => state === "ready");
  const others = orgs.filter(({ state }) => state !== "ready").toSorted((one, other) => rank[one.state] - rank[other.state]);
  const heading = `<b>${escapeMarkdown(group)}</b>: ${String(ready.length)} of ${String(orgs.length)} ready`;
  const parts2 = [
    ...ready.length === 0 ? [] : [readyTable(ready, now, maxRows2)],
    ...others.length === 0 ? [] : [othersTable(others, numbers, now, maxRows2)]
  ];
  return details(heading, parts2.join("\n\n"), orgs.length <= longTable);
}
function readyTable(orgs, now, maxRows2) {
  const rows = orgs.slice(0, maxRows2).map((org) => {
    const took = tookMilliseconds(org, now);
    return [
      `${unbroken(slotLabel(org))}${org.isTaken === true ? " (taken)" : ""}`,
      code(`orgkey login --scratch ${org.username ?? ""}`),
      unbroken(org.expires ?? ""),
      org.adopted ? "was there" : took === void 0 ? "" : unbroken(durationText(took))
    ];
  });
  return table(["org", "log in", "expires", "took"], rows) + leftOut(orgs.length - maxRows2);
}
function othersTable(orgs, numbers, now, maxRows2) {
  const rows = orgs.slice(0, maxRows2).map((org) => {
    const cause = numbers.get(org);
    const took = tookMilliseconds(org, now);
    return [
      unbroken(slotLabel(org)),
      code(org.username ?? ""),
      `${statusText(org)}${cause === void 0 ? "" : ` (cause ${String(cause)})`}`,
      took === void 0 ? "" : unbroken(durationText(took))
    ];
  });
  return table(["org", "username", "state", "after"], rows) + leftOut(orgs.length - maxRows2);
}
function leftOut(count) {
  return count > 0 ? `

and ${String(count)} more, left out to keep this summary under 1 MiB: see the manifest.` : "";
}
var rank = {
  failed: 0,
  "given-up": 1,
  running: 2,
  waiting: 3,
  ready: 4
};
function statusText(org) {
  const stage = escapeMarkdown(org.failure?.stage ?? org.stages.at(-1)?.name ?? "");
  switch (org.state) {
    case "ready":
      return "\u2705 ready";
    case "failed":
      return `\u274C failed${stage === "" ? "" : ` in ${stage}`}`;
    case "given-up":
      return `\u23F9\uFE0F unfinished${stage === "" ? "" : `, in ${stage}`}`;
    case "running":
      return `\u{1F504} ${stage === "" ? "under way" : stage}`;
    case "waiting":
      return "\u23F3 waiting";
  }
}

// src/fleet/report/summary.ts
var maxBytes = 1024 * 1024 - 64 * 1024;
var maxCauses = 25;
var maxOrgsNamed = 12;
function fleetSummary(report, now, readMore = () => void 0, commandName = "orgkey") {
  for (const maxRows2 of [Infinity, 200, 50, 10]) {
    const text = render(report, now, maxRows2, readMore, commandName);
    if (Buffer.byteLength(text) <= maxBytes) return text;
  }
  return `${title(report)}

${facts(report, now)}

The rest is too long for a summary: see the manifest.
`;
}
function render(report, now, maxRows2, readMore, commandName) {
  const failures = failureCauses(report);
  const parts2 = [
    title(report),
    facts(report, now),
    alert(report),
    causes(report, failures, readMore),
    loginNote(report, commandName),
    ...groupTables(report, failures, { now, maxRows: maxRows2 }),
    madeAgain(report),
    timeline(report, now),
    stageTable(report)
  ];
  return `${parts2.filter((part) => part !== "").join("\n\n")}
`;
}
function loginNote({ orgs }, commandName) {
  if (commandName === "orgkey" || !orgs.some(({ state }) => state === "ready")) return "";
  return `To log in to an org from anywhere, in the folder of your <code>orgkey.json</code>: <code>orgkey</code> is ${code(commandName)}.`;
}
function title(report) {
  const { ready, total } = countStates(report.orgs);
  if (report.pool !== void 0) {
    const { free, taken, retired } = report.pool;
    return `## Pool ${escapeMarkdown(report.fleet)}: ${String(free)} free, ${String(taken)} taken, ${String(retired)} retired`;
  }
  const shard = report.shard === void 0 ? "" : ` (shard ${escapeMarkdown(report.shard)})`;
  return `## Fleet ${escapeMarkdown(report.fleet)}${shard}: ${String(ready)} of ${String(total)} orgs ready`;
}
function facts(report, now) {
  const { ready, failed, running, waiting, givenUp } = countStates(report.orgs);
  const adopted = report.orgs.filter((org) => org.state === "ready" && org.adopted).length;
  const counts = [
    [ready, "\u2705 ready"],
    [failed, "\u274C failed"],
    [running, "\u{1F504} under way"],
    [waiting, "\u23F3 waiting"],
    [givenUp, "\u23F9\uFE0F unfinished"]
  ];
  const { active, daily } = report.allocation ?? {};
  const lines = [
    [
      ...counts.flatMap(([count, label]) => count > 0 ? [`**${String(count)}** ${label}`] : []),
      `took **${durationText((report.endedAt ?? now) - report.startedAt)}**`,
      ...adopted > 0 ? [`already there: ${String(adopted)}`] : []
    ],
    [
      `generation ${code(report.generation)}`,
      `hub ${code(report.hubUsername)}`,
      ...active === void 0 ? [] : [`active orgs left: ${limitText(active)}`],
      ...daily === void 0 ? [] : [`signups left today: ${limitText(daily)}`]
    ]
  ];
  return lines.map((line) => line.join(" \xB7 ")).join("<br>\n");
}
function limitText({ remaining, max }) {
  return `${String(remaining)} of ${String(max)}`;
}
function alert(report) {
  const { ready, total } = countStates(report.orgs);
  if (ready === total) return "";
  const enough = ready >= report.minimum;
  const lines = [
    ...report.timedOut === true ? ["The time was over (<code>timeout-minutes</code>)."] : report.cancelled === true ? ["The job was cancelled."] : [],
    ...report.waitedFor === void 0 ? [] : [`It was waiting for ${escapeMarkdown(report.waitedFor)}.`],
    enough ? `${String(total - ready)} of ${String(total)} orgs are missing; the minimum of ${String(report.minimum)} is met.` : `${String(report.minimum)} ${report.minimum === 1 ? "org was" : "orgs were"} needed, ${String(ready)} ${ready === 1 ? "is" : "are"} ready.`,
    prose(adviceOf(report), 1e3)
  ];
  return [`> [!${enough ? "WARNING" : "CAUTION"}]`, ...lines.map((line) => `> ${line}`)].join("\n");
}
function causes(report, all, readMore) {
  if (all.length === 0) return "";
  const rows = all.slice(0, maxCauses).map((cause, index) => causeRow(report, cause, index + 1, readMore));
  const more = all.length > maxCauses ? `

and ${String(all.length - maxCauses)} more causes: see the manifest.` : "";
  return `### What went wrong

${table(["", "orgs", "in", "what happened", "what to do"], rows)}${more}`;
}
function causeRow(report, { failure, orgs }, number, readMore) {
  const url = failure.documented === true ? readMore(failure.kind) : void 0;
  return [
    String(number),
    orgsCell(orgs),
    escapeMarkdown(failure.stage),
    [failure.what, canaryText(report, orgs), failure.why ?? ""].filter((text) => text !== "").map((text) => prose(text)).join(" ").trim(),
    `${prose(failure.fix)}${url === void 0 ? "" : ` [More](${url})`}`
  ];
}
function orgsCell(orgs) {
  const labels = labelsOf(orgs, maxOrgsNamed).map(unbroken).join(", ");
  return orgs.length === 1 ? labels : `<b>${String(orgs.length)}</b>: ${labels}`;
}
function madeAgain(report) {
  const replaced = inOrder(report).flatMap((org) => (org.replaced ?? []).map((lost2) => ({ org, ...lost2 })));
  if (replaced.length === 0) return "";
  const same = Map.groupBy(replaced, ({ stage, what }) => `${stage}
${what}`);
  const rows = [...same.values()].toSorted((one, other) => other.length - one.length).slice(0, maxCauses).map((orgs) => [
    orgsCell([...new Set(orgs.map(({ org }) => org))]),
    escapeMarkdown(orgs[0]?.stage ?? ""),
    prose(orgs[0]?.what ?? "")
  ]);
  return `### Made again

${table(["orgs", "given up in", "why"], rows)}`;
}
function timeline(report, now) {
  const chart = ganttChart(report, now);
  if (chart === void 0) return "";
  const runs = report.orgs.flatMap(({ stages }) => stages);
  const shown = report.stages.map((stage, index) => ({ stage, index })).filter(({ stage }) => runs.some(({ name, outcome }) => name === stage && outcome !== "skipped"));
  const legend = [
    ...shown.map(({ stage, index }) => `${colorOf(index).square}&nbsp;${escapeMarkdown(stage)}`),
    ...runs.some(({ outcome }) => outcome === "failed") ? [`${failedColor.square}&nbsp;failed`] : []
  ].join(" \xB7 ");
  const cut = chart.cut === void 0 ? "" : ` ${escapeMarkdown(chart.cut)}`;
  return `### Timeline

\`\`\`mermaid
${chart.mermaid}
\`\`\`

<sub>${legend} \xB7 time since the start.${cut}</sub>`;
}
function stageTable(report) {
  const rows = report.stages.flatMap((stage) => {
    const runs = report.orgs.flatMap(
      (org) => org.stages.filter(({ name }) => name === stage).map((run) => ({ org, run }))
    );
    if (runs.length === 0) return [];
    const count = (outcome) => {
      const number = runs.filter(({ run }) => run.outcome === outcome).length;
      return number === 0 ? "" : String(number);
    };
    const each = stageMedian(report, stage);
    return [
      [
        escapeMarkdown(stage),
        count("done"),
        count("skipped"),
        count("failed"),
        each === void 0 ? "" : durationText(each),
        slowest(runs)
      ]
    ];
  });
  if (rows.length === 0) return "";
  return `### Stages

${table(["stage", "done", "done before", "failed", "median", "slowest"], rows)}`;
}
function slowest(runs) {
  const timed = runs.flatMap(
    ({ org, run }) => run.outcome === "done" && run.endedAt !== void 0 ? [{ org, took: run.endedAt - run.startedAt }] : []
  );
  const longest2 = timed.toSorted((one, other) => other.took - one.took)[0];
  return longest2 === void 0 ? "" : `${durationText(longest2.took)} (${escapeMarkdown(slotLabel(longest2.org))})`;
}

// src/fleet/run/collect-sooner.ts
import { setFlagsFromString } from "node:v8";
function collectSooner() {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
}

// src/fleet/run/fleet-run.ts
import { join } from "node:path";

// src/fleet/report/frame.ts
function frameOf({
  inputs,
  spec,
  prepared
}, { slots, pool }, startedAt) {
  const { shard, generation } = inputs;
  const count = slots.length + (pool?.free.length ?? 0) + (pool?.withoutRoom ?? 0);
  const minimum = inputs.minimum ?? count;
  return {
    fleet: spec.name,
    generation,
    hubUsername: inputs.hubUsername,
    startedAt,
    groups: spec.groups.map(({ group }) => group),
    stages: stepNames(prepared.groups.values()),
    minimum: pool === void 0 ? Math.min(minimum, count) : minimum,
    ...pool?.withoutRoom === void 0 ? {} : { withoutRoom: pool.withoutRoom },
    ...shard.count === 1 ? {} : { shard: `${shard.index}/${shard.count}` }
  };
}

// src/fleet/report/live-view.ts
var widestBar = 40;
var narrowestBar = 5;
function liveView(report, now, columns) {
  const { total, ready, failed } = countStates(report.orgs);
  if (total === 0) return [];
  const left = remainingMilliseconds(report, now);
  const totals = [
    `${String(ready)} of ${String(total)} ready`,
    ...failed > 0 ? [`${String(failed)} failed`] : [],
    secondsText(now - report.startedAt),
    ...left === void 0 ? [] : [`about ${secondsText(left)} to go`]
  ];
  const lines = [...wrapped(totals, columns), ...stageLines(report, columns), ...slowLines(report, now)];
  return lines.map((line) => line.slice(0, columns));
}
function secondsText(milliseconds) {
  const seconds = Math.max(1, Math.round(milliseconds / 1e3));
  return durationText(seconds * 1e3).replace(".0", "");
}
function wrapped(parts2, columns) {
  const lines = [];
  for (const part of parts2) {
    const last = lines.at(-1);
    const longer = `${last ?? ""} \xB7 ${part}`;
    if (last !== void 0 && longer.length <= columns) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
function stageLines(report, columns) {
  const { orgs, stages } = report;
  const total = orgs.length;
  const nameWidth = Math.max(...stages.map(({ length }) => length), 0);
  const digits = String(total).length;
  const rows = stages.map((name, index) => {
    const through = orgs.filter((org) => passed(org, stages) > index).length;
    const within = orgs.filter((org) => isIn(org, name)).length;
    const counts = `${String(through).padStart(digits)}/${String(total)}`;
    return { name, through, within, counts, detail: within === 0 ? "" : `  ${String(within)} in it` };
  });
  const detailWidth = `  ${String(total)} in it`.length;
  const room = columns - nameWidth - (2 * digits + 1) - 3;
  const details2 = room - detailWidth >= narrowestBar;
  const width = Math.min(widestBar, Math.max(narrowestBar, details2 ? room - detailWidth : room));
  return rows.map(({ name, through, within, counts, detail: detail2 }) => {
    const drawn = bar(through, within, total, width);
    return `${name.padEnd(nameWidth)} ${drawn}  ${counts}${details2 ? detail2 : ""}`.trimEnd();
  });
}
function passed({ state, stages: runs }, stages) {
  if (state === "ready") return stages.length;
  const last = runs.at(-1);
  if (last === void 0) return 0;
  const isThrough = last.outcome === "done" || last.outcome === "skipped";
  return Math.max(0, stages.indexOf(last.name) + (isThrough ? 1 : 0));
}
function isIn({ state, stages }, name) {
  const last = stages.at(-1);
  return state === "running" && last?.outcome === "running" && last.name === name;
}
function bar(through, within, total, width) {
  const cells = (count) => count === 0 ? 0 : Math.max(1, Math.floor(count / total * width));
  const full = cells(through);
  const half = within === 0 ? 0 : Math.min(width - full, Math.max(1, cells(through + within) - full));
  return "\u2588".repeat(full) + "\u2592".repeat(half) + "\u2591".repeat(width - full - half);
}

// src/fleet/report/log.ts
var interval = 15e3;
var longestSilence = 3e4;
var mostAnnotations = 9;
var mostUnfolded = 5;
var FleetLog = class {
  #recorder;
  #runner;
  #now;
  #timer;
  #stopLive;
  #notes = /* @__PURE__ */ new Map();
  /** By cause: the first org that failed of it. */
  #failed = /* @__PURE__ */ new Map();
  #last = { state: "", at: 0 };
  constructor(recorder, runner, now) {
    this.#recorder = recorder;
    this.#runner = runner;
    this.#now = now;
    this.#stopLive = runner.live((columns) => liveView(recorder.report(), now(), columns));
    if (this.#stopLive === void 0) this.#timer = setInterval(() => this.#progress(), interval);
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
    if (!this.#runner.isJob) return;
    const { stage = "", what = "", why, fix = "" } = report.failure ?? {};
    for (const text of [`Failed in ${stage}. ${what}`, why, fix]) {
      if (text !== void 0 && text !== "") this.note(record, text);
    }
  }
  stop() {
    clearInterval(this.#timer);
    this.#stopLive?.();
  }
  /** Each org's lines, in a group of its own. */
  async groups() {
    const rank2 = (record) => record.report().state === "failed" ? 0 : 1;
    const sorted = [...this.#notes].toSorted(([one], [other]) => rank2(one) - rank2(other));
    const shown = new Set([...this.#failed.values()].slice(0, mostUnfolded));
    const notes = this.#runner.isJob ? sorted : sorted.filter(([{ label }]) => shown.has(label));
    for (const [record, lines] of notes) {
      await this.#runner.group(`${record.label}: ${record.report().state}`, async () => {
        for (const line of lines) this.#runner.info(line);
      });
    }
  }
  /** An annotation a cause: a warning where enough orgs are ready without these. */
  causes(report) {
    if (!this.#runner.isJob) return;
    const all = failureCauses(report);
    const shown = all.length > mostAnnotations ? all.slice(0, mostAnnotations - 1) : all;
    for (const { failure, orgs: orgs2 } of shown) {
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
    const left = all.slice(shown.length);
    if (left.length === 0) return;
    const orgs = left.flatMap((cause) => cause.orgs);
    const text = `${orgsText(orgs.length)} failed of ${String(left.length)} more causes: ${labelsOf(orgs, 12).join(", ")}
The summary names each.`;
    this.#annotate(report, text, {});
  }
  #annotate(report, text, at) {
    if (countStates(report.orgs).ready >= report.minimum) this.#runner.warning(text, at);
    else this.#runner.error(text, at);
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
  return orgs.map(({ state, stages }) => `${state} ${String(stages.length)} ${stages.at(-1)?.outcome ?? ""}`).join();
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
    const { stopped, allocation, pool } = how;
    for (const org of this.#orgs.values()) org.endUnlessDone();
    this.#end = {
      endedAt: this.#now(),
      cancelled: stopped !== void 0,
      ...stopped?.reason === "timeout" ? { timedOut: true } : {},
      ...stopped === void 0 || stopped.waitedFor === "" ? {} : { waitedFor: stopped.waitedFor },
      ...allocation === void 0 ? {} : { allocation },
      ...pool === void 0 ? {} : { pool }
    };
  }
  /** Somebody has taken these orgs. */
  taken(usernames) {
    for (const org of this.#orgs.values()) {
      const { state, username = "" } = org.report();
      if (state === "ready" && usernames.has(username)) org.taken();
    }
  }
  report() {
    const orgs = [...this.#orgs.values()].map((org) => org.report());
    const had = (name) => orgs.some(({ stages: stages2 }) => stages2.some((stage) => stage.name === name));
    const without = had("key") ? had("login") ? "" : "login" : "key";
    const stages = this.#frame.stages.filter((name) => name !== without);
    return { ...this.#frame, ...this.#end, stages, orgs };
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
  know(facts2) {
    this.#facts = { ...this.#facts, ...facts2 };
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
  async stage(name, body) {
    await this.#timed(name, async () => ({ outcome: await body(), value: void 0 }));
  }
  /** Times a stage that has a result. */
  step(name, body) {
    return this.#timed(name, async () => ({ outcome: "done", value: await body() }));
  }
  async #timed(name, body) {
    this.#state = "running";
    const startedAt = this.#now();
    const index = this.#stages.push({ name, startedAt, outcome: "running" }) - 1;
    let outcome = "failed";
    try {
      const ended = await this.#waiting.for(`the stage ${name}`, body, { who: this.label });
      outcome = ended.outcome;
      return ended.value;
    } finally {
      this.#stages[index] = { name, startedAt, endedAt: this.#now(), outcome };
    }
  }
  ready() {
    this.#state = "ready";
  }
  /** It is ready since an earlier run, and nothing is done to it. */
  isFree({ name, username, orgId, loginUrl, expires }) {
    this.#facts = {
      ...{ username, attempt: name.attempt, adopted: true },
      ...orgId === void 0 ? {} : { orgId },
      ...loginUrl === void 0 ? {} : { loginUrl },
      ...expires === void 0 ? {} : { expires }
    };
    this.ready();
  }
  taken() {
    this.#facts = { ...this.#facts, isTaken: true };
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
import { dirname } from "node:path";
var id = external_exports.string().regex(/^[A-Za-z0-9]{15,18}$/);
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
  external_exports.strictObject({ event: external_exports.literal("deploy"), org: external_exports.string(), hash: external_exports.string(), id }),
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
    ids: external_exports.record(external_exports.string(), id)
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
      mkdirSync(dirname(this.file), { recursive: true });
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
  claimedIds(org, data) {
    const ids = {};
    for (const entry of this.#entries) {
      if (entry.event === "sent" && entry.org === org && entry.data === data) Object.assign(ids, entry.ids);
    }
    return ids;
  }
  /** @param data tells one set of data from another: batches are numbered in it */
  dataProgress(org, data) {
    const begin = this.#entries.findLastIndex((entry2) => entry2.event === "began" && entry2.org === org);
    const isHearsay = begin < this.#entries.findLastIndex(({ event }) => event === "restored");
    if (begin === -1 || isHearsay) return { state: "unknown" };
    const entry = this.#entries[begin];
    const since = entry?.event === "began" && entry.at !== void 0 ? { since: entry.at } : {};
    const progress = this.#batchesSince(begin, org, data);
    return progress.state === "known" ? { ...progress, ...since } : progress;
  }
  #batchesSince(begin, org, data) {
    const ids = {};
    let progress = { state: "known", next: 0, ids };
    let isOther = false;
    for (const entry of this.#entries.slice(begin)) {
      if (!("batch" in entry) || entry.org !== org) continue;
      const { event, batch } = entry;
      if (entry.data !== data) {
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
  let text;
  try {
    if (statSync(file).size > mostBytes) return [];
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  return text.split("\n").flatMap((line) => {
    const entry = entrySchema.safeParse(parse(line));
    return entry.success ? [entry.data] : [];
  });
}
function parse(line) {
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
var longestPause = 15e3;
var defaultPatience = 18e5;
var parts = { begin: 1 / 6, still: 1 / 3, pause: 1 / 20 };
var Canaries = class {
  #about;
  #groups = /* @__PURE__ */ new Map();
  #isLooking = false;
  constructor(about) {
    this.#about = about;
    const good = readyDigests(about.there);
    for (const [name, slots] of Map.groupBy(about.slots, ({ group }) => group)) {
      const digest = about.prepared.groups.get(name)?.digests.setup ?? "";
      const isAsked = about.choice === "true" || about.choice === "auto" && slots.length >= bigGroup;
      if (!isAsked || slots.length < 2) continue;
      const here = about.here.filter(({ slot }) => slot.group === name);
      const isHere = here.some(({ slot }) => slot.number === 1);
      const up = here.find(({ action: action2 }) => action2 === "adopt" || action2 === "wait");
      const isKnown = good.has(digest) || !isHere && !about.there.hasLines;
      const { promise: settled, resolve: settle2 } = Promise.withResolvers();
      const { promise: heard, resolve: endHearing } = Promise.withResolvers();
      this.#groups.set(name, {
        ...{ name, digest, isHere, settled, settle: () => settle2(void 0) },
        ...{ heard, endHearing: () => endHearing(void 0) },
        state: isKnown ? "open" : "pending",
        ...up === void 0 ? {} : { holder: up.slot.number }
      });
      if (isKnown && isHere) {
        about.tell(`No canary for ${name}: an org with the same set-up was ready before.`);
      }
    }
  }
  /**
   * Waits until a slot may be signed up: at once as the canary, or where the group needs no canary.
   *
   * @throws CanaryFailed
   */
  async turn({ group: name, number }) {
    const { wire, signal } = this.#about;
    const group = this.#groups.get(name);
    if (group?.state === "pending" && !group.isHere) {
      void this.#lookElsewhere();
      const canary = `the canary of ${name} (${name}-1)`;
      await waitingFor(wire, canary, () => Promise.race([group.settled, group.heard]));
    }
    if (group?.state === "pending") {
      this.#tellOnce(group, number);
      if (group.holder !== number) {
        const canary = `the canary of ${name} (${name}-${group.holder ?? number})`;
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
    const { name } = group;
    group.holder ??= number;
    this.#about.tell(
      `Canary: ${name}-${group.holder} goes through all stages before the other signups of ${name}, since no org with this set-up is known to be ready.`
    );
  }
  /**
   * An org is done with: a ready one lets its group's signups go on, a failed canary ends them.
   *
   * @returns whether the org was the canary, and ended its group
   */
  ended({ group: name, number }, { state }) {
    const group = this.#groups.get(name);
    if (group?.state !== "pending") return false;
    const isCanary = group.holder === number;
    if (state === "ready") {
      settle(group, "open");
      if (group.holder !== void 0)
        this.#about.tell(`${name}-${number} is ready: the other signups of ${name} follow.`);
    } else if (state === "failed" && isCanary) {
      settle(group, "failed");
      this.#about.tell(`The canary ${name}-${number} failed, so the other orgs of ${name} aren\u2019t signed up.`);
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
    const { wire, signal, look, tell, patience: patience2 = defaultPatience } = this.#about;
    const pending = () => [...this.#groups.values()].filter(({ state, isHere }) => state === "pending" && !isHere);
    const names = pending().map(({ name }) => name);
    tell(
      `Another shard makes the canary of ${names.join(", ")}; this one waits for it, up to ${durationText(patience2)}.`
    );
    const startedAt = wire.now();
    const seen = /* @__PURE__ */ new Map();
    const isStill = (group) => {
      const { at = startedAt, stand = "[]" } = seen.get(group) ?? {};
      const may = patience2 * (stand === "[]" ? parts.begin : parts.still);
      return wire.now() - at > may || wire.now() - startedAt > patience2;
    };
    while (!signal.aborted && pending().length > 0) {
      const pause = Math.min(longestPause, patience2 * parts.pause);
      await wire.sleep(pause, signal, "the next look at the canary").catch(() => void 0);
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
    const same = orgs.filter(({ name }) => name.group === group.name);
    const canary = same.filter(({ name }) => name.number === 1);
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
function canaryFailed({ name, holder = 1 }) {
  return new CanaryFailed({
    kind: "fleet/canary-failed",
    what: `The canary ${name}-${holder} failed, so this org was not signed up.`,
    fix: "Do what the canary\u2019s failure says, and run the fleet again with the same generation."
  });
}

// src/fleet/run/line-batch.ts
var mostAttempts = 5;
async function changeLines(route, changes, known) {
  const texts = /* @__PURE__ */ new Map();
  const refused = /* @__PURE__ */ new Map();
  const alone = [];
  for (const [id2, text] of await withTexts(route, [...changes.keys()], known)) {
    const change = changes.get(id2) ?? {};
    const line = readLine(text);
    if (isClaimed(line) || saysSo(line, change)) continue;
    if (line?.state === "ready") alone.push([id2, change]);
    else texts.set(id2, changed(text, change, route));
  }
  if (texts.size > 0) {
    for (const [id2, error] of await writeDescriptions(route.hub, texts, route.options()))
      refused.set(id2, error);
  }
  for (const [id2, change] of alone) {
    await changeLine(route, id2, change).catch(
      (error) => refused.set(id2, error instanceof Error ? error : new Error(String(error)))
    );
  }
  return refused;
}
async function withTexts({ hub, options }, ids, known) {
  const unknown = ids.filter((id2) => !known.has(id2));
  const read = unknown.length === 0 ? [] : await readDescriptions(hub, unknown, options());
  return new Map([
    ...ids.flatMap((id2) => {
      const text = known.get(id2);
      return text === void 0 ? [] : [[id2, text]];
    }),
    ...read.map(({ id: id2, text }) => [id2, text])
  ]);
}
async function changeLine(route, id2, change) {
  const { hub, options } = route;
  for (let attempt = 1; ; attempt += 1) {
    const [description] = await readDescriptions(hub, [id2], options());
    if (description === void 0) return "gone";
    const line = readLine(description.text);
    if (isClaimed(line)) return "held";
    if (saysSo(line, change)) return "said";
    try {
      const text = changed(description.text, change, route);
      if (await replaceDescription(hub, description, text, options())) return "said";
    } catch (error) {
      if (!isTransient(error) || attempt === mostAttempts) throw error;
    }
    if (attempt === mostAttempts) throw new Error("somebody else changes it all the time");
    await (hub.wire.closing ?? hub.wire).sleep(200 * attempt, options().signal, "a line on the hub");
  }
}
function changed(text, change, { most }) {
  const line = changedLine(readLine(text) ?? {}, change);
  return describe(text, line, Math.max(most, text.length)).description;
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
    const text = description ?? null;
    if (!this.#isAllowed || !(typeof text === "string" || text === null)) return void 0;
    return describe(text, { state: "making", at: this.#second(), digest }, this.#route.most);
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
    const texts = mine.map(({ Id, Description }) => [shortId(Id), Description ?? ""]);
    this.#seen = { at: this.#now(), texts: new Map(texts) };
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
      for (const id2 of batch.keys()) this.#waiting.delete(id2);
      try {
        const changes = new Map([...batch].map(([id2, { change }]) => [id2, change]));
        const known = this.#now() - this.#seen.at < fresh ? this.#seen.texts : /* @__PURE__ */ new Map();
        const refused = await changeLines(this.#route, changes, known);
        for (const [id2, error] of refused) this.#handle(id2, batch.get(id2), error);
      } catch (error) {
        for (const [id2, waiting] of batch) this.#handle(id2, waiting, error);
      }
    }
  }
  /** Until others have come, or the run ends; what the hub didn't take is sent again after a pause in any case. */
  async #pause() {
    const waiting = [...this.#waiting.values()];
    const tries = Math.max(...waiting.map(({ attempts }) => attempts));
    const due = Math.min(...waiting.map(({ since }) => since)) + latest - this.#now();
    this.#wake = new AbortController();
    if (this.#isEnding && (tries === 1 || this.#stopped.aborted)) return;
    const [time, signal] = tries > 1 ? [500 * 2 ** tries, this.#stopped] : [due, this.#wake.signal];
    if (time > 0)
      await this.#route.hub.wire.sleep(time, signal, "more lines for the hub").catch(() => void 0);
  }
  #endSoon() {
    this.#hurry();
    setTimeout(() => this.#over.abort(), whenStopped).unref();
  }
  #hurry() {
    this.#isEnding = true;
    this.#wake.abort();
  }
  #handle(id2, waiting, error) {
    if (waiting === void 0 || isSaveError(error) && saysGone(error.statusCode)) return;
    const passes = isSaveError(error) ? apiErrorMeaning({ code: error.statusCode, text: error.message }).transient : isTransient(error);
    if (!passes || waiting.attempts >= mostAttempts2 || this.#stopped.aborted) {
      this.#refuse(waiting.label, reasonOf(error));
    } else if (!this.#waiting.has(id2)) {
      this.#waiting.set(id2, { ...waiting, attempts: waiting.attempts + 1 });
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
  const [first] = error.errors;
  return first === void 0 ? error.message : `${first.errorCode}: ${first.message}`;
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
    const infos = usernames.map((name) => decisiveSignup(of.get(name.toLowerCase()) ?? []));
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
    const looks2 = isMissing ? (this.#missing.get(username) ?? 0) + 1 : 0;
    this.#missing.set(username, looks2);
    const isGone = info?.Status === "Deleted" || looks2 >= missingLooks;
    const word = { isGone, ...info === void 0 ? {} : { info } };
    this.#latest.set(username, { at: this.#hub.wire.now(), word });
  }
};

// src/fleet/run/signup-poll.ts
var nobody = { fields: [], usernames: () => [], seen: () => void 0 };
var fewRounds = 2;
var shortestPause = 250;
var longestPause2 = 1e4;
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
  /** Looks are calls of the hub, and one that sees half of a round ended splits the rounds to come. */
  #took = new UsualTime(0.75);
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
    return new Promise((resolve, reject) => {
      const since = this.#hub.wire.now();
      this.#watched.set(username.toLowerCase(), { since, more, resolve, reject, unknown: 0 });
      if (!this.#isRunning) void this.#run();
    });
  }
  /** Other orgs of the same slot, as the last look has found them along with this one. */
  beside(username) {
    const name = parseUsername(username);
    if (name === void 0) return [];
    return this.#latest.filter((info) => {
      const other = parseUsername(usernameOf(info));
      return other !== void 0 && isSameSlot(name, other) && usernameOf(info) !== username.toLowerCase();
    });
  }
  async #run() {
    let pause = 500;
    this.#isRunning = true;
    try {
      while (this.#watched.size > 0) {
        await this.#hub.wire.sleep(this.#pauseFor(pause), this.#signal, "the next look at the signups");
        pause = Math.min(pause * 1.3, longestPause2);
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
    const between = Math.max(shortestPause, Math.min(longestPause2, usual / 10));
    const begun = [...this.#watched.values()].map(({ since }) => since);
    const eldest = Math.min(...begun);
    const due = Math.max(...begun.filter((since) => since - eldest < between)) + usual - this.#hub.wire.now();
    return due > between ? Math.min(due, longestPause2) : between;
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
    const names = asked.map(parseUsername);
    const patterns = names.flatMap((name) => name === void 0 ? [] : [soqlPatternForSlot(name)]);
    const exactly = asked.filter((_, index) => names[index] === void 0);
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
      const { ours, isTaken = false } = await this.#request(username, fields);
      const needsCode = fields["ConnectedAppConsumerKey"] === platformCli.consumerKey;
      const { info, beside } = await this.#ended(username, needsCode ? ["AuthCode"] : []);
      if (info === void 0) throw ours === void 0 ? new UsernameTaken(username) : lostSignup(username);
      const made = ours !== void 0 && shortId(ours) === shortId(info.Id);
      const isForeign = info.ErrorCode === usernameTakenCode || !made;
      const isShared = !made && (ours !== void 0 || isTaken);
      this.#hasCompany ||= isShared;
      if (info.Status !== "Active" && isForeign) throw new UsernameTaken(username);
      return { username, info: activeOf(info), adopted: !made, isShared, beside };
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
   * @returns the id of the ScratchOrgInfo record; without it the hub has the username from somebody else (`isTaken`), or
   *   from a request whose answer was lost, which can't be told apart
   */
  async #request(username, record) {
    for (let attempt = 1; ; attempt += 1) {
      this.#remaining -= 1;
      try {
        const answer = await requestSignup(this.#hub, record, this.#signal);
        if (answer.outcome === "requested") return { ours: answer.id };
        this.#remaining += 1;
        return { isTaken: true };
      } catch (error) {
        if (isCertainlyUndone(error)) this.#remaining += 1;
        if (error instanceof ApiFailure && isOutOfAllocation(apiFailureMeaning(error).kind))
          this.#closed ??= error;
        if (this.#signal.aborted || isCertainlyUndone(error)) throw error;
        await this.#hub.wire.sleep(1e3 * attempt, this.#signal, "a look for a signup whose answer was lost");
        const found = await readSignups(this.#hub, [username], this.#signal);
        if (found.length > 0) return {};
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
    let resolve = () => void 0;
    const probe = new Promise((resolved) => resolve = resolved);
    this.#probe = probe;
    return () => {
      if (this.#probe === probe) this.#probe = void 0;
      resolve();
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
    const ask = this.#elsewhere;
    if (ask === void 0) return false;
    this.#elsewhere = void 0;
    const patience2 = this.#othersPatience;
    this.#tell(
      `The first shard finds out which app signups go through; this one waits for it, up to ${durationText(patience2)}.`
    );
    const deadline = this.#wire.now() + patience2;
    while (this.#wire.now() < deadline) {
      await this.#wire.sleep(Math.min(longestOthersPause, patience2 / 10), this.#signal, "the first shard");
      const { app, way } = await ask().catch(() => ({}));
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
  const tell = (line) => runner.info(line);
  const times = claimTimes(runner);
  const survey = await surveyHub(order, hub, { waiting, warn, consumerKey });
  const surveyed = await retireFirst(order, hub, survey, { waiting, warn, tell, times });
  const { there, cleared, plan, gone } = surveyed;
  const apps = appsOf(hub, cleared);
  const recent = recentHistory(there, consumerKey);
  const shown = { consumerKey, choice: inputs.signupApp, recent, hasLines: there.hasLines, apps };
  const history = await knownHistory(hub, shown, plan);
  const restore = () => openJournal(order, hub, there.orgs.length > 0, runner);
  const journal = await waiting.for("the journal from the cache", restore);
  const recorder = new Recorder(frameOf(order, plan, now()), now, waiting);
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
  for (const username of gone) slots.discarded(username);
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
    ...{ runner, signal, close, times, gone }
  };
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
    slots: spec.pool === void 0 ? slotsOf(spec, inputs.generation) : plan.slots.map(({ slot }) => slot),
    here: plan.slots,
    ...{ prepared, there, signal, wire: hub.wire },
    look: () => readHubFleet(hub, spec.name, inputs.generation, { signal }),
    tell: (line) => runner.info(line),
    patience: millisecondsOf("ORGKEY_SHARD_PATIENCE_SECONDS", runner.env)
  });
}
function signupsOf({ inputs }, history, of) {
  const { hub, key, there, runner, signal } = of;
  const { consumerKey } = inputs.identity;
  const elsewhere = () => readSignupHistory(hub, consumerKey, { hasLines: there.hasLines, signal });
  const route = new SignupRoute(inputs.signupApp, history, {
    tell: (line) => runner.info(line),
    elsewhere: inputs.shard.index === 1 ? void 0 : elsewhere,
    othersPatience: millisecondsOf("ORGKEY_SHARD_PATIENCE_SECONDS", runner.env),
    ...{ wire: hub.wire, signal }
  });
  const associationPatience = millisecondsOf("ORGKEY_ASSOCIATION_PATIENCE_SECONDS", runner.env);
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
  const journal = new Journal(join(place.folder, "journal.jsonl"));
  if (isRestored) journal.append({ event: "restored" });
  return journal;
}

// src/fleet/run/attempt.ts
function firstAttempt(of) {
  const { plan } = of;
  return plan.action === "make" || plan.action === "replace" ? { ...of, number: plan.attempt, known: void 0 } : { ...of, number: plan.org.name.attempt, known: plan.org };
}
function nextAttempt({ plan, group, record, run, number }) {
  record.startAgain(number + 1);
  return { plan, group, record, run, number: number + 1, known: void 0 };
}
function attemptOnSame({ plan, group, record, run, number }, known, isShared = false) {
  return { plan, group, record, run, number: Math.max(number, known.name.attempt), known, isShared };
}
function isReplacement({ plan, number }) {
  return !("attempt" in plan) || number > plan.attempt;
}
function nameOfAttempt({ plan, number, known, turn, run }) {
  const hubOrgId = run.hub.session.orgId;
  return known?.name ?? { ...plan.slot, attempt: number, hubOrgId, ownApp: turn?.ownApp ?? false };
}
function usernameOfAttempt(attempt) {
  return attempt.known?.username ?? usernameFor(nameOfAttempt(attempt));
}

// src/fleet/run/one-per-slot.ts
var looks = 3;
var betweenLooks = 5e3;
var mostDiscards = 5;
var SlotTaken = class extends Error {
  org;
  constructor(org) {
    super(`${org.username} fills the slot`);
    this.org = org;
  }
};
function slotCheck(attempt) {
  const { turn, run } = attempt;
  const isUnsure = turn?.isNew === true && turn.app === "platform-cli";
  const isAskedFor = () => isUnsure || isReplacement(attempt) || run.desk.hasCompany;
  return async () => {
    if (isAskedFor()) await assertSlotFree(attempt);
  };
}
async function assertSlotFree(attempt) {
  const { run } = attempt;
  const orgs = await run.slots.ask(nameOfAttempt(attempt));
  if (orgs === void 0) return;
  const now = run.hub.wire.now();
  const there = orgs.find((org) => standingOf(org, now) !== "gone");
  if (there !== void 0) throw new SlotTaken(there);
  const isSpent = orgs.some(
    ({ name, info }) => name.attempt === attempt.number && info.ErrorCode !== usernameTakenCode
  );
  if (isSpent) throw new UsernameTaken(usernameOfAttempt(attempt));
}
async function yieldToElder(attempt, { info, beside = [] }) {
  const ours = hubOrg(info, /* @__PURE__ */ new Set());
  if (ours === void 0) return;
  const others = beside.flatMap((row) => hubOrg(row, /* @__PURE__ */ new Set()) ?? []).toSorted(byAge);
  for (const other of others) if (byAge(ours, other) < 0) attempt.run.slots.younger.add(other);
  for (const elder of others.filter((other) => byAge(other, ours) < 0)) {
    const org = await orgThere(attempt, elder);
    if (org === void 0) continue;
    attempt.run.log.note(attempt.record, `Another run has ${org.username} in this slot: it is taken.`);
    await discardForSure(attempt);
    throw new SlotTaken(org);
  }
}
async function orgThere({ run }, elder) {
  const { hub, signal, desk, slots } = run;
  if (isPending(elder)) {
    const isUp = await desk.wait(elder.username).then(
      () => true,
      (error) => {
        if (error instanceof Problem) return false;
        throw error;
      }
    );
    if (!isUp) return void 0;
  } else if (elder.status !== "Active") return void 0;
  for (let missing = 0; missing < looks; ) {
    const all = await slots.ask(elder.name);
    const org = all?.find(({ username }) => username === elder.username);
    if (org?.exists === true) return org;
    if (all !== void 0 && org?.status !== "Active") return void 0;
    if (all !== void 0) missing += 1;
    await hub.wire.sleep(betweenLooks, signal, "the hub\u2019s word on a slot");
  }
  return void 0;
}
async function discardForSure(attempt) {
  const { hub, signal } = attempt.run;
  for (let times = 1; times <= mostDiscards; times += 1) {
    if (await discard(attempt) === "gone") return;
    await hub.wire.sleep(betweenLooks, signal, "an org to be deleted");
  }
}
async function discard(attempt) {
  const username = usernameOfAttempt(attempt);
  const { hub, there, signal, slots, times } = attempt.run;
  let ready;
  const stays = (info) => {
    const org = hubOrg(info, /* @__PURE__ */ new Set([shortId(info.ScratchOrg ?? "")]));
    if (org?.line?.state === "ready" && org.line.digest === attempt.group.digests.setup) ready = org;
    return ready !== void 0;
  };
  try {
    if (!await deleteUnlessHeld(hub, username, { hasLines: there.hasLines, signal, times, stays }))
      return ready ?? "left";
    slots.discarded(username);
    return "gone";
  } catch {
    return "left";
  }
}

// src/fleet/run/same-org.ts
var firstPause = 5e3;
var mostTimesAgain = 5;
function mayStillStand({ next, kind }) {
  return next === "replace" && (kind.startsWith("api/") || kind === "fleet/org-gone");
}
async function sameOrg(attempt, times) {
  const { hub, slots, signal } = attempt.run;
  await hub.wire.sleep(firstPause * 2 ** times, signal, "the hub\u2019s word on an org");
  const username = usernameOfAttempt(attempt);
  const orgs = await slots.ask(nameOfAttempt(attempt));
  if (orgs === void 0) return "unknown";
  const isThere = (org) => isPending(org) || org.status === "Active" && org.exists;
  return orgs.find((org) => org.username === username && isThere(org)) ?? "gone";
}

// src/fleet/run/org-login.ts
var patience = 3e5;
async function loginToOrg({ info, username }, consumerKey, {
  hub,
  key,
  signal,
  watch
}) {
  const { ConnectedAppConsumerKey } = info;
  const ask = async () => {
    const word = await watch.ask(username);
    if (word?.isGone === true && word.info?.Status !== "Deleted") throw orgGone(username, void 0);
    return word?.info === void 0 ? void 0 : { ...word.info, ConnectedAppConsumerKey };
  };
  const identity = { consumerKey, username, loginUrl: loginUrlOf(info), audience: sandboxLogin };
  try {
    return await persist(
      { identity, key: key.keyObject, wire: hub.wire, signal },
      { patience, known: { info, ask }, firstPause: 500, longestPause: 1e4 }
    );
  } catch (error) {
    throw error instanceof Problem && goneKinds.has(error.kind) ? orgGone(username, error) : error;
  }
}
var goneKinds = /* @__PURE__ */ new Set(["scratch/deleted", "scratch/expired", "login/not-serving"]);
function loginUrlOf({ LoginUrl }) {
  return LoginUrl === null ? sandboxLogin : salesforceUrl(LoginUrl, "The LoginUrl of the org");
}
function orgGone(username, cause) {
  return new OrgLost(
    {
      kind: "fleet/org-gone",
      what: `${username} is gone: it has expired or was deleted.`,
      fix: "Wait: another is made in its place."
    },
    { cause }
  );
}

// src/fleet/run/open-slot-org.ts
var longestSpreadPause = 1e4;
var sharedTimes = 5;
function needsKey({ ConnectedAppConsumerKey }) {
  return ConnectedAppConsumerKey === platformCli.consumerKey;
}
async function openSlotOrg(org, run, note) {
  if (!needsKey(org.info)) {
    const logIn = () => loginToOrg(org, run.inputs.identity.consumerKey, run);
    return { client: clientOf(org, await logIn(), logIn, run) };
  }
  const opened = org.adopted ? await openAgain(org, run) : void 0;
  return opened ?? await openFirst(org, run, note);
}
async function openAgain(org, run) {
  const said = readLine(org.info.Description ?? null)?.key;
  const named = parseUsername(org.username)?.ownApp === true ? "own" : "hub";
  for (const way of /* @__PURE__ */ new Set([said ?? named, named, "hub", "own"])) {
    const session = await tryWay(way, org, run);
    if (session !== void 0) return openedBy(way, session, org, run);
  }
  return void 0;
}
async function openFirst(org, run, note) {
  const { username, info } = org;
  const authCode = info.AuthCode ?? await readAuthCode(username, run);
  if (authCode === void 0) throw lost(username);
  const mask = (secret) => run.runner.mask(secret);
  mask(authCode);
  try {
    const gone = async (failure) => await run.watch.isGone(username) ? orgGone(username, failure) : void 0;
    const opening = { mask, tell: note, signal: run.signal, lost: gone };
    const { session, way } = await run.newOrgs.open(
      { username, loginUrl: loginUrlOf(info), authCode },
      opening
    );
    return openedBy(way, session, org, run);
  } catch (error) {
    if (!isCodeUsed(error)) throw error;
    const spreadPatience = run.newOrgs.spreadPatience * (org.isShared === true ? sharedTimes : 1);
    const pause = Math.min(longestSpreadPause, spreadPatience);
    for (let waited = 0; waited < spreadPatience; waited += pause) {
      await run.hub.wire.sleep(pause, run.signal, "the app of an org to be known");
      const opened = await openAgain(org, run);
      if (opened !== void 0) return opened;
    }
    throw lost(username, error);
  }
}
function openedBy(way, session, org, run) {
  const consumerKey = run.newOrgs.consumerKeyFor(org.username, way);
  const taking = { ...org, info: { ...org.info, ConnectedAppConsumerKey: consumerKey } };
  const logIn = () => loginToOrg(taking, consumerKey, run);
  return { client: clientOf(org, session, logIn, run), way };
}
function clientOf({ username }, session, renew, { hub, watch }) {
  return new OrgClient(session, hub.wire, renew, () => watch.isGone(username));
}
async function tryWay(way, { username, info }, { newOrgs, key: { keyObject: key }, hub: { wire }, signal, watch }) {
  const identity = {
    consumerKey: newOrgs.consumerKeyFor(username, way),
    username,
    loginUrl: loginUrlOf(info),
    audience: sandboxLogin
  };
  const explain = async (failure) => {
    const known = causeOf(Object.values(newOrgCauses), saidBy(failure));
    const cause = known === void 0 ? causeOfFailure(failure, identity) : { ...known, transient: false };
    if (await watch.isGone(username)) throw orgGone(username, failure);
    return verdictOf(cause, { failure, identity, about: { identity, key, wire } });
  };
  try {
    const send = (who) => login(who, key, wire);
    return await persistBy({ identity, wire, signal, explain, send }, { patience: 1e4, firstPause: 1e3 });
  } catch (error) {
    if (!(error instanceof Problem) || error instanceof OrgLost) throw error;
    return void 0;
  }
}
async function readAuthCode(username, { hub, signal }) {
  const infos = await readSignups(hub, [username], signal, ["AuthCode"]);
  return infos.find(({ Status }) => Status === "Active")?.AuthCode ?? void 0;
}
function lost(username, cause) {
  const { kind, what, why, fix } = neverOpened;
  return new OrgLost({ kind, what: what.replace("{user}", username), why, fix }, { cause });
}

// src/fleet/run/org-line.ts
var OrgLine = class {
  #lines;
  #info;
  #label;
  #digests;
  #line;
  #key;
  /** Whether the line is to be left as it is. */
  #stays = false;
  /** Whether the group's sample data is in for sure: it is never imported again then, whatever a journal says. */
  hasData;
  /** @param info with its description, where the org was there before this run */
  constructor(lines, info, label, digests) {
    this.#lines = lines;
    this.#info = info;
    this.#label = label;
    this.#digests = digests;
    this.#line = readLine(info.Description ?? null);
    this.hasData = digests.data !== void 0 && this.#line?.data === digests.data;
  }
  /**
   * What is to be done with the org: nothing where its line says that it is ready with the same set-up, and nothing
   * where somebody holds it. Where it is ready with another set-up, its line takes that back first.
   *
   * @returns a sentence for the log with `held`
   */
  async begin() {
    const line = this.#line;
    const isReady = line?.state === "ready";
    if (isReady && !isClaimed(line) && line.digest === this.#digests.setup) {
      this.#stays = true;
      return { is: "ready" };
    }
    if (isReady && isClaimed(line)) return this.#held(line.by);
    if (isReady || line?.data !== void 0 && !this.hasData) {
      const outcome = await this.#lines.takeBack(this.#info, this.#label, this.#change("making"));
      if (outcome === "held") return this.#held(void 0);
    }
    return { is: "unfinished" };
  }
  /** The key opens the org, by this app. What the probe finds, other jobs wait for: they are told now. */
  openedBy(way, tellNow) {
    this.#key = way;
    if (tellNow && !this.#stays) this.#put("making");
  }
  /** The set-up has ended well. */
  ready() {
    if (!this.#stays) this.#put("ready");
  }
  /** The set-up has ended for good, and the org is still there. */
  failed() {
    if (!this.#stays) this.#put("failed");
  }
  #held(by) {
    this.#stays = true;
    const who = by === void 0 ? "Somebody holds it" : `${shownHolder(by)} holds it`;
    return { is: "held", note: `${who}: it is left as it is.` };
  }
  #put(state) {
    this.#lines.put(this.#info, this.#label, this.#change(state));
  }
  #change(state) {
    return {
      state,
      digest: this.#digests.setup,
      data: this.hasData ? this.#digests.data : void 0,
      ...this.#key === void 0 ? {} : { key: this.#key }
    };
  }
};

// src/fleet/run/set-up-org.ts
async function signUpAndSetUp(attempt) {
  const { record, group, run, turn } = attempt;
  const username = usernameOfAttempt(attempt);
  record.know({ username, attempt: attempt.number, adopted: attempt.known !== void 0 });
  const signedUp = await signUp(username, attempt);
  const { info, adopted } = signedUp;
  const id2 = shortId(info.ScratchOrg ?? "");
  const line = attempt.line = new OrgLine(run.lines, info, record.label, group.digests);
  record.know({ orgId: longId(id2), ...knownOf(info) });
  const org = await record.step(needsKey(info) ? "key" : "login", async () => {
    const { runner, route, journal, signal } = run;
    const note = (line2) => run.log.note(record, line2);
    const { client, way } = await openSlotOrg(signedUp, run, note);
    const { session } = client;
    if (shortId(session.orgId) !== id2) throw otherOrg(username);
    record.know({ orgId: session.orgId });
    runner.mask(session.accessToken);
    if (way !== void 0) line.openedBy(way, turn?.isProbe === true);
    if (turn !== void 0 && !adopted) route.found(turn.app, way && run.newOrgs.way);
    turn?.end();
    const tracking = new SourceTracking(client);
    return { label: record.label, client, id: id2, journal, tracking, signal, adopted, note };
  });
  await setUp(org, line, attempt);
  line.ready();
}
async function signUp(username, attempt) {
  const { known, isShared = false, turn, group, record, run } = attempt;
  const { hub, desk, inputs, spec, prepared, cleared, lines, journal } = run;
  if (known !== void 0 && !isPending(known))
    return { username, info: known.info, adopted: true, isShared };
  if (known !== void 0) {
    return record.step("signup", async () => {
      const signedUp = await desk.wait(username);
      await yieldToElder(attempt, signedUp);
      return { ...signedUp, isShared };
    });
  }
  const fields = () => ({
    ...scratchOrgInfoRecord(group.definition, {
      username,
      durationDays: spec.durationDays,
      consumerKey: turn?.app === "platform-cli" ? platformCli.consumerKey : inputs.identity.consumerKey,
      namespace: prepared.project.namespace,
      package2AncestorIds: cleared.ancestorIds
    }),
    ...lines.signupFields(group.definition.fields["Description"], group.digests.setup)
  });
  const { promise: begun, resolve: begins } = Promise.withResolvers();
  const made = desk.make(username, fields, {
    begins: () => begins(void 0),
    check: slotCheck(attempt)
  });
  await Promise.race([begun, made.then(() => void 0)]);
  return record.step("signup", async () => {
    const signedUp = await made;
    await yieldToElder(attempt, signedUp);
    const org = shortId(signedUp.info.ScratchOrg ?? "");
    if (!signedUp.adopted) journal.append({ event: "began", org, at: hub.wire.now() });
    record.know({ adopted: signedUp.adopted });
    return signedUp;
  });
}
async function setUp(org, line, { group, record, run }) {
  try {
    const { is, note } = await line.begin();
    if (note !== void 0) org.note(note);
    for (const stage of group.stages) {
      run.signal.throwIfAborted();
      await record.stage(stage.name, async () => {
        if (is !== "unfinished" || stage.data !== void 0 && line.hasData) return "skipped";
        const isDone = org.adopted && await stage.isDone(org);
        if (!isDone) await stage.run(org);
        if (stage.data !== void 0) line.hasData = true;
        return isDone ? "skipped" : "done";
      });
    }
  } finally {
    await org.client.end();
  }
}
function knownOf({ LoginUrl, ExpirationDate }) {
  return {
    ...LoginUrl === null ? {} : { loginUrl: LoginUrl },
    ...ExpirationDate === null ? {} : { expires: ExpirationDate }
  };
}
function otherOrg(username) {
  return new OrgLost({
    kind: "fleet/other-org",
    what: `The login of ${username} led to another org than the hub names.`,
    fix: "Wait: another org is made in its place."
  });
}

// src/fleet/run/run-slot.ts
var mostTakenUsernames = 20;
async function runSlot(plan, group, record, run) {
  const so = { replaced: 0, taken: 0, turned: 0, again: 0, left: 0 };
  for (let attempt = firstAttempt({ plan, group, record, run }); ; ) {
    try {
      await inTurn(attempt);
      record.ready();
      return;
    } catch (error) {
      if (run.signal.aborted || error instanceof CanaryFailed) {
        record.givenUp();
        return;
      }
      const then = await afterFailure(error, attempt, so);
      if ("failure" in then) {
        fail(record, then.failure);
        return;
      }
      attempt = then.attempt;
    }
  }
}
async function afterFailure(error, attempt, so) {
  const { record, run } = attempt;
  const { log, desk, inputs } = run;
  if (error instanceof UsernameTaken && so.taken < mostTakenUsernames) {
    so.taken += 1;
    return { attempt: nextAttempt(attempt) };
  }
  if (error instanceof SlotTaken) return { attempt: attemptOnSame(attempt, error.org, true) };
  if (isAppRefused(error, attempt) && so.turned === 0 && desk.hasRoom) {
    so.turned += 1;
    log.note(record, "No signup goes through the app of the consumer key (C-1016): the CLI\u2019s app is taken.");
    if (await discard(attempt) === "gone") return { attempt: nextAttempt(attempt) };
    return { failure: failureOf(error, `The signup of ${record.label}`) };
  }
  const failure = failureOf(error, `The stage ${record.lastStage} of ${record.label}`);
  while (mayStillStand(failure)) {
    const known = await sameOrg(attempt, so.again);
    so.again += 1;
    const isLast = so.again > mostTimesAgain;
    if (known === "gone" || isLast && known !== "unknown") break;
    if (isLast) return { failure };
    if (known === "unknown") continue;
    log.note(record, `${failure.what} The hub has the org: going on in it.`);
    return { attempt: attemptOnSame(attempt, known) };
  }
  if (failure.next === "replace" && so.replaced < inputs.retries && desk.hasRoom) {
    so.replaced += 1;
    so.again = 0;
    log.note(record, `${failure.what} Making another (${so.replaced} of at most ${inputs.retries}).`);
    const rest = await discard(attempt);
    if (rest === "gone") {
      record.lost(failure.what);
      return { attempt: nextAttempt(attempt) };
    }
    if (rest !== "left") {
      so.left += 1;
      log.note(record, "Another run has set the org up meanwhile: it stays.");
      if (so.left === 1) return { attempt: attemptOnSame(attempt, rest) };
      return { failure };
    }
  }
  attempt.line?.failed();
  return { failure };
}
function fail(record, { next: _, ...failure }) {
  record.failed({ ...failure, stage: record.lastStage });
}
async function inTurn(attempt) {
  const { run } = attempt;
  run.signal.throwIfAborted();
  if (attempt.known === void 0) {
    await run.canaries.turn(attempt.plan.slot);
    attempt.turn = await run.route.take();
  }
  try {
    if (attempt.turn?.app === "platform-cli" && run.cleared.isCodeHidden) {
      throw new Problem({ ...codeHidden, documented: true });
    }
    await signUpAndSetUp(attempt);
  } catch (error) {
    if (isAppRefused(error, attempt)) run.route.refused();
    throw error;
  } finally {
    attempt.turn?.end();
  }
}
function isAppRefused(error, { turn, run }) {
  if (!run.route.isOpen || !(error instanceof Problem)) return false;
  if (error.kind === "signup/connected-app") return turn === void 0 || turn.app === "own";
  return turn?.isProbe === true && turn.app === "own" && error.kind === "login/external-client-app";
}

// src/fleet/run/run-fleet.ts
async function runFleet(run) {
  const { plan, prepared, recorder, lines, log, canaries, runner } = run;
  for (const { name, fields } of new Set([...prepared.groups.values()].map(({ definition }) => definition))) {
    if (lines.cuts(fields["Description"])) runner.warning(cutWarning(name));
  }
  await deleteSurplus(run);
  for (const org of plan.pool?.free ?? []) {
    const record = recorder.org(org.name);
    record.isFree(org);
    log.done(record);
  }
  const records = plan.slots.map(({ slot }) => recorder.org(slot));
  await Promise.all(
    plan.slots.map(async (slotPlan, index) => {
      const group = prepared.groups.get(slotPlan.slot.group);
      const record = records[index];
      if (group === void 0 || record === void 0)
        throw new Error(`no group ${slotLabel(slotPlan.slot)}`);
      const { slot } = slotPlan;
      await runSlot(slotPlan, group, record, run);
      log.done(record);
      if (canaries.ended(slot, record.report())) record.wasCanary();
    })
  );
  await deleteLeftovers(run, records);
}
function cutWarning(definition) {
  return `${definition}: the description is cut on the hub. ScratchOrgInfo's field Description has no room for more: the last line of it says how the org stands.`;
}
async function deleteLeftovers(run, records) {
  const { plan, slots, signal } = run;
  const reports = records.map((record) => record.report());
  for (const { name, username } of /* @__PURE__ */ new Set([...plan.surplus.filter(isPending), ...slots.younger])) {
    const slot = reports.find(({ group, number }) => group === name.group && number === name.number);
    if (signal.aborted || slot?.state !== "ready" || slot.username === username) continue;
    await deleteTooMany(username, run);
  }
}
async function deleteSurplus(run) {
  const { plan, there } = run;
  const up = plan.surplus.filter(({ orgId }) => orgId !== void 0 && there.active.has(shortId(orgId)));
  await Promise.all(up.map(({ username }) => deleteTooMany(username, run)));
}
async function deleteTooMany(username, { hub, there, runner, signal, times }) {
  const about = { hasLines: there.hasLines, signal, times };
  await deleteUnlessHeld(hub, username, about).catch((error) => {
    runner.warning(`${username} is one org too many and could not be deleted (${messageOf(error)}).`);
  });
}

// src/fleet/make-fleet.ts
var action = {
  inputs: readFleetInputs,
  closing: closingLines,
  advice: adviceOf,
  manifest: "orgkey-fleet",
  fill: (order, hub, key, step) => fillFleet(order, hub, key, step)
};
async function makeFleet(step, making = action) {
  collectSooner();
  const { runner, limit } = step;
  const fix = "Run it again: it goes on with what the hub has of the fleet.";
  const texts = { title: "Fleet", line: "no org was signed up.", fix };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = making.inputs(runner);
    limit.within(inputs.timeout);
    runner.assertTemporaryFolder();
    const homesName = `orgkey-homes-${randomUUID()}`;
    const homes = join2(runner.temporaryFolder(), homesName);
    const about = { ...reading(homes, runner), reshape: making.reshape };
    const read = () => limit.waiting.for("the fleet\u2019s files", () => readOrder(inputs, inputs.identity.consumerKey, about));
    const order = await limit.until(read);
    texts.title = `Fleet ${order.spec.name}`;
    rememberFolder(homesState, homesName, runner);
    try {
      const many = { ...step, wire: bounded(step.wire) };
      await withHub(inputs, many, (hub, key) => making.fill(order, hub, key, step));
    } finally {
      rmSync(homes, { recursive: true, force: true });
    }
  });
}
function reading(homes, runner) {
  return {
    workspace: runner.workspace,
    ...{ homes, withoutKeys: false, env: runner.env },
    mask: (secret) => runner.mask(secret),
    warn: (sentence) => runner.warning(sentence)
  };
}
async function fillFleet(order, hub, key, { runner, limit }, { closing, advice, manifest } = action) {
  const run = await limit.until(() => openRun(order, { hub, key, runner, limit }));
  const { signal, recorder, log } = run;
  runner.info(planLine(order, run.plan));
  try {
    await limit.until(() => runFleet(run)).catch(unlessStopped);
  } finally {
    await run.close();
  }
  const [allocation, pool] = signal.aborted ? [] : await Promise.all([allocationNow(hub), poolCounts(order, hub, run)]);
  recorder.end({ stopped: limit.stopped, allocation, pool });
  const report = recorder.report();
  await log.groups();
  setFleetOutputs(report, join2(runner.lastingFolder(), `${manifest}-${order.spec.name}.json`), runner);
  log.causes(report);
  const summary = fleetSummary(report, hub.wire.now(), (kind) => runner.readMore(kind), runner.commandName);
  await runner.addSummary(summary, () => closing(report, runner));
  conclude(report, limit.stopped, runner, advice(report, runner));
}
async function poolCounts({ spec, inputs }, hub, { recorder, gone }) {
  if (spec.pool === void 0) return void 0;
  const { orgs } = await readHubFleet(hub, spec.name, inputs.generation);
  const there = orgs.filter(({ username }) => !gone.has(username));
  const { taken } = stockOf(there, spec.pool, hub.serverNow);
  recorder.taken(new Set(taken.map(({ username }) => username)));
  const free = recorder.report().orgs.filter(({ state, isTaken }) => state === "ready" && isTaken !== true);
  return { free: free.length, taken: taken.length, retired: gone.size };
}
function unlessStopped(error) {
  if (!(error instanceof Stopped)) throw error;
}
function reasonOf2({ withoutRoom }) {
  const failed = "Each failed org is named above and in the summary, with Salesforce\u2019s reason.";
  return withoutRoom === void 0 ? failed : `The hub has no room for ${orgsText(withoutRoom)}. ${failed}`;
}
function poolText({ pool }) {
  if (pool === void 0) return "";
  return `Pool: ${pool.free} free, ${pool.taken} taken, ${pool.retired} retired. `;
}
function conclude(report, stopped, runner, advice) {
  const { ready, total, failed } = countStates(report.orgs);
  const took = durationText((report.endedAt ?? 0) - report.startedAt);
  const line = `${poolText(report)}${ready} of ${total} orgs ${ready === 1 ? "is" : "are"} ready, ${failed} failed, after ${took}.`;
  if (stopped !== void 0) throw stopProblem(stopped, { line, fix: advice }, runner);
  if (ready < report.minimum) {
    throw new Problem({
      kind: "fleet/too-few-ready",
      what: `${line} At least ${report.minimum} were asked for.`,
      why: reasonOf2(report),
      fix: advice
    });
  }
  if (ready < total) runner.warning(`${line} That is enough for \`minimum\` (${report.minimum}).`);
  else runner.info(line);
}

export {
  tookMilliseconds,
  inOrder,
  failureCauses,
  placeText,
  durationText,
  closingLines,
  makeFleet,
  fillFleet
};

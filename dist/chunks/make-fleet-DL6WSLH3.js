import {
  CanaryFailed,
  UsernameTaken,
  canaryText,
  countStates,
  durationText,
  failureCauses,
  inOrder,
  labelsOf,
  openRun,
  planLine,
  readOrder,
  stageMedian,
  tookMilliseconds
} from "./chunk-333T7MJ6.js";
import {
  scratchOrgInfoRecord
} from "./chunk-SJMA3R2J.js";
import "./chunk-VFUMOTQ5.js";
import {
  isCodeUsed
} from "./chunk-HQGWWFWJ.js";
import "./chunk-PCK7P3CL.js";
import "./chunk-ODSSDJVX.js";
import {
  matrixOf
} from "./chunk-4EL7N7YY.js";
import {
  OrgLost,
  failureOf
} from "./chunk-LBZO7XRT.js";
import {
  allocationNow
} from "./chunk-57AQANC5.js";
import {
  byAge,
  code,
  deleteByUsername,
  details,
  escapeMarkdown,
  hubOrg,
  isPending,
  prose,
  standingOf,
  stopProblem,
  table,
  tellingStop,
  unbroken,
  withHub
} from "./chunk-C35NNOKT.js";
import "./chunk-WEATVUNY.js";
import {
  isClaimed,
  readLine,
  shownHolder
} from "./chunk-XWTQ4OBO.js";
import "./chunk-VV4UEYUI.js";
import "./chunk-RJNUARKI.js";
import "./chunk-2FCQ4XA3.js";
import "./chunk-DLL57RMM.js";
import "./chunk-OO7MHG4N.js";
import "./chunk-FOJDTCO3.js";
import "./chunk-EYFJLK3S.js";
import {
  readFleetInputs
} from "./chunk-UN2KQXIC.js";
import "./chunk-4LYE6KBB.js";
import {
  causeOfFailure,
  persistBy,
  verdictOf
} from "./chunk-WC6NCF62.js";
import {
  codeHidden,
  neverOpened,
  newOrgCauses
} from "./chunk-UXO2ANW7.js";
import {
  causeOf,
  saidBy
} from "./chunk-YGKQL4QE.js";
import {
  decisiveSignup,
  deleteScratchOrg,
  findActiveScratchOrgs,
  hasEnded,
  readSignups
} from "./chunk-3E6DL7RF.js";
import {
  OrgClient,
  hasTexts,
  pLimit
} from "./chunk-MDVSDZNN.js";
import {
  usernameTakenCode
} from "./chunk-HDY7VK72.js";
import {
  ApiFailure
} from "./chunk-62VRCFV5.js";
import {
  apiVersion
} from "./chunk-2MHU6FYR.js";
import {
  isObject
} from "./chunk-VPHDVZQG.js";
import "./chunk-ULKF3PQG.js";
import "./chunk-EI5AZIOX.js";
import "./chunk-5OQCTH7I.js";
import {
  persist
} from "./chunk-L6DOBIQP.js";
import "./chunk-NWQ64UPN.js";
import "./chunk-PRTXX63F.js";
import "./chunk-24RUVVUI.js";
import "./chunk-AM2DS4CZ.js";
import {
  platformCli
} from "./chunk-3T4QUEFW.js";
import {
  login
} from "./chunk-QU7PXHMC.js";
import "./chunk-GXBQXXIF.js";
import {
  salesforceUrl,
  sandboxLogin
} from "./chunk-THSTVOKS.js";
import "./chunk-EGM7JW4P.js";
import "./chunk-E2AZPMYK.js";
import "./chunk-OCVG2BW3.js";
import "./chunk-ANYJZ3MK.js";
import "./chunk-FH4IQ2YZ.js";
import {
  homesState
} from "./chunk-BU24GV3T.js";
import {
  parseUsername,
  slotLabel,
  usernameFor
} from "./chunk-CZ46HXAF.js";
import {
  longId,
  shortId
} from "./chunk-TNLS3DQA.js";
import {
  rememberFolder
} from "./chunk-ZQE4PLJG.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-PRXXTA4X.js";
import {
  Problem,
  messageOf
} from "./chunk-BDIBHB7K.js";
import {
  Stopped
} from "./chunk-77QLZXLW.js";
import "./chunk-M2NI3HRT.js";
import "./chunk-PKQAMQ5R.js";
import "./chunk-FGQNWEPF.js";
import "./chunk-KIZ6KU7F.js";

// src/fleet/make-fleet.ts
import { rmSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";

// src/salesforce/wire/in-turn.ts
var mostInAll = 50;
function bounded(wire) {
  return { ...wire, inTurn: pLimit(mostInAll) };
}

// src/fleet/report/advice.ts
function adviceOf(report) {
  const causes2 = failureCauses(report).map(({ failure }) => failure);
  const lasting = causes2.filter(({ lasts }) => lasts);
  const { total, ready, failed } = countStates(report.orgs);
  const mayPass = causes2.length > lasting.length || total - ready > failed;
  return [
    ...mayPass ? [
      `Re-run ${lasting.length > 0 ? "this job for the others" : "this job"}, or run it with the generation \u201C${report.generation}\u201D: it goes on where it stopped, and what is ready stays.`
    ] : [],
    ...lasting.length > 0 ? [changeFirst(lasting[0]?.place, report.generation)] : []
  ].join(" ");
}
function changeFirst(place, generation) {
  const what = place === void 0 ? "Mend what each cause names" : `Fix \`${placeText(place)}\``;
  return `${what}, push, and run with the generation \u201C${generation}\u201D: a re-run of this job takes the same files and fails again; what is ready stays.`;
}
function placeText({ file, line }) {
  return line === void 0 ? file : `${file}:${String(line)}`;
}

// src/fleet/report/outputs.ts
import { writeFileSync } from "node:fs";
function setFleetOutputs(report, manifestFile, runner) {
  const matrix = matrixOf(report.orgs.flatMap((org) => readyOrg(org) ?? []));
  const { ready, total } = countStates(report.orgs);
  writeFileSync(manifestFile, `${JSON.stringify(report, null, 2)}
`, { mode: 384 });
  runner.setOutput("matrix", matrix.json);
  runner.setOutput("ready", String(ready));
  runner.setOutput("failed", String(total - ready));
  runner.setOutput("manifest", manifestFile);
  for (const warning of matrix.warnings) runner.warning(warning);
}
function readyOrg(org) {
  const { group, number, username, orgId, loginUrl = "", expires = "" } = org;
  if (org.state !== "ready" || username === void 0 || orgId === void 0) return void 0;
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
  const ends = inOrder(report).filter(({ stages }) => stages.length > 0).map((org) => ({ org, at: Math.max(...org.stages.map(({ endedAt }) => endedAt ?? now)) })).toSorted((one, other) => one.at - other.at);
  const last = ends.at(-1)?.at ?? now;
  const usual = (ends[Math.floor(usualShare * (ends.length - 1))]?.at ?? now) - report.startedAt;
  const isFew = ends.length < fewestToCut;
  if (isFew || last - report.startedAt <= longestOverUsual * usual) return { end: last };
  const end = report.startedAt + shownOverUsual * usual;
  const late = ends.filter(({ at }) => at > end).toReversed();
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
      ...section.bars.filter(({ from }) => from < end).map((bar) => barLine(bar, number += 1, start, end))
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
  const parts = [
    ...ready.length === 0 ? [] : [readyTable(ready, now, maxRows2)],
    ...others.length === 0 ? [] : [othersTable(others, numbers, now, maxRows2)]
  ];
  return details(heading, parts.join("\n\n"), orgs.length <= longTable);
}
function readyTable(orgs, now, maxRows2) {
  const rows = orgs.slice(0, maxRows2).map((org) => {
    const took = tookMilliseconds(org, now);
    return [
      unbroken(slotLabel(org)),
      code(org.username ?? ""),
      unbroken(org.expires ?? ""),
      org.adopted ? "was there" : took === void 0 ? "" : unbroken(durationText(took))
    ];
  });
  return table(["org", "username", "expires", "took"], rows) + leftOut(orgs.length - maxRows2);
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
function fleetSummary(report, now, readMore = () => void 0) {
  for (const maxRows2 of [Infinity, 200, 50, 10]) {
    const text = render(report, now, maxRows2, readMore);
    if (Buffer.byteLength(text) <= maxBytes) return text;
  }
  return `${title(report)}

${facts(report, now)}

The rest is too long for a summary: see the manifest.
`;
}
function render(report, now, maxRows2, readMore) {
  const failures = failureCauses(report);
  const parts = [
    title(report),
    facts(report, now),
    alert(report),
    causes(report, failures, readMore),
    ...groupTables(report, failures, { now, maxRows: maxRows2 }),
    madeAgain(report),
    timeline(report, now),
    stageTable(report)
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}
`;
}
function title(report) {
  const { ready, total } = countStates(report.orgs);
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
  const longest = timed.toSorted((one, other) => other.took - one.took)[0];
  return longest === void 0 ? "" : `${durationText(longest.took)} (${escapeMarkdown(slotLabel(longest.org))})`;
}

// src/fleet/run/collect-sooner.ts
import { setFlagsFromString } from "node:v8";
function collectSooner() {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=50");
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
function attemptOnSame({ plan, group, record, run, number }, known) {
  return { plan, group, record, run, number: Math.max(number, known.name.attempt), known };
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
    if (await discard(attempt)) return;
    await hub.wire.sleep(betweenLooks, signal, "an org to be deleted");
  }
}
async function discard(attempt) {
  const username = usernameOfAttempt(attempt);
  const { hub, there, signal, slots } = attempt.run;
  try {
    const more = there.hasLines ? ["Description"] : [];
    const signup = decisiveSignup(await readSignups(hub, [username], signal, more));
    if (signup !== void 0 && !hasEnded(signup)) return false;
    if (signup?.Status === "Active" && isClaimed(readLine(signup.Description ?? null))) return false;
    if (signup?.Status !== "Error") await deleteByUsername(hub, username);
    slots.discarded(username);
    return true;
  } catch {
    return false;
  }
}

// src/fleet/run/same-org.ts
var firstPause = 5e3;
var mostTimesAgain = 5;
function mayStillStand({ next, kind }) {
  return next === "replace" && (kind.startsWith("api/") || kind === "fleet/org-gone");
}
async function sameOrg(attempt, times) {
  const { hub, there, signal } = attempt.run;
  const username = usernameOfAttempt(attempt);
  await hub.wire.sleep(firstPause * 2 ** times, signal);
  try {
    const more = there.hasLines ? ["Description"] : [];
    const info = decisiveSignup(await readSignups(hub, [username], signal, more));
    if (info === void 0) return "gone";
    const ids = info.ScratchOrg === null ? [] : [info.ScratchOrg];
    const active = await findActiveScratchOrgs(hub, ids, signal);
    const org = hubOrg(info, new Set(active.map(({ ScratchOrg }) => shortId(ScratchOrg))));
    if (org === void 0) return "gone";
    return isPending(org) || org.status === "Active" && org.exists ? org : "gone";
  } catch {
    signal.throwIfAborted();
    return "unknown";
  }
}

// src/salesforce/source-tracking.ts
var batchSize = 25;
var firstPatience = 1e3;
var patiencePerComponent = 5;
var longestPatience = 1e4;
var pause = 1e3;
var mostPasses = 10;
var SourceTracking = class {
  #org;
  #isOpen = false;
  /** When all of it should be there, in milliseconds since the epoch. */
  #completeAt = 0;
  constructor(org) {
    this.#org = org;
  }
  /** Whether something changed the org since it was settled. */
  get isOpen() {
    return this.#isOpen;
  }
  /** Settings or a package changed the org: source tracking shows little of that, and the CLI doesn't wait for it either. */
  changed() {
    this.#isOpen = true;
  }
  /** Source was deployed just now: what is tracked of it may still be on its way. */
  deployed(components) {
    this.#isOpen = true;
    const patience2 = Math.min(firstPatience + patiencePerComponent * components, longestPatience);
    this.#completeAt = Math.max(this.#completeAt, this.#org.wire.now() + patience2);
  }
  /**
   * Sets the counters to 0, and waits for those that may still come.
   *
   * @returns how many there were
   * @throws ApiFailure
   */
  async settle(signal) {
    const { wire } = this.#org;
    let settled = 0;
    for (let pass = 1; pass <= mostPasses; pass += 1) {
      const wait = pass === 1 ? this.#completeAt - wire.now() : pass > 2 ? pause : 0;
      if (wait > 0) await wire.sleep(wait, signal, "source tracking");
      const ids = await this.#changedMembers(signal);
      if (ids.length === 0) break;
      for (let at = 0; at < ids.length; at += batchSize) {
        await this.#setToZero(ids.slice(at, at + batchSize), signal);
      }
      settled += ids.length;
    }
    this.#isOpen = false;
    return settled;
  }
  /** Empty in an org that doesn't track its source. */
  async #changedMembers(signal) {
    try {
      const soql = "SELECT Id FROM SourceMember WHERE RevisionCounter > 0";
      const found = await this.#org.toolingQuery(soql, {
        signal,
        row: hasTexts("Id")
      });
      return found.map(({ Id }) => Id);
    } catch (error) {
      if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === "INVALID_TYPE")) {
        return [];
      }
      throw error;
    }
  }
  /** Many in one call, as the CLI did it before; one by one, as it does now, where the org won't. */
  async #setToZero(ids, signal) {
    const options = { repeat: "if-transient", signal };
    const isBatch = (answer) => isObject(answer) && Array.isArray(answer["results"]);
    const path = (id) => `/tooling/sobjects/SourceMember/${id}`;
    const fields = { RevisionCounter: 0 };
    const batchRequests = ids.map((id) => ({
      method: "PATCH",
      url: `v${apiVersion}${path(id)}`,
      richInput: fields
    }));
    let left = ids;
    try {
      const body = { batchRequests };
      const { results = [] } = await this.#org.post("/tooling/composite/batch", body, {
        ...options,
        expects: isBatch
      });
      left = ids.filter(
        (_, place) => (results[place]?.statusCode ?? 0) >= 300 || results[place] === void 0
      );
    } catch (error) {
      if (!(error instanceof ApiFailure) || error.status < 400 || error.status >= 500) throw error;
    }
    for (const id of left) await this.#org.patch(path(id), fields, options);
  }
};

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
    const { spreadPatience } = run.newOrgs;
    const pause2 = Math.min(longestSpreadPause, spreadPatience);
    for (let waited = 0; waited < spreadPatience; waited += pause2) {
      await run.hub.wire.sleep(pause2, run.signal, "the app of an org to be known");
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
  const id = shortId(info.ScratchOrg ?? "");
  const line = attempt.line = new OrgLine(run.lines, info, record.label, group.digests);
  record.know({ orgId: longId(id), ...knownOf(info) });
  const org = await record.step(needsKey(info) ? "key" : "login", async () => {
    const { runner, route, journal, signal } = run;
    const note = (line2) => run.log.note(record, line2);
    const { client, way } = await openSlotOrg(signedUp, run, note);
    const { session } = client;
    if (shortId(session.orgId) !== id) throw otherOrg(username);
    record.know({ orgId: session.orgId });
    runner.mask(session.accessToken);
    if (way !== void 0) line.openedBy(way, turn?.isProbe === true);
    if (turn !== void 0 && !adopted) route.found(turn.app, way && run.newOrgs.way);
    turn?.end();
    const tracking = new SourceTracking(client);
    return { label: record.label, client, id, journal, tracking, signal, adopted, note };
  });
  await setUp(org, line, attempt);
  line.ready();
}
async function signUp(username, attempt) {
  const { known, turn, group, record, run } = attempt;
  const { hub, desk, inputs, spec, prepared, cleared, lines, journal } = run;
  if (known !== void 0 && !isPending(known)) return { username, info: known.info, adopted: true };
  if (known !== void 0) {
    return record.step("signup", async () => {
      const signedUp = await desk.wait(username);
      await yieldToElder(attempt, signedUp);
      return signedUp;
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
  const so = { replaced: 0, taken: 0, turned: 0, again: 0 };
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
  if (error instanceof SlotTaken) return { attempt: attemptOnSame(attempt, error.org) };
  if (isAppRefused(error, attempt) && so.turned === 0 && desk.hasRoom) {
    so.turned += 1;
    log.note(record, "No signup goes through the app of the consumer key (C-1016): the CLI\u2019s app is taken.");
    if (await discard(attempt)) return { attempt: nextAttempt(attempt) };
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
    if (await discard(attempt)) {
      record.lost(failure.what);
      return { attempt: nextAttempt(attempt) };
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
async function deleteLeftovers({ hub, plan, slots, runner, signal }, records) {
  const reports = records.map((record) => record.report());
  for (const { name, username } of /* @__PURE__ */ new Set([...plan.surplus.filter(isPending), ...slots.younger])) {
    const slot = reports.find(({ group, number }) => group === name.group && number === name.number);
    if (signal.aborted || slot?.state !== "ready" || slot.username === username) continue;
    await deleteByUsername(hub, username).catch((error) => {
      runner.warning(`${username} is one org too many and could not be deleted (${messageOf(error)}).`);
    });
  }
}
async function deleteSurplus({ hub, plan, there, runner }) {
  for (const { orgId, username } of plan.surplus) {
    const active = orgId === void 0 ? void 0 : there.active.get(shortId(orgId));
    if (active === void 0) continue;
    await deleteScratchOrg(hub, active.Id).catch((error) => {
      runner.warning(`${username} is one org too many and could not be deleted (${messageOf(error)}).`);
    });
  }
}

// src/fleet/make-fleet.ts
async function makeFleet(step) {
  collectSooner();
  const { runner, limit } = step;
  const fix = "Run it again: it goes on with what the hub has of the fleet.";
  const texts = { title: "Fleet", line: "no org was signed up.", fix };
  await tellingStop(limit, runner, texts, async () => {
    const inputs = readFleetInputs(runner);
    limit.within(inputs.timeout);
    runner.assertTemporaryFolder();
    const homesName = `orgkey-homes-${randomUUID()}`;
    const homes = join(runner.temporaryFolder(), homesName);
    const read = () => limit.waiting.for(
      "the fleet\u2019s files",
      () => readOrder(inputs, inputs.identity.consumerKey, reading(homes, runner))
    );
    const order = await limit.until(read);
    texts.title = `Fleet ${order.spec.name}`;
    rememberFolder(homesState, homesName, runner);
    try {
      const many = { ...step, wire: bounded(step.wire) };
      await withHub(inputs, many, (hub, key) => fillFleet(order, hub, key, step));
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
async function fillFleet(order, hub, key, { runner, limit }) {
  const run = await limit.until(() => openRun(order, { hub, key, runner, limit }));
  const { signal, recorder, log } = run;
  runner.info(planLine(order, run.plan));
  try {
    await limit.until(() => runFleet(run)).catch(unlessStopped);
  } finally {
    await run.close();
  }
  recorder.end({
    stopped: limit.stopped,
    allocation: signal.aborted ? void 0 : await allocationNow(hub)
  });
  const report = recorder.report();
  await log.groups();
  setFleetOutputs(report, join(runner.lastingFolder(), `orgkey-fleet-${order.spec.name}.json`), runner);
  log.causes(report);
  await runner.addSummary(fleetSummary(report, hub.wire.now(), (kind) => runner.readMore(kind)));
  conclude(report, limit.stopped, runner);
}
function unlessStopped(error) {
  if (!(error instanceof Stopped)) throw error;
}
function conclude(report, stopped, runner) {
  const { ready, total, failed } = countStates(report.orgs);
  const took = durationText((report.endedAt ?? 0) - report.startedAt);
  const line = `${ready} of ${total} orgs ${ready === 1 ? "is" : "are"} ready, ${failed} failed, after ${took}.`;
  const advice = adviceOf(report);
  if (stopped !== void 0) throw stopProblem(stopped, { line, fix: advice });
  if (ready < report.minimum) {
    throw new Problem({
      kind: "fleet/too-few-ready",
      what: `${line} At least ${report.minimum} were asked for.`,
      why: "Each failed org is named above and in the summary, with Salesforce\u2019s reason.",
      fix: advice
    });
  }
  if (ready < total) runner.warning(`${line} That is enough for \`minimum\` (${report.minimum}).`);
  else runner.info(line);
}
export {
  makeFleet
};

import { durationText } from './duration.ts';
import { ganttChart } from './gantt.ts';
import { adviceOf } from './advice.ts';
import { canaryText, failureCauses, labelsOf, type FailureCause } from './causes.ts';
import { colorOf, failedColor } from './colors.ts';
import { code, escapeMarkdown, prose, table, unbroken } from './markdown.ts';
import { slotLabel } from '../names.ts';
import { stageMedian } from './progress.ts';
import { countStates, inOrder } from './report.ts';
import type { FleetReport, OrgReport } from './report.ts';
import { groupTables } from './summary-orgs.ts';

/** GitHub refuses a step's summary over 1 MiB; what other tools wrote to it counts too. */
const maxBytes = 1024 * 1024 - 64 * 1024;
const maxCauses = 25;
const maxOrgsNamed = 12;

/** Where the docs explain a kind of failure; undefined where that isn't known. */
export type ReadMore = (kind: string) => string | undefined;

/** The job summary of a fleet, in GitHub's Markdown; under 1 MiB whatever the fleet. `now` as in the report. */
export function fleetSummary(
  report: FleetReport,
  now: number,
  readMore: ReadMore = () => undefined,
  commandName = 'orgkey',
): string {
  for (const maxRows of [Infinity, 200, 50, 10]) {
    const text = render(report, now, maxRows, readMore, commandName);
    if (Buffer.byteLength(text) <= maxBytes) return text;
  }
  return `${title(report)}\n\n${facts(report, now)}\n\nThe rest is too long for a summary: see the manifest.\n`;
}

function render(
  report: FleetReport,
  now: number,
  maxRows: number,
  readMore: ReadMore,
  commandName: string,
): string {
  const failures = failureCauses(report);
  const parts = [
    title(report),
    facts(report, now),
    alert(report),
    causes(report, failures, readMore),
    loginNote(report, commandName),
    ...groupTables(report, failures, { now, maxRows }),
    madeAgain(report),
    timeline(report, now),
    stageTable(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What `orgkey` in the rows below is where nothing is installed. */
function loginNote({ orgs }: FleetReport, commandName: string): string {
  if (commandName === 'orgkey' || !orgs.some(({ state }) => state === 'ready')) return '';
  return `To log in to an org from anywhere, in the folder of your <code>orgkey.json</code>: <code>orgkey</code> is ${code(commandName)}.`;
}

function title(report: FleetReport): string {
  const { ready, total } = countStates(report.orgs);
  if (report.pool !== undefined) {
    const { free, taken, retired } = report.pool;
    return `## Pool ${escapeMarkdown(report.fleet)}: ${String(free)} free, ${String(taken)} taken, ${String(retired)} retired`;
  }
  const shard = report.shard === undefined ? '' : ` (shard ${escapeMarkdown(report.shard)})`;
  return `## Fleet ${escapeMarkdown(report.fleet)}${shard}: ${String(ready)} of ${String(total)} orgs ready`;
}

function facts(report: FleetReport, now: number): string {
  const { ready, failed, running, waiting, givenUp } = countStates(report.orgs);
  const adopted = report.orgs.filter((org) => org.state === 'ready' && org.adopted).length;
  const counts: [number, string][] = [
    [ready, '✅ ready'],
    [failed, '❌ failed'],
    [running, '🔄 under way'],
    [waiting, '⏳ waiting'],
    [givenUp, '⏹️ unfinished'],
  ];
  const { active, daily } = report.allocation ?? {};
  const lines = [
    [
      ...counts.flatMap(([count, label]) => (count > 0 ? [`**${String(count)}** ${label}`] : [])),
      `took **${durationText((report.endedAt ?? now) - report.startedAt)}**`,
      ...(adopted > 0 ? [`already there: ${String(adopted)}`] : []),
    ],
    [
      `generation ${code(report.generation)}`,
      `hub ${code(report.hubUsername)}`,
      ...(active === undefined ? [] : [`active orgs left: ${limitText(active)}`]),
      ...(daily === undefined ? [] : [`signups left today: ${limitText(daily)}`]),
    ],
  ];
  return lines.map((line) => line.join(' · ')).join('<br>\n');
}

function limitText({ remaining, max }: { readonly remaining: number; readonly max: number }): string {
  return `${String(remaining)} of ${String(max)}`;
}

/** What to do if the fleet is not complete. */
function alert(report: FleetReport): string {
  const { ready, total } = countStates(report.orgs);
  if (ready === total) return '';
  const enough = ready >= report.minimum;
  const lines = [
    ...(report.timedOut === true
      ? ['The time was over (<code>timeout-minutes</code>).']
      : report.cancelled === true
        ? ['The job was cancelled.']
        : []),
    ...(report.waitedFor === undefined ? [] : [`It was waiting for ${escapeMarkdown(report.waitedFor)}.`]),
    enough
      ? `${String(total - ready)} of ${String(total)} orgs are missing; the minimum of ${String(report.minimum)} is met.`
      : `${String(report.minimum)} ${report.minimum === 1 ? 'org was' : 'orgs were'} needed, ${String(ready)} ${ready === 1 ? 'is' : 'are'} ready.`,
    prose(adviceOf(report), 1000),
  ];
  return [`> [!${enough ? 'WARNING' : 'CAUTION'}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}

/** Failures with one cause are one row, those that hit most orgs first. */
function causes(report: FleetReport, all: readonly FailureCause[], readMore: ReadMore): string {
  if (all.length === 0) return '';
  const rows = all.slice(0, maxCauses).map((cause, index) => causeRow(report, cause, index + 1, readMore));
  const more =
    all.length > maxCauses ? `\n\nand ${String(all.length - maxCauses)} more causes: see the manifest.` : '';
  return `### What went wrong\n\n${table(['', 'orgs', 'in', 'what happened', 'what to do'], rows)}${more}`;
}

function causeRow(
  report: FleetReport,
  { failure, orgs }: FailureCause,
  number: number,
  readMore: ReadMore,
): string[] {
  const url = failure.documented === true ? readMore(failure.kind) : undefined;
  return [
    String(number),
    orgsCell(orgs),
    escapeMarkdown(failure.stage),
    [failure.what, canaryText(report, orgs), failure.why ?? '']
      .filter((text) => text !== '')
      .map((text) => prose(text))
      .join(' ')
      .trim(),
    `${prose(failure.fix)}${url === undefined ? '' : ` [More](${url})`}`,
  ];
}

function orgsCell(orgs: readonly OrgReport[]): string {
  const labels = labelsOf(orgs, maxOrgsNamed).map(unbroken).join(', ');
  return orgs.length === 1 ? labels : `<b>${String(orgs.length)}</b>: ${labels}`;
}

/** Orgs that were given up and made again, with the reason. */
function madeAgain(report: FleetReport): string {
  const replaced = inOrder(report).flatMap((org) => (org.replaced ?? []).map((lost) => ({ org, ...lost })));
  if (replaced.length === 0) return '';
  const same = Map.groupBy(replaced, ({ stage, what }) => `${stage}\n${what}`);
  const rows = [...same.values()]
    .toSorted((one, other) => other.length - one.length)
    .slice(0, maxCauses)
    .map((orgs) => [
      orgsCell([...new Set(orgs.map(({ org }) => org))]),
      escapeMarkdown(orgs[0]?.stage ?? ''),
      prose(orgs[0]?.what ?? ''),
    ]);
  return `### Made again\n\n${table(['orgs', 'given up in', 'why'], rows)}`;
}

function timeline(report: FleetReport, now: number): string {
  const chart = ganttChart(report, now);
  if (chart === undefined) return '';
  const runs = report.orgs.flatMap(({ stages }) => stages);
  const shown = report.stages
    .map((stage, index) => ({ stage, index }))
    .filter(({ stage }) => runs.some(({ name, outcome }) => name === stage && outcome !== 'skipped'));
  const legend = [
    ...shown.map(({ stage, index }) => `${colorOf(index).square}&nbsp;${escapeMarkdown(stage)}`),
    ...(runs.some(({ outcome }) => outcome === 'failed') ? [`${failedColor.square}&nbsp;failed`] : []),
  ].join(' · ');
  const cut = chart.cut === undefined ? '' : ` ${escapeMarkdown(chart.cut)}`;
  return `### Timeline\n\n\`\`\`mermaid\n${chart.mermaid}\n\`\`\`\n\n<sub>${legend} · time since the start.${cut}</sub>`;
}

function stageTable(report: FleetReport): string {
  const rows = report.stages.flatMap((stage) => {
    const runs = report.orgs.flatMap((org) =>
      org.stages.filter(({ name }) => name === stage).map((run) => ({ org, run })),
    );
    if (runs.length === 0) return [];
    const count = (outcome: string) => {
      const number = runs.filter(({ run }) => run.outcome === outcome).length;
      return number === 0 ? '' : String(number);
    };
    const each = stageMedian(report, stage);
    return [
      [
        escapeMarkdown(stage),
        count('done'),
        count('skipped'),
        count('failed'),
        each === undefined ? '' : durationText(each),
        slowest(runs),
      ],
    ];
  });
  if (rows.length === 0) return '';
  return `### Stages\n\n${table(['stage', 'done', 'done before', 'failed', 'median', 'slowest'], rows)}`;
}

function slowest(runs: readonly { org: OrgReport; run: OrgReport['stages'][number] }[]): string {
  const timed = runs.flatMap(({ org, run }) =>
    run.outcome === 'done' && run.endedAt !== undefined ? [{ org, took: run.endedAt - run.startedAt }] : [],
  );
  const longest = timed.toSorted((one, other) => other.took - one.took)[0];
  return longest === undefined
    ? ''
    : `${durationText(longest.took)} (${escapeMarkdown(slotLabel(longest.org))})`;
}

import { durationText } from './duration.ts';
import { ganttChart } from './gantt.ts';
import { code, details, escapeMarkdown, table } from './markdown.ts';
import { slotLabel } from '../names.ts';
import { stageMedian } from './progress.ts';
import { countStates, inOrder, tookMilliseconds } from './report.ts';
import type { FleetReport, OrgReport, OrgState } from './report.ts';

/** GitHub refuses a step's summary over 1 MiB; what other tools wrote to it counts too. */
const maxBytes = 1024 * 1024 - 64 * 1024;
/** A group's table this long is closed, unless an org in it failed. */
const longTable = 25;
const maxCauses = 25;
const maxOrgsNamed = 12;

/** The job summary of a fleet, in GitHub's Markdown; under 1 MiB whatever the fleet. `now` as in the report. */
export function fleetSummary(report: FleetReport, now: number): string {
  for (const maxRows of [Infinity, 200, 50, 10]) {
    const text = render(report, now, maxRows);
    if (Buffer.byteLength(text) <= maxBytes) return text;
  }
  return `${title(report)}\n\n${facts(report, now)}\n\nThe rest is too long for a summary: see the manifest.\n`;
}

function render(report: FleetReport, now: number, maxRows: number): string {
  const parts = [
    title(report),
    facts(report, now),
    alert(report),
    causes(report),
    timeline(report, now),
    stageTable(report),
    ...report.groups.map((group) => groupTable(report, group, now, maxRows)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function title(report: FleetReport): string {
  const { ready, total } = countStates(report.orgs);
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
      : `${String(report.minimum)} orgs were needed, ${String(ready)} are ready.`,
    ...(report.resume === undefined ? [] : [escapeMarkdown(report.resume)]),
  ];
  return [`> [!${enough ? 'WARNING' : 'CAUTION'}]`, ...lines.map((line) => `> ${line}`)].join('\n');
}

/** Failures with one cause are one line, those that hit most orgs first. */
function causes(report: FleetReport): string {
  const failed = inOrder(report).filter((org) => org.failure !== undefined && org.state === 'failed');
  if (failed.length === 0) return '';
  const groups = [
    ...Map.groupBy(failed, ({ failure }) => [failure?.stage, failure?.what].join('\n')).values(),
  ];
  const rows = groups
    .toSorted((one, other) => other.length - one.length)
    .slice(0, maxCauses)
    .map((orgs) => causeRow(orgs));
  const more =
    groups.length > maxCauses
      ? `\n\nand ${String(groups.length - maxCauses)} more causes: see the tables below.`
      : '';
  return `### What went wrong\n\n${table(['orgs', 'in', 'what happened', 'what to do'], rows)}${more}`;
}

function causeRow(orgs: readonly OrgReport[]): string[] {
  const failure = orgs[0]?.failure;
  const labels = orgs
    .slice(0, maxOrgsNamed)
    .map((org) => unbroken(slotLabel(org)))
    .join(', ');
  const more = orgs.length > maxOrgsNamed ? ` and ${String(orgs.length - maxOrgsNamed)} more` : '';
  return [
    labels + more,
    escapeMarkdown(failure?.stage ?? ''),
    [failure?.what, failure?.why].map((text) => escapeMarkdown(text ?? '')).join(' '),
    escapeMarkdown(failure?.fix ?? ''),
  ];
}

function timeline(report: FleetReport, now: number): string {
  const chart = ganttChart(report, now);
  if (chart === undefined) return '';
  return `### Timeline\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n\n<sub>Time since the start. Red: failed.</sub>`;
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

const rank: Readonly<Record<OrgState, number>> = {
  failed: 0,
  'given-up': 1,
  running: 2,
  waiting: 3,
  ready: 4,
};

function groupTable(report: FleetReport, group: string, now: number, maxRows: number): string {
  const orgs = inOrder(report)
    .filter((org) => org.group === group)
    .toSorted((one, other) => rank[one.state] - rank[other.state]);
  if (orgs.length === 0) return '';
  const ready = orgs.filter(({ state }) => state === 'ready').length;
  const rows = orgs.slice(0, maxRows).map((org) => orgRow(org, now));
  const more =
    orgs.length > maxRows
      ? `\n\nand ${String(orgs.length - maxRows)} more, left out to keep this summary under 1 MiB: see the manifest.`
      : '';
  const body = table(['org', 'username', 'status', 'took', 'expires'], rows) + more;
  const heading = `<b>${escapeMarkdown(group)}</b>: ${String(ready)} of ${String(orgs.length)} ready`;
  return details(heading, body, ready < orgs.length || orgs.length <= longTable);
}

function orgRow(org: OrgReport, now: number): string[] {
  const took = tookMilliseconds(org, now);
  return [
    unbroken(slotLabel(org)),
    code(org.username ?? ''),
    statusText(org),
    took === undefined ? '' : unbroken(durationText(took)),
    unbroken(org.expires ?? ''),
  ];
}

/** Kept on one line beside a long reason. */
function unbroken(text: string): string {
  return escapeMarkdown(text).replaceAll('-', '&#8209;').replaceAll(' ', '&nbsp;');
}

function statusText(org: OrgReport): string {
  const replaced = org.attempt > 1 ? `, attempt&nbsp;${String(org.attempt)}` : '';
  switch (org.state) {
    case 'ready':
      return `✅ ready${org.adopted ? ', was there' : ''}${replaced}`;
    case 'failed': {
      const { stage = '', what = '', fix = '' } = org.failure ?? {};
      return `❌ failed in ${escapeMarkdown(stage)}${replaced}: ${escapeMarkdown(what)} <b>${escapeMarkdown(fix)}</b>`;
    }
    case 'given-up':
      return `⏹️ unfinished${replaced}`;
    case 'running':
      return `🔄 ${escapeMarkdown(org.stages.at(-1)?.name ?? 'under way')}${replaced}`;
    case 'waiting':
      return '⏳ waiting';
  }
}

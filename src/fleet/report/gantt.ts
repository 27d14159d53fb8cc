import { durationText } from './duration.ts';
import { slotLabel } from '../names.ts';
import { stageMedian } from './progress.ts';
import { inOrder } from './report.ts';
import type { FleetReport, OrgReport, StageRun } from './report.ts';

/** More rows than this are no longer readable: then groups are shown instead of orgs. */
const maxOrgRows = 60;
const maxRows = 80;
/** So few orgs need no row that sums them up. */
const fewOrgs = 10;
/** GitHub draws no Mermaid diagram of more than 50,000 characters. */
const maxCharacters = 48_000;
/** What fits in a bar, as GitHub shows the chart: about 800 pixels wide, in letters of about 6. */
const lettersAcross = 130;
/** Mermaid wants a label, and would write one that doesn't fit over the next bar. */
const noLabel = '\u200B';

interface Bar {
  readonly label: string;
  /** Left out where it does not fit. */
  readonly optionalLabel: boolean;
  readonly tag: 'done' | 'active' | 'crit' | '';
  readonly from: number;
  readonly to: number;
}

interface Section {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/**
 * A Mermaid Gantt chart of the fleet's timeline, in time since its start; `undefined` if nothing was done.
 * Up to 60 orgs have a row each with their stages; more are drawn together, by group and stage.
 */
export function ganttChart(report: FleetReport, now: number): string | undefined {
  const summary = stagesOf('all orgs', report, report.orgs, now);
  const details = detail(report, now);
  const sections = report.orgs.length <= fewOrgs ? details : [summary, ...details];
  const chart = chartOf(sections, report.startedAt);
  return chart === undefined || chart.length <= maxCharacters ? chart : chartOf([summary], report.startedAt);
}

function chartOf(sections: readonly Section[], startedAt: number): string | undefined {
  const bars = sections.flatMap((section) => section.bars);
  if (bars.length === 0) return undefined;
  const start = Math.min(startedAt, ...bars.map(({ from }) => from));
  const end = Math.max(...bars.map(({ to }) => to));
  return [
    ...header,
    ...sections.flatMap((section) => [
      `  section ${plain(section.title)}`,
      ...section.bars.map((bar) => barLine(bar, start, end)),
    ]),
  ].join('\n');
}

const header = [
  '---',
  'displayMode: compact',
  'config:',
  '  gantt:',
  '    numberSectionStyles: 2',
  '    barHeight: 16',
  '    barGap: 3',
  '---',
  'gantt',
  '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
  '  axisFormat %H:%M:%S',
  '  todayMarker off',
];

function detail(report: FleetReport, now: number): Section[] {
  if (report.orgs.length <= maxOrgRows) {
    return inOrder(report)
      .map((org) => ({ title: slotLabel(org), bars: barsOf(org, report, now) }))
      .filter(({ bars }) => bars.length > 0);
  }
  if (report.groups.length * report.stages.length > maxRows || report.groups.length < 2) return [];
  return report.groups.map((group) =>
    stagesOf(
      group,
      report,
      report.orgs.filter((org) => org.group === group),
      now,
    ),
  );
}

/** One bar a stage, from the first org that began it to the last that ended it. */
function stagesOf(title: string, report: FleetReport, orgs: readonly OrgReport[], now: number): Section {
  const runs = orgs.flatMap((org) => org.stages).filter(({ outcome }) => outcome !== 'skipped');
  const bars = report.stages.flatMap((stage): Bar[] => {
    const ofStage = runs.filter(({ name }) => name === stage);
    if (ofStage.length === 0) return [];
    const each = stageMedian({ ...report, orgs }, stage);
    const running = ofStage.some(({ outcome }) => outcome === 'running');
    return [
      {
        label: `${stage}${each === undefined ? '' : `, ${durationText(each)} each`}`,
        optionalLabel: false,
        tag: running ? 'active' : '',
        from: Math.min(...ofStage.map(({ startedAt }) => startedAt)),
        to: Math.max(...ofStage.map(({ endedAt }) => endedAt ?? now)),
      },
    ];
  });
  return { title, bars };
}

function barsOf(org: OrgReport, report: FleetReport, now: number): Bar[] {
  return org.stages
    .filter(({ outcome }) => outcome !== 'skipped')
    .map((run) => ({
      label: run.name,
      optionalLabel: true,
      tag: tagOf(run, report.stages.indexOf(run.name)),
      from: run.startedAt,
      to: run.endedAt ?? now,
    }));
}

/** Neighbouring stages look different. */
function tagOf(run: StageRun, index: number): Bar['tag'] {
  if (run.outcome === 'failed') return 'crit';
  if (run.outcome === 'running') return 'active';
  return index % 2 === 0 ? 'done' : '';
}

function barLine({ label, optionalLabel, tag, from, to }: Bar, start: number, end: number): string {
  const letters = ((to - from) / (end - start)) * lettersAcross;
  const text = optionalLabel && label.length > letters ? noLabel : plain(label);
  const data = [
    ...(tag === '' ? [] : [tag]),
    timeText(from - start),
    timeText(Math.max(to, from + 1) - start),
  ];
  return `    ${text} :${data.join(', ')}`;
}

/** Time since the fleet's start as a date that every time zone has. */
function timeText(milliseconds: number): string {
  return new Date(Date.UTC(2000, 0, 1) + milliseconds).toISOString().slice(0, 23).replace('T', ' ');
}

/** Mermaid gives these characters a meaning. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,()_-]+/gu, ' ').trim();
}

import { durationText } from './duration.ts';
import { colorOf, failedColor } from './colors.ts';
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
  /** The stage's place in the order. */
  readonly stage: number;
  readonly from: number;
  readonly to: number;
}

interface Section {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface GanttChart {
  readonly mermaid: string;
  /** What the chart doesn't show: `The chart ends at 2 m 00 s: dev-10 took 12 m 00 s.` */
  readonly cut?: string;
}

/**
 * A Mermaid Gantt chart of the fleet's timeline, in time since its start; `undefined` if nothing was done.
 * Up to 60 orgs have a row each with their stages; more are drawn together, by group and stage. Where a few orgs took
 * much longer than the others the chart ends before they did, so that the others' bars can be read.
 */
export function ganttChart(report: FleetReport, now: number): GanttChart | undefined {
  const summary = stagesOf('all orgs', report, report.orgs, now);
  const details = detail(report, now);
  const sections = report.orgs.length <= fewOrgs ? details : [summary, ...details];
  const { end, cut } = horizon(report, now);
  const draw = (which: readonly Section[]): string | undefined =>
    chartOf(which, { startedAt: report.startedAt, end, stages: report.stages.length });
  const all = draw(sections);
  const mermaid = all === undefined || all.length <= maxCharacters ? all : draw([summary]);
  return mermaid === undefined ? undefined : { mermaid, ...(cut === undefined ? {} : { cut }) };
}

/** Where a few orgs take much longer than nine in ten, a chart of the full length shows little of the nine. */
const usualShare = 0.9;
/** Among so few orgs there is no odd one out. */
const fewestToCut = 5;
const longestOverUsual = 2;
const shownOverUsual = 1.5;

/** When the chart ends, in milliseconds since the epoch. */
function horizon(report: FleetReport, now: number): { readonly end: number; readonly cut?: string } {
  const ends = inOrder(report)
    .filter(({ stages }) => stages.length > 0)
    .map((org) => ({ org, at: Math.max(...org.stages.map(({ endedAt }) => endedAt ?? now)) }))
    .toSorted((one, other) => one.at - other.at);
  const last = ends.at(-1)?.at ?? now;
  const usual = (ends[Math.floor(usualShare * (ends.length - 1))]?.at ?? now) - report.startedAt;
  const isFew = ends.length < fewestToCut;
  if (isFew || last - report.startedAt <= longestOverUsual * usual) return { end: last };
  const end = report.startedAt + shownOverUsual * usual;
  const late = ends.filter(({ at }) => at > end).toReversed();
  const named = late
    .slice(0, 3)
    .map(({ org, at }) => `${slotLabel(org)} needed ${durationText(at - report.startedAt)}`);
  const more = late.length > 3 ? ` and ${String(late.length - 3)} more orgs longer than that` : '';
  return {
    end,
    cut: `The chart ends at ${durationText(end - report.startedAt)}: ${named.join(', ')}${more}.`,
  };
}

function chartOf(
  sections: readonly Section[],
  { startedAt, end, stages }: { readonly startedAt: number; readonly end: number; readonly stages: number },
): string | undefined {
  const bars = sections.flatMap((section) => section.bars);
  if (bars.length === 0) return undefined;
  const start = Math.min(startedAt, ...bars.map(({ from }) => from));
  let number = 0;
  return [
    ...header(stages, end - start),
    ...sections.flatMap((section) => [
      `  section ${plain(section.title)}`,
      ...section.bars.filter(({ from }) => from < end).map((bar) => barLine(bar, (number += 1), start, end)),
    ]),
  ].join('\n');
}

/**
 * Mermaid has three looks of a bar and one for what is critical: a stage's own colour goes by the bar's id. Where a
 * viewer leaves `themeCSS` out, neighbouring stages still differ by look.
 */
function header(stages: number, length: number): string[] {
  const rules = Array.from(
    { length: stages },
    (_, index) => `rect[id*="${barId(index)}"]{fill:${colorOf(index).fill};stroke:none}`,
  );
  const css = [
    ...rules,
    `rect.task[class*="crit"]{fill:${failedColor.fill};stroke:none}`,
    'rect.task[class*="active"]{opacity:0.6}',
    'text.taskText{fill:#fff!important}',
  ];
  return [
    '---',
    'displayMode: compact',
    'config:',
    `  themeCSS: '${css.join(' ')}'`,
    '  gantt:',
    '    numberSectionStyles: 2',
    '    barHeight: 16',
    '    barGap: 3',
    '---',
    'gantt',
    '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `  axisFormat ${length < 3_600_000 ? '%M:%S' : '%H:%M'}`,
    `  tickInterval ${tickOf(length)}`,
    '  todayMarker off',
  ];
}

const mostTicks = 12;
const tickSteps = [1, 2, 5, 10, 15, 30];
const tickUnits = [
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
] as const;

/** The shortest step whose labels don't run into each other. @param length milliseconds */
function tickOf(length: number): string {
  const steps = tickUnits.flatMap(([unit, size]) =>
    tickSteps.map((step) => ({ unit, step, size: step * size })),
  );
  const fitting = steps.find(({ size }) => length / size <= mostTicks);
  return fitting === undefined ? '1day' : `${String(fitting.step)}${fitting.unit}`;
}

function barId(stage: number): string {
  return `stage${String(stage)}n`;
}

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
  const bars = report.stages.flatMap((stage, index): Bar[] => {
    const ofStage = runs.filter(({ name }) => name === stage);
    if (ofStage.length === 0) return [];
    const each = stageMedian({ ...report, orgs }, stage);
    const running = ofStage.some(({ outcome }) => outcome === 'running');
    return [
      {
        label: `${stage}${each === undefined ? '' : `, ${durationText(each)} each`}`,
        optionalLabel: false,
        tag: running ? 'active' : ofStage.every(({ outcome }) => outcome === 'failed') ? 'crit' : '',
        stage: index,
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
    .map((run) => ({ run, stage: report.stages.indexOf(run.name) }))
    .map(({ run, stage }) => ({
      label: run.name,
      optionalLabel: true,
      tag: tagOf(run, stage),
      stage,
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

function barLine(
  { label, optionalLabel, tag, stage, from, to }: Bar,
  number: number,
  start: number,
  end: number,
): string {
  const until = Math.min(to, end);
  const letters = ((until - from) / (end - start)) * lettersAcross;
  const whole = to > end ? `${label}, until ${durationText(to - start)}` : label;
  const fitting = [whole, label].find((text) => text.length <= letters);
  const text = fitting ?? (optionalLabel ? noLabel : label);
  const data = [
    ...(tag === '' ? [] : [tag]),
    `${barId(stage)}${String(number)}`,
    timeText(from - start),
    timeText(Math.max(until, from + 1) - start),
  ];
  return `    ${text === noLabel ? noLabel : plain(text)} :${data.join(', ')}`;
}

/** Time since the fleet's start as a date that every time zone has. */
function timeText(milliseconds: number): string {
  return new Date(Date.UTC(2000, 0, 1) + milliseconds).toISOString().slice(0, 23).replace('T', ' ');
}

/** Mermaid gives these characters a meaning. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,()_-]+/gu, ' ').trim();
}

import { durationText } from './duration.ts';
import { remainingMilliseconds, slowLines } from './progress.ts';
import { countStates, type FleetReport, type OrgReport } from './report.ts';

const widestBar = 40;
const narrowestBar = 5;

/**
 * A fleet at work, to be drawn in place: the totals, and a line a stage with a bar and counts, within that many columns. Names in it are
 * of ASCII letters, so that a character takes one column. Without orgs, as before the first signup, it is empty.
 */
export function liveView(report: FleetReport, now: number, columns: number): string[] {
  const { total, ready, failed } = countStates(report.orgs);
  if (total === 0) return [];
  const left = remainingMilliseconds(report, now);
  const totals = [
    `${String(ready)} of ${String(total)} ready`,
    ...(failed > 0 ? [`${String(failed)} failed`] : []),
    secondsText(now - report.startedAt),
    ...(left === undefined ? [] : [`about ${secondsText(left)} to go`]),
  ];
  const lines = [...wrapped(totals, columns), ...stageLines(report, columns), ...slowLines(report, now)];
  return lines.map((line) => line.slice(0, columns));
}

/** `3 s`, `3 m 05 s`: what changes with the second, and not with each drawing; one at least. */
function secondsText(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return durationText(seconds * 1000).replace('.0', '');
}

/** Parts side by side, in as many lines as they need. */
function wrapped(parts: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} · ${part}`;
    if (last !== undefined && longer.length <= columns) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** `packages         ████████▒▒▒▒░░░░░░░░  20/50  10 in it` */
function stageLines(report: FleetReport, columns: number): string[] {
  const { orgs, stages } = report;
  const total = orgs.length;
  const nameWidth = Math.max(...stages.map(({ length }) => length), 0);
  const digits = String(total).length;
  const rows = stages.map((name, index) => {
    const through = orgs.filter((org) => passed(org, stages) > index).length;
    const within = orgs.filter((org) => isIn(org, name)).length;
    const counts = `${String(through).padStart(digits)}/${String(total)}`;
    return { name, through, within, counts, detail: within === 0 ? '' : `  ${String(within)} in it` };
  });
  const detailWidth = `  ${String(total)} in it`.length;
  const room = columns - nameWidth - (2 * digits + 1) - 3;
  const details = room - detailWidth >= narrowestBar;
  const width = Math.min(widestBar, Math.max(narrowestBar, details ? room - detailWidth : room));
  return rows.map(({ name, through, within, counts, detail }) => {
    const drawn = bar(through, within, total, width);
    return `${name.padEnd(nameWidth)} ${drawn}  ${counts}${details ? detail : ''}`.trimEnd();
  });
}

/** How many of the stages an org is through. */
function passed({ state, stages: runs }: OrgReport, stages: readonly string[]): number {
  if (state === 'ready') return stages.length;
  const last = runs.at(-1);
  if (last === undefined) return 0;
  const isThrough = last.outcome === 'done' || last.outcome === 'skipped';
  return Math.max(0, stages.indexOf(last.name) + (isThrough ? 1 : 0));
}

function isIn({ state, stages }: OrgReport, name: string): boolean {
  const last = stages.at(-1);
  return state === 'running' && last?.outcome === 'running' && last.name === name;
}

/** One cell at least for what there is; full only where no org is still to come. */
function bar(through: number, within: number, total: number, width: number): string {
  const cells = (count: number) => (count === 0 ? 0 : Math.max(1, Math.floor((count / total) * width)));
  const full = cells(through);
  const half = within === 0 ? 0 : Math.min(width - full, Math.max(1, cells(through + within) - full));
  return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(width - full - half);
}

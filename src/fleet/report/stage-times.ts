import { durationText } from './duration.ts';
import { type FleetReport, inOrder, type OrgReport, tookMilliseconds } from './report.ts';

/** How long each stage took, as a table of text: a row a stage, a column an org's group. */
export function stageTimes(report: FleetReport): string[] {
  const orgs = inOrder(report);
  const rows = [
    ['stage', ...orgs.map(({ group }) => group)],
    ...report.stages.map((stage) => [stage, ...orgs.map((org) => timeIn(org, stage))]),
    ['in all', ...orgs.map((org) => durationOf(tookMilliseconds(org, report.endedAt ?? 0)))],
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return ['', ...rows.map((row) => line(row).join('  ').trimEnd())];
}

/** All attempts together. */
function timeIn({ stages }: OrgReport, stage: string): string {
  const runs = stages.filter(({ name }) => name === stage);
  const last = runs.at(-1);
  if (last === undefined) return '-';
  if (last.outcome === 'skipped') return 'none';
  const sum = runs.reduce((all, { startedAt, endedAt = startedAt }) => all + endedAt - startedAt, 0);
  return last.outcome === 'failed' ? `failed after ${durationText(sum)}` : durationText(sum);
}

function durationOf(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '-' : durationText(milliseconds);
}

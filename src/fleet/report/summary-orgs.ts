import { slotLabel } from '../names.ts';
import type { FailureCause } from './causes.ts';
import { durationText } from './duration.ts';
import { code, details, escapeMarkdown, table, unbroken } from './markdown.ts';
import { inOrder, tookMilliseconds } from './report.ts';
import type { FleetReport, OrgReport, OrgState } from './report.ts';

/** A group's table this long is closed. */
const longTable = 10;

/** A part for each group: what there is to take, closed where it is long, then what isn't ready. */
export function groupTables(
  report: FleetReport,
  causes: readonly FailureCause[],
  { now, maxRows }: { readonly now: number; readonly maxRows: number },
): string[] {
  const numbers = new Map(causes.flatMap(({ orgs }, index) => orgs.map((org) => [org, index + 1] as const)));
  const groups = Map.groupBy(inOrder(report), ({ group }) => group);
  return [...groups].map(([group, orgs]) => groupTable(group, orgs, numbers, now, maxRows));
}

function groupTable(
  group: string,
  orgs: readonly OrgReport[],
  numbers: ReadonlyMap<OrgReport, number>,
  now: number,
  maxRows: number,
): string {
  const ready = orgs.filter(({ state }) => state === 'ready');
  const others = orgs
    .filter(({ state }) => state !== 'ready')
    .toSorted((one, other) => rank[one.state] - rank[other.state]);
  const heading = `<b>${escapeMarkdown(group)}</b>: ${String(ready.length)} of ${String(orgs.length)} ready`;
  const parts = [
    ...(ready.length === 0 ? [] : [readyTable(ready, now, maxRows)]),
    ...(others.length === 0 ? [] : [othersTable(others, numbers, now, maxRows)]),
  ];
  return details(heading, parts.join('\n\n'), orgs.length <= longTable);
}

function readyTable(orgs: readonly OrgReport[], now: number, maxRows: number): string {
  const rows = orgs.slice(0, maxRows).map((org) => {
    const took = tookMilliseconds(org, now);
    return [
      `${unbroken(slotLabel(org))}${org.isTaken === true ? ' (taken)' : ''}`,
      code(`orgkey login --scratch ${org.username ?? ''}`),
      unbroken(org.expires ?? ''),
      org.adopted ? 'was there' : took === undefined ? '' : unbroken(durationText(took)),
    ];
  });
  return table(['org', 'log in', 'expires', 'took'], rows) + leftOut(orgs.length - maxRows);
}

function othersTable(
  orgs: readonly OrgReport[],
  numbers: ReadonlyMap<OrgReport, number>,
  now: number,
  maxRows: number,
): string {
  const rows = orgs.slice(0, maxRows).map((org) => {
    const cause = numbers.get(org);
    const took = tookMilliseconds(org, now);
    return [
      unbroken(slotLabel(org)),
      code(org.username ?? ''),
      `${statusText(org)}${cause === undefined ? '' : ` (cause ${String(cause)})`}`,
      took === undefined ? '' : unbroken(durationText(took)),
    ];
  });
  return table(['org', 'username', 'state', 'after'], rows) + leftOut(orgs.length - maxRows);
}

function leftOut(count: number): string {
  return count > 0
    ? `\n\nand ${String(count)} more, left out to keep this summary under 1 MiB: see the manifest.`
    : '';
}

const rank: Readonly<Record<OrgState, number>> = {
  failed: 0,
  'given-up': 1,
  running: 2,
  waiting: 3,
  ready: 4,
};

function statusText(org: OrgReport): string {
  const stage = escapeMarkdown(org.failure?.stage ?? org.stages.at(-1)?.name ?? '');
  switch (org.state) {
    case 'ready':
      return '✅ ready';
    case 'failed':
      return `❌ failed${stage === '' ? '' : ` in ${stage}`}`;
    case 'given-up':
      return `⏹️ unfinished${stage === '' ? '' : `, in ${stage}`}`;
    case 'running':
      return `🔄 ${stage === '' ? 'under way' : stage}`;
    case 'waiting':
      return '⏳ waiting';
  }
}

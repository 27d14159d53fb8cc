import { durationText } from './duration.ts';
import { slotLabel } from '../names.ts';
import { countStates, inOrder, median, tookMilliseconds } from './report.ts';
import type { FleetReport, OrgReport, StageRun } from './report.ts';

/**
 * The log's lines about a fleet at work: one with the totals, and one for each stage that has orgs in it.
 * `now` in milliseconds since the epoch.
 */
export function progressLines(report: FleetReport, now: number): string[] {
  const { total, ready, failed, running, waiting } = countStates(report.orgs);
  const left = remainingMilliseconds(report, now);
  const totals = [
    `${String(ready)} of ${String(total)} ready`,
    ...(failed > 0 ? [`${String(failed)} failed`] : []),
    ...(running > 0 ? [`${String(running)} under way`] : []),
    ...(waiting > 0 ? [`${String(waiting)} waiting`] : []),
    `${durationText(now - report.startedAt)} so far`,
    ...(left === undefined ? [] : [`about ${durationText(left)} to go`]),
  ];
  return [
    totals.join(' · '),
    ...report.stages.flatMap((stage) => stageLine(report, stage, now) ?? []),
    ...slowLines(report, now),
  ];
}

/** An org is slow in a stage for which others took a third of its time, and not by seconds. */
const slowFactor = 3;
const slowSeconds = 15_000;
const mostSlow = 3;

/** `  slow: dev-10 is in settings for 41 s; the others took 1.0 s` */
export function slowLines(report: FleetReport, now: number): string[] {
  const slow = inOrder(report).flatMap((org) => {
    const run = org.stages.at(-1);
    if (run?.outcome !== 'running') return [];
    const usual = stageMedian(report, run.name);
    const spent = now - run.startedAt;
    const isSlow = usual !== undefined && spent > Math.max(slowFactor * usual, usual + slowSeconds);
    return isSlow ? [{ org, spent, usual, stage: run.name }] : [];
  });
  const slowest = slow.toSorted((one, other) => other.spent - one.spent);
  const lines = slowest
    .slice(0, mostSlow)
    .map(
      ({ org, spent, usual, stage }) =>
        `  slow: ${slotLabel(org)} is in ${stage} for ${durationText(spent)}; the others took ${durationText(usual)}`,
    );
  return slow.length > mostSlow ? [...lines, `  slow: and ${String(slow.length - mostSlow)} more`] : lines;
}

/** `  packages        12 in progress · 30 done · 1 failed · 48 s each` */
function stageLine(report: FleetReport, stage: string, now: number): string | undefined {
  const runs = report.orgs.flatMap((org) => org.stages.filter(({ name }) => name === stage));
  const inProgress = runs.filter(({ outcome }) => outcome === 'running');
  if (inProgress.length === 0) return undefined;
  const count = (outcome: string) => runs.filter((run) => run.outcome === outcome).length;
  const [done, skipped, failed] = [count('done'), count('skipped'), count('failed')];
  const longest = Math.max(...inProgress.map(({ startedAt }) => now - startedAt));
  const each = stageMedian(report, stage);
  const width = Math.max(...report.stages.map(({ length }) => length));
  const parts = [
    `${String(inProgress.length)} in progress`,
    ...(done > 0 ? [`${String(done)} done`] : []),
    ...(skipped > 0 ? [`${String(skipped)} done before`] : []),
    ...(failed > 0 ? [`${String(failed)} failed`] : []),
    ...(each === undefined ? [] : [`${durationText(each)} each`]),
    `longest ${durationText(longest)}`,
  ];
  return `  ${stage.padEnd(width)}  ${parts.join(' · ')}`;
}

/** How long a stage takes, in milliseconds, by the orgs that are through it. */
export function stageMedian(report: FleetReport, stage: string): number | undefined {
  const runs = report.orgs.flatMap((org) => org.stages);
  return median(
    runs.flatMap(({ name, outcome, startedAt, endedAt }) =>
      name === stage && outcome === 'done' && endedAt !== undefined ? [endedAt - startedAt] : [],
    ),
  );
}

/**
 * An estimate of the time to go, in milliseconds; undefined until two orgs are ready. The orgs left come at the pace
 * of those that are ready, and the one with most before it still needs the usual time for that.
 */
export function remainingMilliseconds(report: FleetReport, now: number): number | undefined {
  const left = report.orgs.filter(({ state }) => state === 'running' || state === 'waiting');
  if (left.length === 0) return undefined;
  const readyTimes = report.orgs
    .filter((org) => org.state === 'ready' && org.stages.some(({ outcome }) => outcome === 'done'))
    .map((org) => Math.max(...org.stages.map(({ endedAt }) => endedAt ?? now)))
    .toSorted((one, other) => one - other);
  const [first, last] = [readyTimes[0], readyTimes.at(-1)];
  if (first === undefined || last === undefined || readyTimes.length < 2) return undefined;
  const interval = (last - first) / (readyTimes.length - 1);
  const byPace = interval * left.length - (now - last);
  const byPath = Math.max(...left.map((org) => pathAhead(report, org, now)));
  return Math.max(byPace, byPath, 0);
}

function pathAhead(report: FleetReport, org: OrgReport, now: number): number {
  const current = org.stages.at(-1);
  const index = current === undefined ? -1 : report.stages.indexOf(current.name);
  const currentLeft = current?.outcome === 'running' ? timeLeft(report, current, now) : 0;
  const ahead = report.stages.slice(index + 1).map((stage) => stageMedian(report, stage) ?? 0);
  return ahead.reduce((sum, each) => sum + each, currentLeft);
}

/** What has taken longer than the others goes on for half of what it is late, as far as anybody can tell. */
function timeLeft(report: FleetReport, { name, startedAt }: StageRun, now: number): number {
  const left = (stageMedian(report, name) ?? 0) - (now - startedAt);
  return left > 0 ? left : -left / 2;
}

/**
 * The one line about an org that is done with: `dev-7 is ready after 3 m 05 s: USERNAME`.
 *
 * @param like an org that failed of the same cause before
 */
export function finalLine(org: OrgReport, now: number, like?: string): string {
  const label = slotLabel(org);
  const took = tookMilliseconds(org, now);
  const after = took === undefined ? '' : ` after ${durationText(took)}`;
  switch (org.state) {
    case 'ready': {
      const how = [
        ...(org.adopted ? ['it was there already'] : []),
        ...(org.attempt > 1 ? [`attempt ${String(org.attempt)}`] : []),
      ];
      return `${label} is ready${after}${how.length > 0 ? ` (${how.join(', ')})` : ''}: ${org.username ?? ''}`;
    }
    case 'failed': {
      const { stage = '', what = '', fix = '' } = org.failure ?? {};
      const where = `${label} failed${after}${stage === '' ? '' : ` in ${stage}`}`;
      return like === undefined
        ? `${where}: ${what}${what.endsWith('\n') ? '' : ' '}${fix}`.trimEnd()
        : `${where}, of the same cause as ${like}.`;
    }
    case 'given-up':
      return `${label} was left unfinished${after}.`;
    default:
      return `${label} is ${org.state === 'waiting' ? 'waiting' : 'under way'}${after}.`;
  }
}

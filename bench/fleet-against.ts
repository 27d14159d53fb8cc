import type { DevHub } from '../devhub/index.ts';
import { setupToolingObjects } from '../devhub/objects/objects-tooling.ts';
import type { ObjectDefinition } from '../devhub/objects/schema.ts';
import { fleetOf, type FleetTiming } from './fleet-orgkey.ts';
import { checkOut } from './older-version.ts';
import { differences } from './request-kinds.ts';

const rounds = 3;

/**
 * The same fleet by an older commit's `dist/` and by this one, in turn, each on a hub of its own with a Connected App.
 * Prints requests, time and memory, and what requests differ.
 */
export async function fleetAgainst(
  commit: string,
  sizes: readonly number[],
  concurrency: number,
  onHub: (body: (hub: DevHub) => Promise<FleetTiming>) => Promise<FleetTiming>,
): Promise<void> {
  const older = checkOut(commit);
  letFilter(setupToolingObjects);
  try {
    console.log(`Orgkey's fleet now and at ${older.commit}, in turn, median of ${rounds} rounds:\n`);
    console.log('   orgs   version      wall time   requests   of the hub   peak memory');
    for (const orgs of sizes) {
      const before: FleetTiming[] = [];
      const now: FleetTiming[] = [];
      for (let round = 0; round < rounds; round += 1) {
        before.push(await onHub((hub) => fleetOf(hub, orgs, concurrency, older.root)));
        now.push(await onHub((hub) => fleetOf(hub, orgs, concurrency)));
      }
      const [one, other] = [medians(before), medians(now)];
      console.log(line(orgs, older.commit, one));
      console.log(line(orgs, 'now', other));
      const ratio = (key: keyof Medians): string => (other[key] / one[key]).toFixed(2);
      console.log(
        `${''.padStart(10)}ratio  ${ratio('milliseconds').padStart(15)}${ratio('requests').padStart(11)}` +
          `${ratio('hubCalls').padStart(13)}${ratio('peakMegabytes').padStart(14)}\n`,
      );
      const changed = differences(lastOf(before).kinds, lastOf(now).kinds);
      if (changed.length > 0) console.log(`  Requests that differ (last round):\n${changed.join('\n')}\n`);
    }
  } finally {
    older.remove();
  }
}

/** The reference has since ruled out what an older commit filters on: here it may, so that its fleet goes through. */
function letFilter(objects: readonly ObjectDefinition[]): void {
  for (const { fields } of objects) for (const field of fields) Object.assign(field, { filterable: true });
}

type Medians = Readonly<Record<'milliseconds' | 'requests' | 'hubCalls' | 'peakMegabytes', number>>;

function medians(timings: readonly FleetTiming[]): Medians {
  const median = (value: (timing: FleetTiming) => number): number => {
    const sorted = timings.map(value).toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    milliseconds: median(({ milliseconds }) => milliseconds),
    requests: median(({ kinds }) => [...kinds.values()].reduce((sum, count) => sum + count, 0)),
    hubCalls: median(({ hubCalls }) => hubCalls),
    peakMegabytes: median(({ peakMegabytes }) => peakMegabytes),
  };
}

function lastOf(timings: readonly FleetTiming[]): FleetTiming {
  const last = timings.at(-1);
  if (last === undefined) throw new Error('No round was run.');
  return last;
}

function line(
  orgs: number,
  version: string,
  { milliseconds, requests, hubCalls, peakMegabytes }: Medians,
): string {
  return [
    String(orgs).padStart(7),
    `   ${version.padEnd(9)}`,
    `${(milliseconds / 1000).toFixed(1)} s`.padStart(13),
    String(requests).padStart(11),
    String(hubCalls).padStart(13),
    `${peakMegabytes.toFixed(0)} MB`.padStart(14),
  ].join('');
}

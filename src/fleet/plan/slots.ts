import { Problem } from '../../problem.ts';
import type { FleetSpec } from '../file/types.ts';

/** A place in the fleet, whichever org fills it. */
export interface Slot {
  readonly fleet: string;
  readonly generation: string;
  readonly group: string;
  /** From 1. */
  readonly number: number;
}

/** One job's share of a fleet: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/5`; empty text is the whole fleet. Throws a Problem `fleet-input/shard`. */
export function parseShard(text: string): Shard {
  if (text.trim() === '') return { index: 1, count: 1 };
  const match = /^\s*(\d{1,4})\s*\/\s*(\d{1,4})\s*$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (index >= 1 && index <= count) return { index, count };
  throw new Problem({
    kind: 'fleet-input/shard',
    what: `The shard "${text}" is not a share of a fleet.`,
    why: match === null ? 'It is not of the form `2/5`.' : 'Shards count from 1 to the number of jobs.',
    fix: 'Write `2/5` for the second of five jobs; in a matrix, `${{ strategy.job-index }}` counts from 0, so list 1 to 5.',
  });
}

/** Every slot of the fleet, group by group. */
export function slotsOf(spec: FleetSpec, generation: string): Slot[] {
  return spec.groups.flatMap(({ group, count }) =>
    Array.from({ length: count }, (_, index) => ({ fleet: spec.name, generation, group, number: index + 1 })),
  );
}

/** The slots of one job. The shards share out every slot once, and each group evenly, to within one org. */
export function shardOf(slots: readonly Slot[], shard: Shard): Slot[] {
  return slots.filter((_, position) => position % shard.count === shard.index - 1);
}

import type { FleetInputs } from '../inputs.ts';
import type { FleetSpec } from '../file/spec.ts';
import type { FleetPlan } from '../plan/plan.ts';
import { stepNames } from '../stages/index.ts';
import type { Prepared } from '../stages/prepare.ts';
import type { ReportFrame } from './recorder.ts';

/** What a report says before the first org. @param startedAt milliseconds */
export function frameOf(
  {
    inputs,
    spec,
    prepared,
  }: { readonly inputs: FleetInputs; readonly spec: FleetSpec; readonly prepared: Prepared },
  { slots, pool }: FleetPlan,
  startedAt: number,
): ReportFrame {
  const { shard, generation } = inputs;
  // What a pool has free counts, and what the hub has no room for is missing.
  const count = slots.length + (pool?.free.length ?? 0) + (pool?.withoutRoom ?? 0);
  const minimum = inputs.minimum ?? count;
  return {
    fleet: spec.name,
    generation,
    hubUsername: inputs.hubUsername,
    startedAt,
    groups: spec.groups.map(({ group }) => group),
    stages: stepNames(prepared.groups.values()),
    minimum: pool === undefined ? Math.min(minimum, count) : minimum,
    ...(pool?.withoutRoom === undefined ? {} : { withoutRoom: pool.withoutRoom }),
    ...(shard.count === 1 ? {} : { shard: `${shard.index}/${shard.count}` }),
  };
}

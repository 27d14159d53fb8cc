import type { FleetInputs } from '../inputs.ts';
import type { FleetSpec } from '../file/spec.ts';
import { stepNames } from '../stages/index.ts';
import type { Prepared } from '../stages/prepare.ts';
import type { ReportFrame } from './recorder.ts';

/** What a report says before the first org. @param count how many orgs this job has @param startedAt milliseconds */
export function frameOf(
  {
    inputs,
    spec,
    prepared,
  }: { readonly inputs: FleetInputs; readonly spec: FleetSpec; readonly prepared: Prepared },
  count: number,
  startedAt: number,
): ReportFrame {
  const { shard, generation } = inputs;
  return {
    fleet: spec.name,
    generation,
    hubUsername: inputs.hubUsername,
    startedAt,
    groups: spec.groups.map(({ group }) => group),
    stages: stepNames(prepared.groups.values()),
    minimum: Math.min(inputs.minimum ?? count, count),
    ...(shard.count === 1 ? {} : { shard: `${shard.index}/${shard.count}` }),
  };
}

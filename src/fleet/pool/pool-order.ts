import { Problem, throwAll } from '../../problem.ts';
import type { FleetSpec } from '../file/types.ts';
import type { OrderInputs } from '../inputs.ts';
import { poolGeneration } from '../plan/generations.ts';

/**
 * The inputs with which a fleet is made: a pool has one generation, and is filled by one job.
 *
 * @throws Problems `fleet-input/pool-…`
 */
export function inputsFor<Inputs extends OrderInputs>(inputs: Inputs, { name, pool }: FleetSpec): Inputs {
  if (pool === undefined) return inputs;
  const { generation, isGenerationGiven, shard } = inputs;
  throwAll([
    ...(isGenerationGiven && generation !== poolGeneration ? [otherGeneration(name, generation)] : []),
    ...(shard.count > 1 ? [sharded(name)] : []),
  ]);
  return { ...inputs, generation: poolGeneration };
}

function otherGeneration(name: string, generation: string): Problem {
  return new Problem({
    kind: 'fleet-input/pool-generation',
    what: `The input \`generation\` is "${generation}", and ${name} is a pool.`,
    why: `A pool has one generation, "${poolGeneration}": each run goes on with the same orgs.`,
    fix: 'Leave `generation` out, or remove `pool: true` from the fleet file.',
  });
}

function sharded(name: string): Problem {
  return new Problem({
    kind: 'fleet-input/pool-shard',
    what: `The input \`shard\` spreads ${name} over jobs, and ${name} is a pool.`,
    why: 'Orgs of a pool are taken at any moment, so jobs that look at it one after the other see different ones missing.',
    fix: 'Leave `shard` out: one job fills the pool, with up to 100 signups in flight (`concurrency`).',
  });
}

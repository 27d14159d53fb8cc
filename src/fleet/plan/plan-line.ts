import type { FleetSpec } from '../file/spec.ts';
import type { OrderInputs } from '../inputs.ts';
import { orgsText } from '../names.ts';
import type { FleetPlan } from './plan.ts';

/** `Fleet morning, generation 7: 50 orgs (48 to sign up, 2 there already).`, `Pool app: 3 free, 2 taken, 1 to retire, 2 to sign up.` */
export function planLine(
  { inputs, spec }: { readonly inputs: OrderInputs; readonly spec: FleetSpec },
  { slots, pool }: FleetPlan,
): string {
  const { generation, shard } = inputs;
  const count = (action: string) => slots.filter((slot) => slot.action === action).length;
  const parts = [
    [count('make'), 'to sign up'],
    [count('adopt'), 'there already'],
    [count('wait'), 'on their way'],
    [count('replace'), 'to replace'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  if (pool !== undefined) {
    const stock = [
      `${pool.free.length} free`,
      `${pool.taken.length} taken`,
      ...(pool.retire.length === 0 ? [] : [`${pool.retire.length} to retire`]),
      ...said,
    ];
    return `Pool ${spec.name}: ${stock.join(', ')}.`;
  }
  const share = shard.count === 1 ? '' : `, shard ${shard.index}/${shard.count}`;
  return `Fleet ${spec.name}, generation ${generation}${share}: ${orgsText(slots.length)} (${said.join(', ')}).`;
}

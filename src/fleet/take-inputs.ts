import { type HandOverInputs, readHandOver } from '../login/hand-over/inputs.ts';
import { Problem } from '../problem.ts';
import { InputReader } from '../runner/inputs.ts';
import type { Runner } from '../runner/runner.ts';
import { type HubInputs, hubInputs, type ListInputs, namedFleet } from './inputs.ts';
import { retireHolder } from './plan/pool-stock.ts';
import { takeCauses } from './pool/causes.ts';
import { defaultHolder, holderName } from './pool/holder.ts';
import { type ClaimTimes, claimTimes } from './pool/times.ts';

export interface TakeInputs extends HubInputs, Pick<ListInputs, 'fleetName' | 'generation' | 'timeout'> {
  readonly group: string | undefined;
  /** As the line on the hub has it. */
  readonly holder: string;
  /** Milliseconds. */
  readonly time: number;
  readonly reuse: boolean;
  /** Milliseconds. */
  readonly wait: number;
  readonly refresh: boolean;
  readonly deleteWhenDone: boolean;
  readonly email: string | undefined;
  /** Milliseconds that the org's login may take. */
  readonly patience: number;
  readonly handOver: Omit<HandOverInputs, 'identity' | 'isScratchOrg' | 'hubUsername'>;
  readonly times: ClaimTimes;
}

/** @throws Problem or Problems: all that is wrong with the inputs */
export function readTakeInputs(runner: Runner): TakeInputs {
  const inputs = new InputReader(runner);
  const minute = 60_000;
  const result = {
    ...hubInputs(inputs),
    ...namedFleet(inputs, 60),
    group: inputs.optional('group'),
    holder: holderIn(inputs),
    time: 60 * minute * inputs.integer('for', { min: 1, max: 720, whenEmpty: 8, unit: 'hours' }),
    reuse: inputs.boolean('reuse', true),
    wait: minute * inputs.integer('wait-minutes', { min: 0, max: 350, whenEmpty: 0 }),
    refresh: inputs.choice('refresh', ['source']) !== undefined,
    deleteWhenDone: inputs.boolean('delete-when-done', false),
    email: emailIn(inputs),
    patience: 1000 * inputs.integer('retry-timeout', { min: 0, max: 3600, whenEmpty: 300, unit: 'seconds' }),
    handOver: readHandOver(inputs),
    times: claimTimes(runner),
  };
  inputs.finish();
  return result;
}

function holderIn(inputs: InputReader): string {
  const holder = holderName(inputs.optional('holder') ?? defaultHolder(inputs.runner));
  if (holder === retireHolder) {
    const { kind, what, why, fix } = takeCauses.reserved;
    inputs.report(new Problem({ kind, documented: true, what, why, fix }));
  }
  return holder;
}

function emailIn(inputs: InputReader): string | undefined {
  const email = inputs.optional('email');
  if (email !== undefined && !/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/.test(email)) {
    inputs.report(
      new Problem({
        kind: 'input/not-an-email',
        what: `The input \`email\` is "${email}", which is not an address.`,
        fix: 'Write one address, such as dev@acme.example.',
      }),
    );
  }
  return email;
}

import { millisecondsOf } from '../../limit/seconds.ts';
import type { Runner } from '../../runner/runner.ts';

/** How long each part of a claim takes, in milliseconds. */
export interface ClaimTimes {
  /** After so long a claim without an answer is given up. */
  readonly claim: number;
  /** From a claim's answer to its confirmation: longer than any other claim of that moment may still be on its way. */
  readonly confirm: number;
}

/** For how long a claim that nobody confirmed keeps others off, in milliseconds. */
export const unconfirmedFor = 300_000;

/** `ORGKEY_CLAIM_SECONDS` is for tests: the wait before the confirmation; the claim's own time is shorter by the same part. */
export function claimTimes({ env }: Pick<Runner, 'env'>): ClaimTimes {
  const confirm = millisecondsOf('ORGKEY_CLAIM_SECONDS', env) ?? 15_000;
  return { claim: Math.round((confirm * 2) / 3), confirm };
}

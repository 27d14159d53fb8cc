/** How long each part of a claim takes, in milliseconds. */
export interface ClaimTimes {
  /** After so long a claim without an answer is given up. */
  readonly claim: number;
  /** From a claim's answer to its confirmation: longer than any other claim of that moment may still be on its way. */
  readonly confirm: number;
}

/** For how long a claim that nobody confirmed keeps others off, in milliseconds. */
export const unconfirmedFor = 300_000;

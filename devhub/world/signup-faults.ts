import { Refusal } from '../errors.ts';

/** A rule that makes signups fail. */
export interface SignupFault {
  /** A pattern for the username asked for. Default: any. */
  readonly username?: RegExp;
  /** The how-many-th signup of this server, from 1. Default: any. */
  readonly nth?: readonly number[];
  /** This share of the signups, spread evenly: 0.25 hits the 4th, the 8th and so on. Default: all. */
  readonly share?: number;
  /** How many signups it hits, then it is over. Default: all. */
  count?: number;
  /** The signup ends as Error with a code such as `S-1001` or `C-9999`. */
  readonly errorCode?: string;
  /** The request itself is refused, and no ScratchOrgInfo is made. Default status: 400. */
  readonly refusal?: { readonly status?: number; readonly errorCode: string; readonly message: string };
}

/**
 * The error code for this signup, if a rule says so; counts it.
 * @throws Refusal when the rule refuses the request
 */
export function takeSignupFault(faults: SignupFault[], username: string, nth: number): string | undefined {
  const fault = faults.find(
    (rule) =>
      (rule.username?.test(username) ?? true) &&
      (rule.nth?.includes(nth) ?? true) &&
      (rule.share === undefined || Math.floor(nth * rule.share) > Math.floor((nth - 1) * rule.share)) &&
      (rule.count === undefined || rule.count > 0),
  );
  if (fault?.count !== undefined) fault.count--;
  if (fault?.refusal) {
    const { status = 400, errorCode, message } = fault.refusal;
    throw new Refusal(status, [{ message, errorCode }]);
  }
  return fault?.errorCode;
}

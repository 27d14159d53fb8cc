/** A rule that makes signups fail with a code such as `S-1001` or `C-9999`. */
export interface SignupFault {
  /** A pattern for the username asked for. Default: any. */
  readonly username?: RegExp;
  /** The how-many-th signup of this server, from 1. Default: any. */
  readonly nth?: readonly number[];
  /** How many signups it hits, then it is over. Default: all. */
  count?: number;
  readonly errorCode: string;
}

/** The error code for this signup, if a rule says so; counts it. */
export function takeSignupFault(faults: SignupFault[], username: string, nth: number): string | undefined {
  const fault = faults.find(
    (rule) =>
      (rule.username?.test(username) ?? true) &&
      (rule.nth?.includes(nth) ?? true) &&
      (rule.count === undefined || rule.count > 0),
  );
  if (fault?.count !== undefined) fault.count--;
  return fault?.errorCode;
}

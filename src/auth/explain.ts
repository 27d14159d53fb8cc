import { Problem } from '../problem.ts';
import { LoginUnreachable } from '../salesforce/login.ts';
import type { Identity, SalesforceUrl } from '../salesforce/session.ts';
import type { Circumstances, LoginFailure } from './persist.ts';

/** What to do after a failed login. */
export type Verdict =
  /** The cause will not pass. */
  | { readonly next: 'stop'; readonly problem: Problem }
  /** The cause passes by itself; `problem` is what to say if it has not by the end of `retry-timeout`. */
  | { readonly next: 'wait'; readonly line: string; readonly after?: number; readonly problem: Problem }
  /** The org logs in somewhere else. */
  | { readonly next: 'try-at'; readonly loginUrl: SalesforceUrl; readonly line: string };

/** Finds the cause of a failed login. */
export async function explain(
  failure: LoginFailure,
  about: Circumstances & { readonly identity: Identity; readonly attempt: number },
): Promise<Verdict> {
  const { identity } = about;
  const problem = new Problem(
    failure instanceof LoginUnreachable
      ? {
          kind: 'login/unreachable',
          what: `No answer from ${failure.host} (${failure.code}).`,
          fix: 'Check `instance-url`, and the runner’s network and proxy.',
        }
      : {
          kind: 'login/refused',
          what: `Salesforce refused the login of ${identity.username} at ${identity.loginUrl}: ${failure.message}.`,
          fix: 'Check the consumer key, the username, and that the user is approved for the Connected App.',
        },
  );
  const transient =
    failure instanceof LoginUnreachable ||
    failure.status >= 500 ||
    failure.status === 429 ||
    failure.description.includes("user hasn't approved this consumer");
  return transient ? { next: 'wait', line: `${problem.what} Waiting.`, problem } : { next: 'stop', problem };
}

import type { Problem } from '../../problem.ts';
import { problemOf, type ErrorMeaning } from '../../salesforce/errors/error-meaning.ts';

/**
 * Why a login fails. `codes` holds Salesforce's own words, such as `invalid_grant: inactive user`, or `HTTP 420`, or
 * Node's code of a network failure: the answer contains them, in whatever case.
 *
 * `what`, `why` and `fix` may hold facts in braces, such as `{date}`, which `causeProblem` fills in.
 */
export interface LoginCause extends ErrorMeaning {
  /** What tells it apart from other causes of the same words. */
  readonly check?: string;
  /** True when the same words have other causes for a scratch org, which its hub knows. */
  readonly askHub?: boolean;
  /** True when a login through an app made a moment ago may meet it, on its way through Salesforce’s caches. */
  readonly settles?: boolean;
  /** What the log says while waiting for it to pass. */
  readonly waiting?: string;
}

/** What is known of this one failure, by the names that the texts use in braces. */
export type Facts = Readonly<Record<string, string>>;

/** The first cause whose words are in what Salesforce, or Node, said. */
export function causeOf<Cause extends LoginCause>(table: readonly Cause[], said: string): Cause | undefined {
  const text = said.toLowerCase();
  return table.find(({ codes }) => codes.some((code) => text.includes(code.toLowerCase())));
}

/**
 * The cause as a Problem.
 *
 * @param subject what failed: `The login of admin@acme.example at https://login.salesforce.com`
 */
export function causeProblem(
  cause: LoginCause,
  subject: string,
  said: string,
  facts: Facts,
  options?: { cause?: unknown },
): Problem {
  const filled: ErrorMeaning = {
    ...cause,
    what: fill(cause.what, facts),
    fix: fill(cause.fix, facts),
    ...(cause.why === undefined ? {} : { why: fill(cause.why, facts) }),
  };
  return problemOf(filled, subject, { text: said }, options);
}

/** The text with its facts; an unknown fact keeps its braces. */
export function fill(text: string, facts: Facts): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => facts[name] ?? whole);
}

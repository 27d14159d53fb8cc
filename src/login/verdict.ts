import { productionLogin, sandboxLogin } from '../salesforce/wire/host.ts';
import { LoginRefused, type LoginFailure } from '../salesforce/wire/login.ts';
import type { Identity } from '../salesforce/wire/session.ts';
import { causeOf, causeProblem, fill, type Facts, type LoginCause } from './causes/cause.ts';
import { clockOffset, factsOf, lookedUpName, saidBy } from './facts.ts';
import { networkCauses, proxyHostCause, unknownNetworkCause } from './causes/network.ts';
import type { Verdict, LoginAttempt } from './request.ts';
import { clockCause, refusalCauses, unknownRefusal } from './causes/refusals.ts';

/** A login that failed, and how. */
export interface FailedLogin {
  readonly failure: LoginFailure;
  readonly identity: Identity;
  readonly about: LoginAttempt;
}

/** `The login of admin@acme.example at https://login.salesforce.com` */
export function subjectOf({ identity }: FailedLogin): string {
  return `The login of ${identity.username} at ${identity.loginUrl}`;
}

/** What the answer, or its lack, says by itself. */
export function causeOfFailure(failure: LoginFailure, identity: Identity): LoginCause {
  const said = saidBy(failure);
  if (failure instanceof LoginRefused) {
    if (clockOffset(failure) !== undefined && causeOf([clockCause], said)) return clockCause;
    return causeOf(refusalCauses, said) ?? unknownRefusal;
  }
  const name = lookedUpName(failure);
  const isProxy = name !== undefined && name !== new URL(identity.loginUrl).hostname;
  if (isProxy && causeOf([proxyHostCause], said)) return proxyHostCause;
  const exists = [productionLogin, sandboxLogin].includes(identity.loginUrl);
  const table = exists ? networkCauses.filter(({ askHub }) => askHub !== true) : networkCauses;
  return causeOf(table, said) ?? unknownNetworkCause;
}

/** What follows from a cause. */
export function verdictOf(
  cause: LoginCause,
  login: FailedLogin,
  { subject = subjectOf(login), more = {} }: { readonly subject?: string; readonly more?: Facts } = {},
): Verdict {
  const { failure, identity, about } = login;
  const facts = { ...factsOf(failure, identity, about), ...more };
  const problem = causeProblem(cause, subject, saidBy(failure), facts, { cause: failure });
  if (!cause.transient) return { next: 'stop', problem };
  const after = failure instanceof LoginRefused ? failure.retryAfter : undefined;
  const line = fill(cause.waiting ?? cause.what, facts);
  return { next: 'wait', line, problem, ...(after === undefined ? {} : { after }) };
}

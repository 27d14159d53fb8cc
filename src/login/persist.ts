import { Problem } from '../problem.ts';
import { isLoginFailure, login, type LoginFailure } from '../salesforce/wire/login.ts';
import type { Session } from '../salesforce/wire/session.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { causeOf } from './causes/cause.ts';
import { newOrgCauses } from './causes/new-orgs.ts';
import { explainerOf } from './explain.ts';
import { saidBy } from './facts.ts';
import type { Persistence, LoginAttempt } from './request.ts';

/**
 * What `persist` does after a first failure. Pauses double, and vary by a quarter so that fifty jobs don't come back
 * together.
 *
 * @throws Problem with the cause once it is permanent or the patience has run out
 */
export async function persistAfter(
  first: LoginFailure,
  attempt: LoginAttempt,
  persistence: Persistence & { readonly startedAt: number },
): Promise<Session> {
  const { key, wire, signal } = attempt;
  const { startedAt, patience, known, tell } = persistence;
  const explain = explainerOf(attempt, known);
  let { identity } = attempt;
  let failure = first;
  tell(`The login of ${identity.username} at ${identity.loginUrl} failed (${saidBy(failure)}).`);
  const opened = await openByOtherKey(failure, attempt);
  if (opened !== undefined) return opened;
  for (let waits = 0; ;) {
    signal?.throwIfAborted();
    const verdict = await explain(failure, identity);
    if (verdict.next === 'stop') throw verdict.problem;
    if (verdict.next === 'try-at') {
      identity = { ...identity, loginUrl: verdict.loginUrl };
      tell(verdict.line);
    } else {
      waits += 1;
      const pause = Math.max(pauseBefore(waits, persistence, wire), verdict.after ?? 0);
      const left = startedAt + patience - wire.now();
      if (left < pause)
        throw waits === 1 ? verdict.problem : stillSo(verdict.problem, wire.now() - startedAt);
      tell(`${verdict.line} Next try in ${seconds(pause)}, for up to ${seconds(left)} more.`);
      await wire.sleep(pause, signal);
    }
    try {
      return await login(identity, key, wire);
    } catch (error) {
      if (!isLoginFailure(error)) throw error;
      failure = error;
    }
  }
}

/** Where the org seems to go by another app: one more request, once. */
async function openByOtherKey(
  failure: LoginFailure,
  { identity, otherConsumerKey, key, wire }: LoginAttempt,
): Promise<Session | undefined> {
  if (otherConsumerKey === undefined) return undefined;
  const { crossOrg, notInstalled, notKnown } = newOrgCauses;
  if (causeOf([crossOrg, notInstalled, notKnown], saidBy(failure)) === undefined) return undefined;
  try {
    return await login({ ...identity, consumerKey: otherConsumerKey }, key, wire);
  } catch (error) {
    if (!isLoginFailure(error)) throw error;
    return undefined;
  }
}

/**
 * Milliseconds before the next try, the first of which is 1: twice as long each time, and varied by a quarter.
 */
export function pauseBefore(
  wait: number,
  { firstPause = 2_000, longestPause = 15_000 }: Pick<Persistence, 'firstPause' | 'longestPause'>,
  wire: Pick<Wire, 'random'>,
): number {
  return Math.min(longestPause, firstPause * 2 ** (wait - 1)) * (0.75 + 0.5 * wire.random());
}

function stillSo(problem: Problem, waited: number): Problem {
  const { kind, what, why, fix, documented } = problem;
  const text = { kind, what: `${what} It was still so after ${seconds(waited)}.`, fix, documented };
  return new Problem(why === undefined ? text : { ...text, why }, { cause: problem });
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

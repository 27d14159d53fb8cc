import { Problem } from '../problem.ts';
import { isLoginFailure, login, LoginRefused, type LoginFailure } from '../salesforce/wire/login.ts';
import type { Identity, Session } from '../salesforce/wire/session.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { causeOf } from './causes/cause.ts';
import { newOrgCauses } from './causes/new-orgs.ts';
import { explainerOf } from './explain.ts';
import { saidBy } from './facts.ts';
import type { Explain, LoginAttempt, Persistence } from './request.ts';

/** Something that a token endpoint may refuse for now, and what explains its refusals. */
export interface Sending<Granted> {
  readonly identity: Identity;
  readonly wire: Wire;
  readonly send: (identity: Identity) => Promise<Granted>;
  readonly explain: Explain;
  /** Another way, tried once after the first refusal where the refusal fits. */
  readonly otherWay?: (failure: LoginFailure) => Promise<Granted | undefined>;
  /** Ends the waiting between two tries. */
  readonly signal?: AbortSignal | undefined;
}

/** What `persist` does after a first failure. @throws as `persistBy` */
export async function persistAfter(
  failure: LoginFailure,
  attempt: LoginAttempt,
  persistence: Persistence & { readonly startedAt: number },
): Promise<Session> {
  const { key, wire } = attempt;
  const explain = explainerOf(attempt, persistence.known);
  const send = (identity: Identity): Promise<Session> => login(identity, key, wire);
  const otherWay = (refusal: LoginFailure): Promise<Session | undefined> => openByOtherKey(refusal, attempt);
  try {
    return await goOn(failure, { ...attempt, explain, send, otherWay }, persistence);
  } finally {
    await explain.close?.();
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
 * Sends, and goes on after a refusal as long as its cause is one that passes.
 *
 * @throws what `explain` throws; Problem with the cause once it is permanent or the patience has run out
 */
export async function persistBy<Granted>(
  sending: Sending<Granted>,
  persistence: Omit<Persistence, 'known'>,
): Promise<Granted> {
  const startedAt = sending.wire.now();
  sending.signal?.throwIfAborted();
  try {
    return await sending.send(sending.identity);
  } catch (failure) {
    if (!isLoginFailure(failure)) throw failure;
    return goOn(failure, sending, { ...persistence, startedAt });
  }
}

/** Pauses double, and vary by a quarter so that fifty jobs don't come back together. */
async function goOn<Granted>(
  first: LoginFailure,
  { wire, send, explain, otherWay, signal, ...sending }: Sending<Granted>,
  persistence: Persistence & { readonly startedAt: number },
): Promise<Granted> {
  const { startedAt, patience, tell = () => undefined } = persistence;
  let { identity } = sending;
  let failure = first;
  tell(`The login of ${identity.username} at ${identity.loginUrl} failed (${saidBy(failure)}).`);
  const opened = await otherWay?.(failure);
  if (opened !== undefined) return opened;
  let odd = 0;
  for (let waits = 0; ;) {
    signal?.throwIfAborted();
    const verdict = await explain(failure, identity);
    if (verdict.next === 'stop' && !(mayBeOnce(failure, verdict.problem) && (odd += 1) <= mostTimesOdd))
      throw verdict.problem;
    if (verdict.next === 'try-at') {
      identity = { ...identity, loginUrl: verdict.loginUrl };
      tell(verdict.line);
    } else {
      waits += 1;
      const after = verdict.next === 'wait' ? (verdict.after ?? 0) : 0;
      const pause = Math.max(pauseBefore(waits, persistence, wire), after);
      const left = startedAt + patience - wire.now();
      if (left < pause)
        throw waits === 1 ? verdict.problem : stillSo(verdict.problem, wire.now() - startedAt);
      const line = verdict.next === 'wait' ? verdict.line : verdict.problem.what;
      tell(`${line} Next try in ${seconds(pause)}, for up to ${seconds(left)} more.`);
      await wire.sleep(
        pause,
        signal,
        `the next try of the login of ${identity.username} (${saidBy(failure)})`,
      );
    }
    try {
      return await send(identity);
    } catch (error) {
      if (!isLoginFailure(error)) throw error;
      failure = error;
    }
  }
}

/** How often something may answer that isn't a token endpoint, or an org say that it is gone, before that is believed. */
const mostTimesOdd = 2;

/** A page with 200 and HTTP 420: Salesforce's edge, or a proxy, sends them for a moment where all is well otherwise. */
function mayBeOnce(failure: LoginFailure, { kind }: Problem): boolean {
  if (!(failure instanceof LoginRefused)) return false;
  return kind === 'login/not-serving' || (kind === 'login/not-salesforce' && failure.status === 200);
}

function pauseBefore(wait: number, { firstPause = 2_000, longestPause = 15_000 }: Persistence, wire: Wire) {
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

import type { KeyObject } from 'node:crypto';
import { login, LoginRefused, LoginUnreachable } from '../salesforce/wire/login.ts';
import type { Identity, Session } from '../salesforce/wire/session.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { explainerOf } from './explain.ts';
import { saidBy } from './facts.ts';
import { Problem } from '../problem.ts';
import type { LoginRequest, LoginRunner } from './request.ts';

export type LoginFailure = LoginRefused | LoginUnreachable;

/** What there is to explain a failed login with. */
export interface Circumstances {
  readonly request: LoginRequest;
  readonly key: KeyObject;
  readonly runner: LoginRunner;
  readonly wire: Wire;
  /** When the first request was made, in milliseconds since the epoch. */
  readonly startedAt: number;
}

const firstDelay = 2_000;
const longestDelay = 15_000;

/**
 * Goes on after a failed login: as long as the cause is one that passes, within `retry-timeout`, with a delay
 * that doubles up to 15 s and varies by a quarter so that fifty jobs don't come back together.
 *
 * @throws Problem with the cause once it is permanent or the time is over
 */
export async function persist(failure: LoginFailure, about: Circumstances): Promise<Session> {
  const { request, wire, runner } = about;
  const deadline = about.startedAt + request.retryTimeout;
  const explain = explainerOf(about);
  let identity: Identity = request.identity;
  let latest = failure;
  runner.info(`The login of ${identity.username} at ${identity.loginUrl} failed (${saidBy(failure)}).`);
  for (let waits = 0; ;) {
    const verdict = await explain(latest, identity);
    if (verdict.next === 'stop') throw verdict.problem;
    if (verdict.next === 'try-at') {
      identity = { ...identity, loginUrl: verdict.loginUrl };
      runner.info(verdict.line);
    } else {
      waits += 1;
      const delay = delayBefore(waits, verdict.after, wire);
      const left = deadline - wire.now();
      if (left < delay) {
        throw waits === 1 ? verdict.problem : stillSo(verdict.problem, wire.now() - about.startedAt);
      }
      runner.info(`${verdict.line} Next try in ${seconds(delay)}, for up to ${seconds(left)} more.`);
      await wire.sleep(delay, request.signal);
    }
    try {
      return await login(identity, about.key, wire);
    } catch (error) {
      if (!(error instanceof LoginRefused || error instanceof LoginUnreachable)) throw error;
      latest = error;
    }
  }
}

function stillSo(problem: Problem, waited: number): Problem {
  const { kind, what, why, fix, documented } = problem;
  const text = { kind, what: `${what} It was still so after ${seconds(waited)}.`, fix, documented };
  return new Problem(why === undefined ? text : { ...text, why }, { cause: problem });
}

function seconds(milliseconds: number): string {
  return `${Math.round(milliseconds / 1000)} s`;
}

function delayBefore(wait: number, after: number | undefined, wire: Wire): number {
  const backoff = Math.min(longestDelay, firstDelay * 2 ** (wait - 1)) * (0.75 + 0.5 * wire.random());
  return Math.max(backoff, after ?? 0);
}

import type { PrivateKey } from '../key/private-key.ts';
import type { Session } from '../salesforce/wire/session.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { consumerKeysFor } from '../salesforce/apps/consumer-key.ts';
import { isLoginFailure, login } from '../salesforce/wire/login.ts';
import type { Persistence, LoginAttempt, LoginRequest, LoginRunner } from './request.ts';

/**
 * Logs in, and says so.
 *
 * @throws Problem with the cause, or what explains why it can't be known
 */
export async function authenticate(
  request: LoginRequest,
  key: PrivateKey,
  runner: LoginRunner,
  wire: Wire,
): Promise<Session> {
  const startedAt = wire.now();
  const { consumerKey, username } = request.identity;
  const keys = request.isScratchOrg ? consumerKeysFor(consumerKey, username) : undefined;
  const session = await persist(
    {
      identity: { ...request.identity, consumerKey: keys?.first ?? consumerKey },
      key: key.keyObject,
      wire:
        request.registerWithCli === true
          ? loadingMeanwhile(wire, () => import('../sf-cli/preload.ts'))
          : wire,
      runner,
      ...(request.isScratchOrg
        ? { hub: { username: request.hubUsername, loginUrl: request.hubLoginUrl, consumerKey } }
        : {}),
      ...(keys === undefined ? {} : { otherConsumerKey: keys.second }),
    },
    { patience: request.retryTimeout, tell: (line) => runner.info(line) },
  );
  const seconds = ((wire.now() - startedAt) / 1000).toFixed(1);
  const org = request.isScratchOrg ? 'scratch org' : 'Dev Hub';
  runner.info(
    `Logged in to the ${org} as ${session.username} in ${seconds} s (${session.orgId}, ${session.instanceUrl}).`,
  );
  return session;
}

/**
 * Logs in, and goes on after a failure as long as its cause is one that passes. A login that works costs one request;
 * only a failure loads what explains it.
 *
 * @throws Problem with the cause once it is permanent or the patience has run out
 */
export async function persist(attempt: LoginAttempt, persistence: Persistence): Promise<Session> {
  const startedAt = attempt.wire.now();
  try {
    return await login(attempt.identity, attempt.key, attempt.wire);
  } catch (failure) {
    if (!isLoginFailure(failure)) throw failure;
    const { persistAfter } = await import('./persist.ts');
    return persistAfter(failure, attempt, { ...persistence, startedAt });
  }
}

/** Loads what comes after the login while the token request is under way. */
export function loadingMeanwhile(wire: Wire, load: () => Promise<unknown>): Wire {
  return {
    ...wire,
    postForm: (...request) => {
      const answer = wire.postForm(...request);
      setImmediate(() => void load().catch(() => undefined));
      return answer;
    },
  };
}

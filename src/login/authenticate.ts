import type { PrivateKey } from '../key/private-key.ts';
import { login, LoginRefused, LoginUnreachable } from '../salesforce/wire/login.ts';
import type { Session } from '../salesforce/wire/session.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import type { LoginRequest, LoginRunner } from './request.ts';

/**
 * Logs in. A login that works costs one request; only a failure loads `explain.ts`, which decides whether to
 * wait, to try the org's own login URL, or to stop with the real cause.
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
  const firstWire = request.registerWithCli === true ? loadingWhileWaiting(wire) : wire;
  let session: Session;
  try {
    session = await login(request.identity, key.keyObject, firstWire);
  } catch (failure) {
    if (!(failure instanceof LoginRefused || failure instanceof LoginUnreachable)) throw failure;
    const { persist } = await import('./persist.ts');
    session = await persist(failure, { request, key: key.keyObject, runner, wire, startedAt });
  }
  const seconds = ((wire.now() - startedAt) / 1000).toFixed(1);
  const org = request.isScratchOrg ? 'scratch org' : 'Dev Hub';
  runner.info(
    `Logged in to the ${org} as ${session.username} in ${seconds} s (${session.orgId}, ${session.instanceUrl}).`,
  );
  return session;
}

/** Loads what registering with the CLI takes while the token request is under way. */
function loadingWhileWaiting(wire: Wire): Wire {
  return {
    ...wire,
    postForm: (url, form, milliseconds) => {
      const answer = wire.postForm(url, form, milliseconds);
      setImmediate(() => void import('../sf-cli/preload.ts').catch(() => undefined));
      return answer;
    },
  };
}

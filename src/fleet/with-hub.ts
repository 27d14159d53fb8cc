import { authenticate } from '../login/authenticate.ts';
import type { RunLimit } from '../limit/run-limit.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { loadKey } from '../runner/key-inputs.ts';
import type { Runner } from '../runner/runner.ts';
import { apiProblem } from '../salesforce/errors/api.ts';
import { ApiFailure } from '../salesforce/wire/api-failure.ts';
import { OrgClient } from '../salesforce/wire/org-client.ts';
import type { Session } from '../salesforce/wire/session.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import type { HubInputs } from './inputs.ts';

/** Milliseconds. A cancelled job has few seconds left, and its report comes after this. */
const revocationTimeout = 1000;

/** A step that may be stopped at any moment. */
export interface WithinLimit {
  readonly runner: Runner;
  readonly wire: Wire;
  readonly limit: RunLimit;
}

/**
 * The hub, logged in to for as long as the body runs, again when the session ends before that; the session is revoked
 * afterwards.
 */
export async function withHub<T>(
  inputs: HubInputs,
  step: WithinLimit,
  body: (hub: OrgClient, key: PrivateKey) => Promise<T>,
): Promise<T> {
  const { runner, limit } = step;
  const load = () => limit.waiting.for('the private key', () => loadKey(inputs.key, runner));
  const key = await limit.until(load);
  return withHubOf(key, inputs, step, (hub) => body(hub, key));
}

/** The same with a key that was read before. */
export async function withHubOf<T>(
  key: PrivateKey,
  inputs: HubInputs,
  { runner, wire: plain, limit }: WithinLimit,
  body: (hub: OrgClient) => Promise<T>,
): Promise<T> {
  const wire = limit.wire(plain);
  const logIn = async (): Promise<Session> => {
    const session = await authenticate(inputs, key, runner, wire);
    runner.mask(session.accessToken);
    return session;
  };
  const login = () => limit.waiting.for('the login to the Dev Hub', logIn);
  const hub = new OrgClient(await limit.until(login), wire, logIn);
  try {
    return await body(hub);
  } catch (error) {
    throw error instanceof ApiFailure ? apiProblem(error, error.request) : error;
  } finally {
    await hub.end(revocationTimeout);
  }
}

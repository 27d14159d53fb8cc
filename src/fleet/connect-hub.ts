import { authenticate } from '../auth/authenticate.ts';
import type { PrivateKey } from '../key/private-key.ts';
import { loadKey } from '../runner/key-inputs.ts';
import type { Runner } from '../runner/runner.ts';
import { revoke } from '../salesforce/login.ts';
import { OrgClient } from '../salesforce/org-client.ts';
import type { Wire } from '../salesforce/wire.ts';
import type { HubInputs } from './inputs.ts';

/** The hub, logged in to for as long as the body runs; the session is revoked afterwards. */
export async function withHub<T>(
  inputs: HubInputs,
  runner: Runner,
  wire: Wire,
  body: (hub: OrgClient, key: PrivateKey) => Promise<T>,
): Promise<T> {
  const key = await loadKey(inputs.key, runner);
  const session = await authenticate(inputs, key, runner, wire);
  runner.mask(session.accessToken);
  try {
    return await body(new OrgClient(session, wire), key);
  } finally {
    await revoke(session, wire).catch(() => undefined);
  }
}

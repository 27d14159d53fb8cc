import type { KeyObject } from 'node:crypto';
import { persist } from '../../login/authenticate.ts';
import { productionLogin } from '../../salesforce/wire/host.ts';
import { revoke } from '../../salesforce/wire/login.ts';
import type { Identity, Session } from '../../salesforce/wire/session.ts';
import type { HubOrg } from '../hub-org.ts';
import type { Tools } from '../tools.ts';

/** The same for the user of a hub, at the hub's own URL. */
export function proveHubLogin(
  hub: HubOrg,
  consumerKey: string,
  key: KeyObject,
  patience: number,
  tools: Tools,
): Promise<Session> {
  const { instanceUrl: loginUrl } = hub.client.session;
  const identity = { consumerKey, username: hub.hubUsername, loginUrl, audience: productionLogin };
  return proveLogin(identity, key, patience, tools);
}

/**
 * Logs in with nothing but the key, as a job would, and ends the session again. A new app takes up to ten minutes
 * until Salesforce knows it everywhere, so what that may cause is waited for, a line each time.
 *
 * @param patience milliseconds
 * @throws Problem `setup/not-live`, `login/…`
 */
async function proveLogin(
  identity: Identity,
  key: KeyObject,
  patience: number,
  { terminal, wire }: Tools,
): Promise<Session> {
  const tell = (line: string) => terminal.note(line);
  const session = await persist({ identity, key, wire }, { patience, known: { app: 'new' }, tell });
  await revoke(session, wire).catch(() => false);
  return session;
}

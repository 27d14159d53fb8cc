import type { KeyObject } from 'node:crypto';
import { Problem } from '../../problem.ts';
import { login, LoginRefused, LoginUnreachable, revoke } from '../../salesforce/wire/login.ts';
import { productionLogin } from '../../salesforce/wire/host.ts';
import type { Identity, Session } from '../../salesforce/wire/session.ts';
import type { HubOrg } from '../hub-org.ts';
import type { Tools } from '../tools.ts';

const firstPause = 2000;
const longestPause = 15_000;

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
 * @throws Problem `setup/not-live`
 */
export async function proveLogin(
  identity: Identity,
  key: KeyObject,
  patience: number,
  { terminal, wire }: Tools,
): Promise<Session> {
  const deadline = wire.now() + patience;
  for (let pause = firstPause; ; pause = Math.min(pause * 1.5, longestPause)) {
    try {
      const session = await login(identity, key, wire);
      await revoke(session, wire).catch(() => false);
      return session;
    } catch (error) {
      if (!isSettling(error)) throw error;
      const left = deadline - wire.now();
      if (left <= 0) throw notLive(identity, error);
      const seconds = Math.ceil(Math.min(pause, left) / 1000);
      const minutes = Math.ceil(left / 60_000);
      terminal.note(
        `Salesforce does not know the app everywhere yet (${error.message}). Next try in ${seconds} s, for up to ${minutes} more min.`,
      );
      await wire.sleep(Math.min(pause, left));
    }
  }
}

/** What a login through a new app may meet on its way through Salesforce’s caches. */
function isSettling(error: unknown): error is LoginRefused | LoginUnreachable {
  if (error instanceof LoginUnreachable) return true;
  if (!(error instanceof LoginRefused)) return false;
  if (error.status >= 500 || error.status === 429) return true;
  return (
    /^(invalid_client|invalid_client_id|invalid_app_access)$/.test(error.error) ||
    /hasn.t approved|not admin approved|invalid assertion/.test(error.description)
  );
}

function notLive({ username, loginUrl }: Identity, cause: Error): Problem {
  return new Problem(
    {
      kind: 'setup/not-live',
      what: `${username} can’t log in with the key at ${loginUrl} yet: ${cause.message}.`,
      why: 'Salesforce takes up to ten minutes, at times longer, until it knows a new app everywhere. The app and the files are there.',
      fix: 'Run `npx orgkey check` in some minutes: it says what is wrong if it still doesn’t work.',
    },
    { cause },
  );
}

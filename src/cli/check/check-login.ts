import { authenticate } from '../../login/authenticate.ts';
import type { PrivateKey } from '../../key/private-key.ts';
import { productionLogin, salesforceUrl, sandboxLogin } from '../../salesforce/wire/host.ts';
import type { SalesforceUrl, Session } from '../../salesforce/wire/session.ts';
import type { Tools } from '../tools.ts';

/** Who is to log in, and through which app. */
export interface HubLogin {
  readonly consumerKey: string;
  readonly hubUsername: string;
  readonly instanceUrl: SalesforceUrl;
}

/**
 * Logs in to the hub by the auth action's own code, so that what works here works there, and what fails is explained
 * in the same words.
 *
 * @throws Problem `login/…`
 */
export function logInToHub(login: HubLogin, key: PrivateKey, tools: Tools): Promise<Session> {
  const { consumerKey, hubUsername, instanceUrl } = login;
  return authenticate(
    {
      identity: { consumerKey, username: hubUsername, loginUrl: instanceUrl, audience: productionLogin },
      isScratchOrg: false,
      hubUsername,
      hubLoginUrl: instanceUrl,
      retryTimeout: 0,
    },
    key,
    actionLog(tools),
    tools.wire,
  );
}

/** How long a new org's login may take to work, in milliseconds: as long as the action waits by default. */
export const patience = 300_000;

/**
 * Logs in to a scratch org with the key alone.
 *
 * @param loginUrl as the hub's record says; it is believed only if it is a Salesforce host's
 * @throws Problem `login/…`, `host/…`
 */
export function logInToScratchOrg(
  username: string,
  loginUrl: string | null,
  { login, key, tools }: { readonly login: HubLogin; readonly key: PrivateKey; readonly tools: Tools },
): Promise<Session> {
  const url = loginUrl === null ? sandboxLogin : salesforceUrl(loginUrl, 'The login URL of the scratch org');
  return authenticate(
    {
      identity: { consumerKey: login.consumerKey, username, loginUrl: url, audience: sandboxLogin },
      isScratchOrg: true,
      hubUsername: login.hubUsername,
      hubLoginUrl: login.instanceUrl,
      retryTimeout: patience,
    },
    key,
    actionLog(tools),
    tools.wire,
  );
}

/** What the action would log. Nothing has to be masked: tokens are never printed. */
function actionLog({ terminal, env }: Tools) {
  return { info: (line: string) => terminal.note(line), mask: () => undefined, env };
}

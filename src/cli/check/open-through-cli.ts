import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { readSignups, type ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { salesforceUrl, sandboxLogin } from '../../salesforce/wire/host.ts';
import { OrgClient } from '../../salesforce/wire/org-client.ts';
import type { PrivateKey } from '../../key/private-key.ts';
import { commandCauses, commandProblem } from '../causes.ts';
import type { HubLogin } from './check-login.ts';
import { newOrgsOf } from '../new-orgs.ts';
import type { Tools } from '../tools.ts';

/**
 * Opens an org that was signed up through the CLI's app, and makes it accept the key.
 *
 * @returns what worked, for the check's line
 * @throws Problem `app/…`, `login/…`
 */
export async function openThroughCli(
  hub: OrgClient,
  info: ScratchOrgInfo,
  username: string,
  {
    login,
    key,
    appName,
  }: { readonly login: HubLogin; readonly key: PrivateKey; readonly appName: string | undefined },
  tools: Tools,
): Promise<string> {
  // Salesforce answers as if a field that the user may not read weren't there.
  const infos = await readSignups(hub, [username], undefined, ['AuthCode']).catch((error: unknown) => {
    if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === 'INVALID_FIELD')) {
      return [];
    }
    throw error;
  });
  const authCode = infos.find(({ Status }) => Status === 'Active')?.AuthCode;
  if (authCode == null) {
    throw commandProblem(commandCauses.noAuthCode, {
      what: `The signup of ${username} came without a code to open the org.`,
    });
  }
  const loginUrl =
    info.LoginUrl === null ? sandboxLogin : salesforceUrl(info.LoginUrl, 'The login URL of the scratch org');
  const newOrgs = newOrgsOf(hub, key, { consumerKey: login.consumerKey, appName }, tools);
  const opening = {
    mask: () => undefined,
    tell: (line: string) => tools.terminal.note(line),
  };
  const { session, way } = await newOrgs.open({ username, loginUrl, authCode }, opening);
  await new OrgClient(session, hub.wire).end();
  return way === 'hub'
    ? '; signed up through the Salesforce CLI’s app (C-1016), and associated with the hub’s app'
    : '; signed up through the Salesforce CLI’s app (C-1016), with an app of its own';
}

import { Problem } from '../problem.ts';
import { OrgClient } from '../salesforce/wire/org-client.ts';
import { soqlString } from '../salesforce/wire/soql.ts';
import { openKnownOrg } from '../sf-cli/known-org.ts';
import { planDevHub, type WhenDevHubIsOff } from './dev-hub.ts';
import type { Tools } from './tools.ts';

/** The Dev Hub to set up: an admin's session in it, and the user who is to log in with the key. */
export interface HubOrg {
  readonly client: OrgClient;
  readonly adminEmail: string;
  readonly hubUsername: string;
  readonly hubUserId: string;
  /** Dev Hub is off, and is to be turned on once everything else is done. */
  readonly turnOnDevHub: boolean;
}

/**
 * Opens a Dev Hub that the `sf` CLI is logged in to. Changes nothing.
 *
 * @param hubUsername default: the user who is logged in
 * @throws Problem `setup/not-a-dev-hub`, `setup/no-such-user`, `sf-cli/…`
 */
export async function openHubOrg(
  targetOrg: string,
  hubUsername: string | undefined,
  tools: Tools,
  whenOff: WhenDevHubIsOff = 'refuse',
): Promise<HubOrg> {
  const { session, email } = await openKnownOrg(targetOrg, tools.wire);
  const client = new OrgClient(session, tools.wire);
  const common = {
    client,
    adminEmail: email,
    turnOnDevHub: await planDevHub(client, targetOrg, whenOff, tools),
  };
  if (hubUsername === undefined || hubUsername.toLowerCase() === session.username.toLowerCase()) {
    return { ...common, hubUsername: session.username, hubUserId: session.userId };
  }
  const soql = `SELECT Id, Username FROM User WHERE Username = ${soqlString(hubUsername)} AND IsActive = true`;
  const [user] = await client.query<{ readonly Id: string; readonly Username: string }>(soql);
  if (user === undefined) throw noSuchUser(hubUsername, targetOrg);
  return { ...common, hubUsername: user.Username, hubUserId: user.Id };
}

function noSuchUser(username: string, targetOrg: string): Problem {
  return new Problem({
    kind: 'setup/no-such-user',
    what: `${targetOrg} has no active user ${username}. Nothing was changed.`,
    fix: 'Check --hub-username; without it, the user who is logged in becomes the hub user.',
  });
}

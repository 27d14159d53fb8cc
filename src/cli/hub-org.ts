import { Problem } from '../problem.ts';
import { OrgClient, soqlString } from '../salesforce/wire/org-client.ts';
import { readAllocation } from '../salesforce/scratch-orgs/scratch-orgs.ts';
import { openKnownOrg } from '../sf-cli/known-org.ts';
import type { Tools } from './tools.ts';

/** The Dev Hub to set up: an admin's session in it, and the user who is to log in with the key. */
export interface HubOrg {
  readonly client: OrgClient;
  readonly adminEmail: string;
  readonly hubUsername: string;
  readonly hubUserId: string;
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
  { wire }: Tools,
): Promise<HubOrg> {
  const { session, email } = await openKnownOrg(targetOrg, wire);
  const client = new OrgClient(session, wire);
  await checkDevHub(client, targetOrg);
  if (hubUsername === undefined || hubUsername.toLowerCase() === session.username.toLowerCase()) {
    return { client, adminEmail: email, hubUsername: session.username, hubUserId: session.userId };
  }
  const soql = `SELECT Id, Username FROM User WHERE Username = ${soqlString(hubUsername)} AND IsActive = true`;
  const [user] = await client.query<{ readonly Id: string; readonly Username: string }>(soql);
  if (user === undefined) throw noSuchUser(hubUsername, targetOrg);
  return { client, adminEmail: email, hubUsername: user.Username, hubUserId: user.Id };
}

async function checkDevHub(client: OrgClient, targetOrg: string): Promise<void> {
  try {
    await readAllocation(client);
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    throw new Problem(
      {
        kind: 'setup/not-a-dev-hub',
        what: `${targetOrg} (${client.session.username}) is not a Dev Hub. Nothing was changed.`,
        why: 'Scratch orgs accept the key of an app that lives in the Dev Hub which made them, and of no other.',
        fix: 'Give the Dev Hub’s login as --target-org (`sf org list` marks hubs), or turn on Setup → Dev Hub → Enable Dev Hub.',
      },
      { cause },
    );
  }
}

function noSuchUser(username: string, targetOrg: string): Problem {
  return new Problem({
    kind: 'setup/no-such-user',
    what: `${targetOrg} has no active user ${username}. Nothing was changed.`,
    fix: 'Check --hub-username; without it, the user who is logged in becomes the hub user.',
  });
}

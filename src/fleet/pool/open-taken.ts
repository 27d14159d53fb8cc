import type { PrivateKey } from '../../key/private-key.ts';
import { persist } from '../../login/authenticate.ts';
import { Problem } from '../../problem.ts';
import { consumerKeysFor } from '../../salesforce/apps/consumer-key.ts';
import { readSignups } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { salesforceUrl, sandboxLogin } from '../../salesforce/wire/host.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import type { Identity, Session } from '../../salesforce/wire/session.ts';
import type { HubOrg } from '../plan/member.ts';

/** The org has gone since the hub listed it. */
export class TakenOrgGone extends Error {}

const goneKinds = new Set(['scratch/deleted', 'scratch/expired', 'login/not-serving']);

/** Who logs in to an org of a fleet, by the app that its line or its username names. */
export function identityIn(
  org: HubOrg,
  hubConsumerKey: string,
): { identity: Identity; otherConsumerKey: string } {
  const keys = consumerKeysFor(hubConsumerKey, org.username);
  const inOrder = [keys.first, keys.second] as const;
  const isOther = org.line?.key !== undefined && (org.line.key === 'hub') !== (keys.first === hubConsumerKey);
  const [consumerKey, otherConsumerKey] = isOther ? [inOrder[1], inOrder[0]] : inOrder;
  const loginUrl =
    org.loginUrl === undefined ? sandboxLogin : salesforceUrl(org.loginUrl, 'The LoginUrl of the org');
  return {
    identity: { consumerKey, username: org.username, loginUrl, audience: sandboxLogin },
    otherConsumerKey,
  };
}

/**
 * Logs in to an org that was taken: one request, and more where it refuses for now.
 *
 * @param patience milliseconds
 * @throws TakenOrgGone; Problem with the cause of a refusal
 */
export async function openTaken(
  org: HubOrg,
  { identity, otherConsumerKey }: ReturnType<typeof identityIn>,
  { hub, key, patience }: { readonly hub: OrgClient; readonly key: PrivateKey; readonly patience: number },
): Promise<Session> {
  // By its record an org that was made to accept the key later takes another app.
  const { consumerKey: ConnectedAppConsumerKey, username } = identity;
  const ask = async () => {
    const [info] = await readSignups(hub, [username]).catch(() => []);
    return info === undefined ? undefined : { ...info, ConnectedAppConsumerKey };
  };
  try {
    return await persist(
      { identity, otherConsumerKey, key: key.keyObject, wire: hub.wire },
      { patience, known: { info: { ...org.info, ConnectedAppConsumerKey }, ask } },
    );
  } catch (error) {
    if (error instanceof Problem && goneKinds.has(error.kind))
      throw new TakenOrgGone(username, { cause: error });
    throw error;
  }
}

import type { PrivateKey } from '../../key/private-key.ts';
import { persist } from '../../login/authenticate.ts';
import { Problem } from '../../problem.ts';
import type { ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { salesforceUrl, sandboxLogin } from '../../salesforce/wire/host.ts';
import type { SalesforceUrl, Session } from '../../salesforce/wire/session.ts';
import { OrgLost } from '../stages/failure.ts';
import type { FleetRun } from './fleet-run.ts';
import type { SignedUp } from './signup-desk.ts';

/** Milliseconds that a new org may take to let its admin in: replication to the login hosts. */
const patience = 300_000;

/**
 * Logs in to an org of the fleet, at its own login URL, with the hub's key. A new org refuses for some time
 * (forcedotcom/cli#1640), and so it is asked again; an old one that refuses was made through another app.
 *
 * @throws OrgLost when the org is gone; Problem when it will never let this key in
 */
export async function loginToOrg(
  { info, username }: Omit<SignedUp, 'adopted'>,
  consumerKey: string,
  {
    hub,
    key,
    signal,
    watch,
  }: Pick<FleetRun, 'hub' | 'signal' | 'watch'> & { readonly key: Pick<PrivateKey, 'keyObject'> },
): Promise<Session> {
  // By its record an org that has an app of its own takes another.
  const { ConnectedAppConsumerKey } = info;
  const ask = async () => {
    const word = await watch.ask(username);
    if (word?.isGone === true && word.info?.Status !== 'Deleted') throw orgGone(username, undefined);
    return word?.info === undefined ? undefined : { ...word.info, ConnectedAppConsumerKey };
  };
  const identity = { consumerKey, username, loginUrl: loginUrlOf(info), audience: sandboxLogin };
  try {
    return await persist(
      { identity, key: key.keyObject, wire: hub.wire, signal },
      { patience, known: { info, ask }, firstPause: 500, longestPause: 10_000 },
    );
  } catch (error) {
    throw error instanceof Problem && goneKinds.has(error.kind) ? orgGone(username, error) : error;
  }
}

/** What the hub says of an org that is gone; and one that serves nobody to the end of the patience is as good as gone. */
const goneKinds = new Set(['scratch/deleted', 'scratch/expired', 'login/not-serving']);

/** The org's own login URL, as the hub says it. */
export function loginUrlOf({ LoginUrl }: ScratchOrgInfo): SalesforceUrl {
  return LoginUrl === null ? sandboxLogin : salesforceUrl(LoginUrl, 'The LoginUrl of the org');
}

export function orgGone(username: string, cause: unknown): OrgLost {
  return new OrgLost(
    {
      kind: 'fleet/org-gone',
      what: `${username} is gone: it has expired or was deleted.`,
      fix: 'Wait: another is made in its place.',
    },
    { cause },
  );
}

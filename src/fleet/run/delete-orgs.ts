import { isTransient } from '../../salesforce/errors/api.ts';
import { readDescriptions } from '../../salesforce/scratch-orgs/descriptions.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import { deleteScratchOrg } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import type { HubFleet } from '../plan/hub-fleet.ts';
import { hubOrg, type HubOrg } from '../plan/member.ts';

/** Deletions that are sent at once. */
const atOnce = 10;
/**
 * Milliseconds after which a delete without an answer is given up. A taker confirms its claim 15 seconds after it made it: one
 * that claims an org after it was looked at finds it gone.
 */
const patience = 10_000;
const mostAttempts = 5;

/** What became of it. `held`: somebody was faster. */
export type Deletion = 'deleted' | 'held' | Error;

/**
 * Deletes orgs, each looked at the moment before: a delete takes no precondition.
 *
 * @param mayGo whether an org, as it stands then, is still to be deleted
 * @param told what became of each
 */
export async function deleteOrgs(
  hub: OrgClient,
  chosen: readonly HubOrg[],
  { active, hasLines }: Pick<HubFleet, 'active' | 'hasLines'>,
  mayGo: (org: HubOrg) => boolean,
  told: (org: HubOrg, became: Deletion) => void,
): Promise<void> {
  let left = chosen;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const again: HubOrg[] = [];
    for (let start = 0; start < left.length; start += atOnce) {
      const some = left.slice(start, start + atOnce);
      const looked = hasLines ? await look(hub, some) : some;
      await Promise.all(
        looked.map(async (org) => {
          if (!mayGo(org)) {
            told(org, 'held');
            return;
          }
          const became = await deleteOnce(hub, active.get(shortId(org.orgId ?? ''))?.Id ?? '');
          if (became !== 'deleted' && isTransient(became) && attempt < mostAttempts) again.push(org);
          else told(org, became);
        }),
      );
    }
    left = again;
    if (left.length > 0) await hub.wire.sleep(1000 * attempt, undefined, 'another try at deleting orgs');
  }
}

/** The same orgs as their descriptions are now. */
async function look(hub: OrgClient, orgs: readonly HubOrg[]): Promise<HubOrg[]> {
  const now = await readDescriptions(
    hub,
    orgs.map(({ info }) => info.Id),
  );
  return orgs.map((org) => {
    const found = now.find(({ id }) => id === shortId(org.info.Id));
    if (found === undefined) return org;
    const info = { ...org.info, Description: found.text, LastModifiedDate: found.lastModified };
    return { ...(hubOrg(info, new Set()) ?? org), exists: org.exists };
  });
}

async function deleteOnce(hub: OrgClient, id: string): Promise<'deleted' | Error> {
  try {
    await deleteScratchOrg(hub, id, { timeout: patience, repeat: 'never' });
    return 'deleted';
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

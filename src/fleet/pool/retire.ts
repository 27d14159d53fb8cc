import pLimit from 'p-limit';
import {
  hasEnded,
  decisiveSignup,
  readSignups,
  type ScratchOrgInfo,
} from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import { deleteScratchOrg } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { failureOf } from '../stages/failure.ts';
import { slotLabel } from '../names.ts';
import { deleteByUsername, type HubFleet } from '../plan/hub-fleet.ts';
import { isClaimed, readLine } from '../plan/line.ts';
import type { HubOrg } from '../plan/member.ts';
import { retireHolder, type Retirement, type RetireReason } from '../plan/pool-stock.ts';
import { claimOrg } from './claim.ts';
import { confirmed } from './confirm.ts';
import { holderText } from './hold.ts';
import type { ClaimTimes } from './times.ts';

/** For how long an org is claimed to be deleted, in milliseconds: if it isn't by then, another fill does it. */
const retireFor = 600_000;
/** Orgs that are retired at once. */
const atOnce = 10;

export interface Retiring {
  readonly times: ClaimTimes;
  readonly tell: (line: string) => void;
  readonly warn: (sentence: string) => void;
}

/**
 * Deletes orgs, each claimed first: a delete takes no precondition, and somebody may take a free org at any moment.
 *
 * @returns the usernames of those that are gone
 */
export async function retireOrgs(
  hub: OrgClient,
  retire: readonly Retirement[],
  { active }: Pick<HubFleet, 'active'>,
  { times, tell, warn }: Retiring,
): Promise<Set<string>> {
  const inTurn = pLimit(atOnce);
  const gone = new Set<string>();
  const retireOne = async ({ org, why }: Retirement): Promise<void> => {
    const label = slotLabel(org.name);
    try {
      if (!(await claimToDelete(hub, org, times))) {
        tell(`Left ${label} (${org.username}): somebody was faster.`);
        return;
      }
      const row = active.get(shortId(org.orgId ?? ''));
      await (row === undefined ? deleteByUsername(hub, org.username) : deleteScratchOrg(hub, row.Id));
      gone.add(org.username);
      tell(`Retired ${label} (${org.username}): ${reasonText[why](org)}.`);
    } catch (error) {
      const { what, fix } = failureOf(error, `Retiring ${label}`);
      warn(`${what} ${fix}`);
    }
  };
  await Promise.all(retire.map((one) => inTurn(retireOne, one)));
  return gone;
}

const reasonText: Readonly<Record<RetireReason, (org: HubOrg) => string>> = {
  over: (org) => `the time of its holder is over (${holderText(org)})`,
  ending: ({ expires = '' }) => `it ends on ${expires}`,
  old: ({ createdAt }) => `it was made on ${createdAt.slice(0, 10)}, and \`max-age-hours\` is over`,
  surplus: () => 'its slot has another org',
  left: () => 'it was left half-way',
};

/** @returns whether the org is this run's to delete; if not, somebody has taken it */
async function claimToDelete(hub: OrgClient, org: Pick<HubOrg, 'info'>, times: ClaimTimes): Promise<boolean> {
  const claim = await claimOrg(hub, org, { holder: retireHolder, until: hub.serverNow + retireFor }, times);
  return claim !== 'taken' && (await confirmed(hub, claim, times));
}

/**
 * Deletes an org unless somebody holds it; one that is ready is claimed first.
 *
 * @param about `hasLines`: whether the hub's user may read descriptions; `stays`: whether an active one is kept all the same
 * @returns whether there is certainly no org of that username left, nor one to come
 * @throws ApiFailure
 */
export async function deleteUnlessHeld(
  hub: OrgClient,
  username: string,
  about: {
    readonly hasLines: boolean;
    readonly times: ClaimTimes;
    readonly signal?: AbortSignal;
    readonly stays?: (info: ScratchOrgInfo) => boolean;
  },
): Promise<boolean> {
  const more = about.hasLines ? ['Description', 'LastModifiedDate'] : [];
  const info = decisiveSignup(await readSignups(hub, [username], about.signal, more));
  if (info !== undefined && !hasEnded(info)) return false;
  const line = readLine(info?.Description ?? null);
  if (info?.Status === 'Active') {
    // Somebody works in it.
    if (isClaimed(line) || about.stays?.(info) === true) return false;
    if (line?.state === 'ready' && !(await claimToDelete(hub, { info }, about.times))) return false;
  }
  if (info?.Status !== 'Error') await deleteByUsername(hub, username);
  return true;
}

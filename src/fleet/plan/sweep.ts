import { hubKey } from '../names.ts';
import { holdOf } from '../pool/hold.ts';
import { newestGeneration, poolGeneration } from './generations.ts';
import type { HubOrg } from './member.ts';
import { isPending, standingOf } from './standing.ts';
import { momentOf } from '../../salesforce/moment.ts';

/**
 * Why nobody claims an org. `no-fleet`: no fleet made it. `left`: its fleet has a newer generation that is up. `over`: its
 * holder's time is. `failed`: its set-up did. `unfinished`: its set-up began a day ago.
 */
export type Unclaimed = 'no-fleet' | 'left' | 'over' | 'failed' | 'unfinished';

/** A scratch org that is up, as the hub lists it. */
export interface ListedOrg {
  readonly username: string;
  readonly orgName: string;
  /** The user's id who made it. */
  readonly ownerId: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Its last day, `2026-11-25`, if known. */
  readonly expires?: string;
}

export interface SweptOrg extends ListedOrg {
  readonly why: Unclaimed;
  /** What a fleet's org says of itself. */
  readonly member?: HubOrg;
}

const day = 86_400_000;

/**
 * The orgs that nobody claims, the eldest first.
 *
 * @param listed all that are up
 * @param members the hub's records of those that fleets made
 */
export function sweep(
  listed: readonly ListedOrg[],
  members: readonly HubOrg[],
  { now, hubOrgId }: { readonly now: number; readonly hubOrgId: string },
): SweptOrg[] {
  const mine = members.filter(({ name }) => name.hubOrgId === hubKey(hubOrgId));
  const byUsername = new Map(mine.map((org) => [org.username, org]));
  const newest = new Map(
    [...Map.groupBy(mine.filter(isUp), ({ name }) => name.fleet)].map(([fleet, orgs]) => [
      fleet,
      newestGeneration(orgs.map(({ name, createdAt }) => ({ generation: name.generation, createdAt }))),
    ]),
  );
  const swept = listed.flatMap((org): SweptOrg[] => {
    const member = byUsername.get(org.username.toLowerCase());
    if (member === undefined) return [{ ...org, why: 'no-fleet' }];
    const why = whyUnclaimed(member, newest.get(member.name.fleet), now);
    return why === undefined ? [] : [{ ...org, member, why }];
  });
  return swept.toSorted((one, other) => momentOf(one.createdAt) - momentOf(other.createdAt));

  function isUp(org: HubOrg): boolean {
    return !isPending(org) && standingOf(org, now) !== 'gone';
  }
}

function whyUnclaimed(org: HubOrg, newest: string | undefined, now: number): Unclaimed | undefined {
  const hold = holdOf(org, now);
  if (hold === 'held' || hold === 'claimed') return undefined;
  if (hold === 'over') return 'over';
  const { generation } = org.name;
  if (generation !== newest && generation !== poolGeneration) return 'left';
  const standing = standingOf(org, now);
  if (standing === 'failed') return 'failed';
  const isOld = now - (org.line?.at ?? momentOf(org.createdAt)) > day;
  return standing === 'making' && isOld ? 'unfinished' : undefined;
}

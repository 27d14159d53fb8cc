import { type Hold, holdOf } from '../pool/hold.ts';
import { momentOf } from '../../salesforce/moment.ts';
import type { PoolSpec } from '../file/types.ts';
import { isClaimed } from './line.ts';
import type { HubOrg } from './member.ts';
import { bestFirst, endOf, isPending, standingOf } from './standing.ts';
import { slotKey } from '../names.ts';

/** The holder in whose name a fill claims what it deletes. */
export const retireHolder = 'retire';

/** A free org goes this long before its end, in milliseconds: whoever takes it then wouldn't have it for a working day. */
const leastLeft = 8 * 3_600_000;

/**
 * Why an org goes. `over`: its holder's time is. `ending`: it ends within eight hours. `old`: older than `max-age-hours`.
 * `surplus`: its slot has another. `left`: claimed by somebody who is gone, before it was set up.
 */
export type RetireReason = 'over' | 'ending' | 'old' | 'surplus' | 'left';

export interface Retirement {
  readonly org: HubOrg;
  readonly why: RetireReason;
}

/** What a pool has, by the hub alone. */
export interface PoolStock {
  /** Ready, and nobody's. */
  readonly free: readonly HubOrg[];
  /** Held, or about to be; the pool leaves them alone. */
  readonly taken: readonly HubOrg[];
  /** To be deleted, each by a claim first. */
  readonly retire: readonly Retirement[];
  /** Neither ready nor anybody's: on their way, or left half-way. */
  readonly unfinished: readonly HubOrg[];
  /** Claimed by a fill that deletes them, and makes others in their place. */
  readonly leaving: readonly HubOrg[];
  /** How many that are missing the hub has no room for. */
  readonly withoutRoom?: number;
}

/** @param now by the hub's clock */
export function stockOf(orgs: readonly HubOrg[], { maxAge = Infinity }: PoolSpec, now: number): PoolStock {
  const stock = {
    ...{ free: new Array<HubOrg>(), taken: new Array<HubOrg>(), retire: new Array<Retirement>() },
    ...{ unfinished: new Array<HubOrg>(), leaving: new Array<HubOrg>() },
  };
  const there = orgs.filter((org) => standingOf(org, now) !== 'gone');
  const slots = Map.groupBy(there, ({ name }) => slotKey(name));
  for (const same of slots.values()) {
    let isFilled = false;
    for (const org of bestFirst(same, now)) {
      const hold = holdOf(org, now);
      const isHeld = hold === 'held' || hold === 'claimed';
      const why: RetireReason | undefined = isHeld
        ? undefined
        : reasonToGo(org, { hold, isFilled, maxAge, now });
      if (why !== undefined) stock.retire.push({ org, why });
      else stock[isHeld ? takenOrLeaving(org) : freeOrUnfinished(org, now)].push(org);
      isFilled ||= why === undefined;
    }
  }
  return stock;
}

function takenOrLeaving({ line }: HubOrg): 'taken' | 'leaving' {
  return line?.by === retireHolder ? 'leaving' : 'taken';
}

function freeOrUnfinished(org: HubOrg, now: number): 'free' | 'unfinished' {
  return standingOf(org, now) === 'ready' ? 'free' : 'unfinished';
}

/** Of an org that nobody holds. A signup on its way can't be called back. */
function reasonToGo(
  org: HubOrg,
  of: { readonly hold: Hold; readonly isFilled: boolean; readonly maxAge: number; readonly now: number },
): RetireReason | undefined {
  const { hold, isFilled, maxAge, now } = of;
  if (isPending(org)) return undefined;
  if (hold === 'over') return 'over';
  if (isFilled) return 'surplus';
  if (endOf(org) - now < leastLeft) return 'ending';
  if (now - momentOf(org.createdAt) >= maxAge) return 'old';
  return standingOf(org, now) !== 'ready' && isClaimed(org.line) ? 'left' : undefined;
}

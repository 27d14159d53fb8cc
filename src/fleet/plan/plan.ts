import { isClaimed } from './line.ts';
import type { HubOrg } from './member.ts';
import type { PoolStock } from './pool-stock.ts';
import type { Slot } from './slots.ts';
import { bestFirst, isExpired, isPending, standingOf } from './standing.ts';
import { slotKey } from '../names.ts';

/** Whose orgs wait for their group's first: `auto`: where no org with the set-up was ready before, in big groups. */
export type CanaryChoice = 'auto' | 'true' | 'false';

/** What is to be done for a slot. */
export type SlotPlan =
  /** The org is up: use it. */
  | { readonly action: 'adopt'; readonly slot: Slot; readonly org: HubOrg }
  /** Its signup is on the way: wait for it. */
  | { readonly action: 'wait'; readonly slot: Slot; readonly org: HubOrg }
  /** The slot never had an org: sign one up as attempt 1. */
  | { readonly action: 'make'; readonly slot: Slot; readonly attempt: number }
  /** Its last org failed or is gone: sign one up as the next attempt. */
  | {
      readonly action: 'replace';
      readonly slot: Slot;
      readonly attempt: number;
      readonly reason: LossReason;
    };

export type LossReason = 'failed' | 'deleted' | 'expired';

export interface FleetPlan {
  /** One for each slot asked for, in their order. */
  readonly slots: readonly SlotPlan[];
  /**
   * Orgs beyond the one that a slot needs: a signup given up for lost that came up after all. To be deleted; those that
   * somebody holds aren't among them.
   */
  readonly surplus: readonly HubOrg[];
  /** Of a pool: what it has, and what is to go. */
  readonly pool?: PoolStock;
}

/**
 * Compares what is asked for with what the hub has. `orgs` are all rows of the fleet's generation; those of slots
 * that are not asked for (other shards, another size) are left alone. `now` in milliseconds since the epoch.
 */
export function planFleet(slots: readonly Slot[], orgs: readonly HubOrg[], now: number): FleetPlan {
  const bySlot = Map.groupBy(orgs, (org) => slotKey(org.name));
  const plans = slots.map((slot) => planSlot(slot, bySlot.get(slotKey(slot)) ?? [], now));
  return { slots: plans.map((plan) => plan.plan), surplus: plans.flatMap((plan) => plan.surplus) };
}

function planSlot(slot: Slot, orgs: readonly HubOrg[], now: number): { plan: SlotPlan; surplus: HubOrg[] } {
  const there = orgs.filter((org) => standingOf(org, now) !== 'gone');
  const [kept, ...rest] = bestFirst(there, now);
  const surplus = rest.filter(({ line }) => !isClaimed(line));
  return { plan: kept === undefined ? newOrg(slot, orgs, now) : goOn(slot, kept), surplus };
}

/** What is done with the org that a slot has. */
export function goOn(slot: Slot, org: HubOrg): SlotPlan {
  return { action: isPending(org) ? 'wait' : 'adopt', slot, org };
}

/** @param orgs all that the slot ever had: they are of no use now */
export function newOrg(slot: Slot, orgs: readonly HubOrg[], now: number): SlotPlan {
  const lost = orgs.toSorted((one, other) => one.name.attempt - other.name.attempt).at(-1);
  if (lost === undefined) return { action: 'make', slot, attempt: 1 };
  return { action: 'replace', slot, attempt: lost.name.attempt + 1, reason: lossReason(lost, now) };
}

function lossReason(org: HubOrg, now: number): LossReason {
  if (org.status === 'Error') return 'failed';
  return isExpired(org, now) ? 'expired' : 'deleted';
}

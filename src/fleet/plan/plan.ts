import type { HubOrg } from './member.ts';
import type { Slot } from './slots.ts';

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
      readonly lost: HubOrg;
      readonly reason: LossReason;
    };

export type LossReason = 'failed' | 'deleted' | 'expired';

export interface FleetPlan {
  /** One for each slot asked for, in their order. */
  readonly slots: readonly SlotPlan[];
  /** Orgs beyond the one that a slot needs: a signup given up for lost that came up after all. To be deleted. */
  readonly surplus: readonly HubOrg[];
}

/**
 * ActiveScratchOrg records follow the ScratchOrgInfo's status; an org this young that has none yet is not taken for
 * deleted.
 */
const graceMilliseconds = 10 * 60_000;

/**
 * Compares what is asked for with what the hub has. `orgs` are all rows of the fleet's generation; those of slots
 * that are not asked for (other shards, another size) are left alone. `now` in milliseconds since the epoch.
 */
export function planFleet(slots: readonly Slot[], orgs: readonly HubOrg[], now: number): FleetPlan {
  const bySlot = Map.groupBy(orgs, (org) => slotKey(org.name));
  const plans = slots.map((slot) => planSlot(slot, bySlot.get(slotKey(slot)) ?? [], now));
  return { slots: plans.map((plan) => plan.plan), surplus: plans.flatMap((plan) => plan.surplus) };
}

function slotKey({ fleet, generation, group, number }: Slot): string {
  return [fleet, generation, group, String(number)].join('.');
}

function planSlot(slot: Slot, orgs: readonly HubOrg[], now: number): { plan: SlotPlan; surplus: HubOrg[] } {
  const byAttempt = orgs.toSorted((one, other) => one.name.attempt - other.name.attempt);
  const active = byAttempt.filter((org) => isUp(org, now));
  const pending = byAttempt.filter((org) => isPending(org));
  const [kept, ...surplus] = [...active, ...pending];
  if (kept !== undefined) {
    return { plan: { action: isPending(kept) ? 'wait' : 'adopt', slot, org: kept }, surplus };
  }
  const lost = byAttempt.at(-1);
  if (lost === undefined) return { plan: { action: 'make', slot, attempt: 1 }, surplus };
  const attempt = lost.name.attempt + 1;
  return { plan: { action: 'replace', slot, attempt, lost, reason: lossReason(lost, now) }, surplus };
}

/** Whether its signup is on the way. */
export function isPending(org: HubOrg): boolean {
  return org.status === 'New' || org.status === 'Creating';
}

/** Whether the org can be used: active, there, and not past its last day. */
export function isUp(org: HubOrg, now: number): boolean {
  const young = now - Date.parse(org.createdAt) < graceMilliseconds;
  return org.status === 'Active' && (org.exists || young) && !isExpired(org, now);
}

/** The hub knows the day only, in UTC; on that day the org may still be up, and `exists` tells. */
function isExpired(org: HubOrg, now: number): boolean {
  return org.expires !== undefined && org.expires < new Date(now).toISOString().slice(0, 10);
}

function lossReason(org: HubOrg, now: number): LossReason {
  if (org.status === 'Error') return 'failed';
  return isExpired(org, now) ? 'expired' : 'deleted';
}

import { isClaimed } from './line.ts';
import { momentOf } from '../../salesforce/moment.ts';
import type { HubOrg } from './member.ts';
import { slotKey } from '../names.ts';

/**
 * How an org stands, by the hub alone. `making`: signed up or set up now, or left half-way. `unknown`: up, and no line
 * says more: an older version made it, its maker may not write lines, or somebody removed it. `gone`: no org.
 */
export type Standing = 'ready' | 'unknown' | 'making' | 'failed' | 'gone';

/**
 * ActiveScratchOrg records follow the ScratchOrgInfo's status; an org this young without a record is not taken for
 * deleted.
 */
const graceMilliseconds = 10 * 60_000;

/** @param now milliseconds since the epoch */
export function standingOf(org: HubOrg, now: number): Standing {
  if (isPending(org)) return 'making';
  if (!isUp(org, now)) return 'gone';
  return org.line?.state ?? 'unknown';
}

/** Whether its signup is on the way. */
export function isPending(org: HubOrg): boolean {
  return org.status === 'New' || org.status === 'Creating';
}

/** Whether the org can be used: active, there, and not past its last day. */
function isUp(org: HubOrg, now: number): boolean {
  const young = now - momentOf(org.createdAt) < graceMilliseconds;
  return org.status === 'Active' && (org.exists || young) && !isExpired(org, now);
}

/** The hub knows the day only, in UTC; on that day the org may still be up, and `exists` tells. */
export function isExpired(org: HubOrg, now: number): boolean {
  return org.expires !== undefined && org.expires < new Date(now).toISOString().slice(0, 10);
}

const order: readonly Standing[] = ['ready', 'unknown', 'failed', 'making', 'gone'];

/**
 * Which of two orgs in one slot was asked for first. Of two runs that both have an org for a slot, each can tell the
 * younger by it, which is the one to go: whoever asked for it sees the elder one by the time that its own is up.
 */
export function byAge(one: HubOrg, other: HubOrg): number {
  const created = momentOf(one.createdAt) - momentOf(other.createdAt);
  return created || (one.info.Id < other.info.Id ? -1 : 1);
}

/**
 * The orgs of one slot, the one that fills it first: whose that somebody holds, then as far as it is set up, then the
 * one that was asked for first.
 */
export function bestFirst(orgs: readonly HubOrg[], now: number): HubOrg[] {
  const rank = (org: HubOrg): number => {
    const standing = standingOf(org, now);
    if (standing !== 'gone' && isClaimed(org.line)) return -1;
    return order.indexOf(standing) + (isPending(org) ? 0.5 : 0);
  };
  return orgs.toSorted((one, other) => rank(one) - rank(other) || byAge(one, other));
}

/** Each slot's org of the given ones: see `bestFirst`. */
export function orgsBySlot(orgs: readonly HubOrg[], now: number): HubOrg[] {
  const slots = Map.groupBy(orgs, ({ name }) => slotKey(name));
  return [...slots.values()].flatMap((same) => bestFirst(same, now).slice(0, 1));
}

/**
 * When an org ends, in milliseconds since the epoch: on the day that the hub names, at the time of day at which it was
 * made; the hub has nothing closer. Never, where it names no day.
 */
export function endOf({ expires, createdAt }: Pick<HubOrg, 'expires' | 'createdAt'>): number {
  if (expires === undefined) return Infinity;
  return Date.parse(`${expires}T00:00:00Z`) + (momentOf(createdAt) % 86_400_000);
}

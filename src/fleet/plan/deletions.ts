import { decisiveSignup } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { holdOf } from '../pool/hold.ts';
import type { HubOrg } from './member.ts';
import { isExpired, isPending } from './standing.ts';
import { slotKey } from '../names.ts';
import { momentOf } from '../../salesforce/moment.ts';

/** Which orgs of a fleet are to be deleted; what isn't set lets all pass. */
export interface DeletionChoice {
  /** Milliseconds. */
  readonly olderThan: number | undefined;
  /** Of those that somebody holds or held, whose. */
  readonly holder: ((by: string) => boolean) | undefined;
  /** Only those whose holder's time is over. */
  readonly onlyOver: boolean;
}

/** `held`: asked for, but somebody holds it. `other`: not asked for. */
export type Verdict = 'delete' | 'held' | 'other';

/** @param at milliseconds since the epoch: by this machine's clock, for ages, and by the hub's, for claims */
export function verdictOn(
  org: HubOrg,
  choice: DeletionChoice,
  at: { readonly now: number; readonly hubNow: number },
): Verdict {
  const { olderThan, holder, onlyOver } = choice;
  if (olderThan !== undefined && at.now - momentOf(org.createdAt) < olderThan) return 'other';
  const hold = holdOf(org, at.hubNow);
  if (onlyOver && hold !== 'over') return 'other';
  if (holder !== undefined) {
    if (hold === 'free' || !holder(org.line?.by ?? '')) return 'other';
    return hold === 'claimed' ? 'held' : 'delete';
  }
  return hold === 'free' || hold === 'over' ? 'delete' : 'held';
}

/**
 * The records of a fleet that nothing rests on: of orgs that are gone, except each slot's newest, which says the letter that
 * comes next. A record whose org may be up is never among them: deleting that deletes the org.
 *
 * @param now by the hub's clock
 */
export function oldRecords(orgs: readonly HubOrg[], now: number): HubOrg[] {
  const slots = Map.groupBy(orgs, ({ name }) => slotKey(name));
  return [...slots.values()].flatMap((same) => {
    const newest = newestOf(same);
    return same.filter((org) => org !== newest && isGone(org, now));
  });
}

/** Of the last attempt, the record that tells how its org stands. */
function newestOf(orgs: readonly HubOrg[]): HubOrg | undefined {
  const last = Math.max(...orgs.map(({ name }) => name.attempt));
  const records = orgs.filter(({ name }) => name.attempt === last);
  const info = decisiveSignup(records.map((org) => org.info));
  return records.find((org) => org.info === info);
}

/** By the hub's own word alone: its user may not see every ActiveScratchOrg record. */
function isGone(org: HubOrg, now: number): boolean {
  if (isPending(org) || org.exists) return false;
  return org.status !== 'Active' || isExpired(org, now);
}

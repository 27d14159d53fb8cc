import type { ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { shortId } from '../../salesforce/scratch-orgs/record-id.ts';
import { usernameTakenCode } from '../../salesforce/errors/signup.ts';
import { Problem } from '../../problem.ts';
import { hubOrg, type HubOrg } from '../plan/member.ts';
import { byAge, isPending, standingOf } from '../plan/standing.ts';
import { deleteUnlessHeld } from '../pool/retire.ts';
import { type Attempt, isReplacement, nameOfAttempt, usernameOfAttempt } from './attempt.ts';
import { type SignedUp, UsernameTaken } from './signup-desk.ts';

/** Looks for an org that is active and has no ActiveScratchOrg row yet, before it counts as gone. */
const looks = 3;
const betweenLooks = 5000;
const mostDiscards = 5;

/** Another run has an org in this slot, by a name that Salesforce did not keep from being taken beside ours. */
export class SlotTaken extends Error {
  readonly org: HubOrg;

  constructor(org: HubOrg) {
    super(`${org.username} fills the slot`);
    this.org = org;
  }
}

/**
 * What keeps one slot from having two orgs, of runs of one generation at once. Mostly Salesforce does: both ask for the
 * same username. They don't where they have found out different things: which app signups go through, and so the domain's
 * end; or that a signup failed, whose username may be taken again, while one of them is at the next attempt. So
 *
 * - before a signup, where there is reason, the slot's other names are asked for. An org that is there is taken; an attempt
 *   that has failed is skipped by all;
 * - once the org is active, the poll that saw it saw the slot's others as well. Whoever has the younger of two deletes it
 *   and goes on in the elder: it was asked for before, and so is seen by all that came later.
 *
 * @returns what checks it just before the signup, where there is reason
 */
export function slotCheck(attempt: Attempt): () => Promise<void> {
  const { turn, run } = attempt;
  const isUnsure = turn?.isNew === true && turn.app === 'platform-cli';
  const isAskedFor = () => isUnsure || isReplacement(attempt) || run.desk.hasCompany;
  return async () => {
    if (isAskedFor()) await assertSlotFree(attempt);
  };
}

/** @throws SlotTaken, UsernameTaken */
async function assertSlotFree(attempt: Attempt): Promise<void> {
  const { run } = attempt;
  const orgs = await run.slots.ask(nameOfAttempt(attempt));
  if (orgs === undefined) return;
  const now = run.hub.wire.now();
  const there = orgs.find((org) => standingOf(org, now) !== 'gone');
  if (there !== undefined) throw new SlotTaken(there);
  const isSpent = orgs.some(
    ({ name, info }) => name.attempt === attempt.number && info.ErrorCode !== usernameTakenCode,
  );
  if (isSpent) throw new UsernameTaken(usernameOfAttempt(attempt));
}

/**
 * Deletes an org that has just come up where the slot has an elder one.
 *
 * @throws SlotTaken
 */
export async function yieldToElder(attempt: Attempt, { info, beside = [] }: SignedUp): Promise<void> {
  const ours = hubOrg(info, new Set());
  if (ours === undefined) return;
  const others = beside.flatMap((row) => hubOrg(row, new Set()) ?? []).toSorted(byAge);
  for (const other of others) if (byAge(ours, other) < 0) attempt.run.slots.younger.add(other);
  for (const elder of others.filter((other) => byAge(other, ours) < 0)) {
    const org = await orgThere(attempt, elder);
    if (org === undefined) continue;
    attempt.run.log.note(attempt.record, `Another run has ${org.username} in this slot: it is taken.`);
    await discardForSure(attempt);
    throw new SlotTaken(org);
  }
}

/** @returns the org once it is up; undefined where it is gone, or its signup fails */
async function orgThere({ run }: Attempt, elder: HubOrg): Promise<HubOrg | undefined> {
  const { hub, signal, desk, slots } = run;
  if (isPending(elder)) {
    const isUp = await desk.wait(elder.username).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Problem) return false;
        throw error;
      },
    );
    if (!isUp) return undefined;
  } else if (elder.status !== 'Active') return undefined;
  for (let missing = 0; missing < looks;) {
    const all = await slots.ask(elder.name);
    const org = all?.find(({ username }) => username === elder.username);
    if (org?.exists === true) return org;
    if (all !== undefined && org?.status !== 'Active') return undefined;
    if (all !== undefined) missing += 1;
    await hub.wire.sleep(betweenLooks, signal, 'the hub’s word on a slot');
  }
  return undefined;
}

/** What is left then, the next run deletes. */
async function discardForSure(attempt: Attempt): Promise<void> {
  const { hub, signal } = attempt.run;
  for (let times = 1; times <= mostDiscards; times += 1) {
    if ((await discard(attempt)) === 'gone') return;
    await hub.wire.sleep(betweenLooks, signal, 'an org to be deleted');
  }
}

/**
 * Deletes the org of an attempt.
 *
 * @returns `gone`: there is certainly no org left, nor one to come; the org where another run has set it up meanwhile
 */
export async function discard(attempt: Attempt): Promise<'gone' | 'left' | HubOrg> {
  const username = usernameOfAttempt(attempt);
  const { hub, there, signal, slots, times } = attempt.run;
  let ready: HubOrg | undefined;
  const stays = (info: ScratchOrgInfo): boolean => {
    const org = hubOrg(info, new Set([shortId(info.ScratchOrg ?? '')]));
    if (org?.line?.state === 'ready' && org.line.digest === attempt.group.digests.setup) ready = org;
    return ready !== undefined;
  };
  try {
    if (!(await deleteUnlessHeld(hub, username, { hasLines: there.hasLines, signal, times, stays })))
      return ready ?? 'left';
    slots.discarded(username);
    return 'gone';
  } catch {
    return 'left';
  }
}

import { Problem } from '../../problem.ts';
import { replaceDescription } from '../../salesforce/scratch-orgs/descriptions.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { slotLabel } from '../names.ts';
import type { HubOrg } from '../plan/member.ts';
import { endOf } from '../plan/standing.ts';
import { takeCauses } from './causes.ts';
import { type Claim, claimOrg, claimText, newClaimId } from './claim.ts';
import { confirmed } from './confirm.ts';
import { type Pool, readPool, type Wanted } from './free-orgs.ts';
import type { ClaimTimes } from './times.ts';

/** Milliseconds that a holder's time must have left for it to have the same org again. */
const leastForReuse = 120_000;

export interface Taking extends Wanted {
  readonly reuse: boolean;
  /** Milliseconds to wait for a free org. */
  readonly wait: number;
  readonly times: ClaimTimes;
  /** Told what happens. */
  readonly tell: (line: string) => void;
  /** Told of each claim before it is confirmed. */
  readonly claimed: (claim: Pick<Claim, 'id' | 'infoId'>) => void;
}

/** An org that this holder has, until `until` by the hub's clock. */
export interface Taken {
  readonly org: HubOrg;
  readonly claim: Pick<Claim, 'id' | 'infoId'>;
  readonly until: number;
  /** Whether the holder had it before. */
  readonly isSame: boolean;
}

/**
 * Takes a free org, or the one that the holder has.
 *
 * @param refused usernames that turned out to be of no use
 * @throws Problem `pool/…` where no org is free in time; ApiFailure
 */
export async function takeFree(hub: OrgClient, taking: Taking, refused: ReadonlySet<string>): Promise<Taken> {
  const deadline = hub.wire.now() + taking.wait;
  const late = new Map<string, number>();
  let isCrowded = false;
  let said = '';
  for (;;) {
    const pool = await readPool(hub, taking);
    const mine = taking.reuse ? await takeAgain(hub, pool, taking, refused) : undefined;
    if (mine !== undefined) return mine;
    const free = pool.free.filter(({ username }) => !refused.has(username));
    // Others were seen at it, in this look or an earlier one.
    isCrowded ||= pool.claimed.length > 0;
    const crowd = { late, isCrowded };
    const taken = (await takeLate(hub, pool, taking, late)) ?? (await takeFirst(hub, free, taking, crowd));
    if (taken !== undefined) return taken;
    isCrowded = true;
    if (free.length > 0) {
      // Others were faster: there may be more.
      await hub.wire.sleep(1000 * hub.wire.random(), undefined, 'another look for a free org');
      continue;
    }
    const left = deadline - hub.wire.now();
    if (left <= 0) throw noneFree(pool, taking);
    const line = `No org of fleet ${taking.fleet} is free: ${poolText(pool)}. Waiting for one.`;
    if (line !== said) taking.tell((said = line));
    await hub.wire.sleep(Math.min(taking.times.confirm, left), undefined, 'a free org');
  }
}

/** A claim of this taker's own that was given up, and that the hub wrote after all. */
async function takeLate(
  hub: OrgClient,
  { claimed }: Pool,
  { times }: Taking,
  late: ReadonlyMap<string, number>,
): Promise<Taken | undefined> {
  for (const org of claimed) {
    const id = org.line?.claim ?? '';
    const until = late.get(id);
    if (until === undefined) continue;
    const claim = { id, infoId: org.info.Id, writtenBy: undefined };
    if (await confirmed(hub, claim, times)) return { org, claim, until, isSame: false };
  }
  return undefined;
}

/**
 * @param crowd `late` gets claims whose answer was lost, with their `until`: the hub may yet write them
 * @returns undefined where others were faster with all of them, or with the one that was claimed
 */
async function takeFirst(
  hub: OrgClient,
  free: readonly HubOrg[],
  taking: Taking,
  { late, ...crowd }: { readonly late: Map<string, number>; readonly isCrowded: boolean },
): Promise<Taken | undefined> {
  let { isCrowded } = crowd;
  for (const org of free) {
    const until = untilOf(org, taking, hub.serverNow);
    const claim = await claimOrg(hub, org, { holder: taking.holder, until }, taking.times);
    if (claim === 'taken') {
      isCrowded = true;
      continue;
    }
    if (claim.writtenBy === undefined) late.set(claim.id, until);
    taking.claimed(claim);
    if (await confirmed(hub, claim, taking.times, { isCrowded })) return { org, claim, until, isSame: false };
    taking.tell(`The claim of ${slotLabel(org.name)} doesn’t stand: looking for another org.`);
    return undefined;
  }
  return undefined;
}

/** The org that this holder has, with a claim of its own and its time from now on: what was claimed before no longer stands. */
async function takeAgain(
  hub: OrgClient,
  { mine }: Pool,
  taking: Taking,
  refused: ReadonlySet<string>,
): Promise<Taken | undefined> {
  const now = hub.serverNow;
  const org = mine.findLast(
    ({ username, line }) => !refused.has(username) && (line?.until ?? 0) - now >= leastForReuse,
  );
  if (org === undefined) return undefined;
  const { Id: infoId, Description, LastModifiedDate } = org.info;
  const until = Math.max(org.line?.until ?? 0, untilOf(org, taking, now));
  const claim = { id: newClaimId(), infoId };
  const text = claimText(Description ?? '', { until, claim: claim.id, confirmed: 'yes' });
  const record = { id: infoId, lastModified: LastModifiedDate ?? '' };
  const isWritten = await replaceDescription(hub, record, text, { timeout: taking.times.claim });
  if (!isWritten) return takeAgain(hub, await readPool(hub, taking), taking, refused);
  taking.claimed(claim);
  return { org, claim, until, isSame: true };
}

/** Whole seconds, as the line has them. */
function untilOf(org: HubOrg, { time }: Wanted, now: number): number {
  return Math.floor(Math.min(now + time, endOf(org)) / 1000) * 1000;
}

/** `3 held, 1 being taken, 2 on their way` */
function poolText({ held, claimed, making }: Pick<Pool, 'held' | 'claimed' | 'making'>): string {
  return `${held} held, ${claimed.length} being taken, ${making} on their way`;
}

function noneFree(pool: Pool, { fleet, generation, group }: Taking): Problem {
  const isThere = pool.generation !== undefined;
  const { kind, why, fix } = isThere ? takeCauses.allTaken : takeCauses.empty;
  const which = [
    ...(generation === undefined ? [] : [`, generation ${generation}`]),
    ...(group === undefined ? [] : [`, group ${group}`]),
  ].join('');
  const what = isThere
    ? `No org of the fleet ${fleet}${which} is free: ${poolText(pool)}.`
    : `The fleet ${fleet}${which} has no org that is up or on its way.`;
  return new Problem({ kind, documented: true, what, why, fix });
}

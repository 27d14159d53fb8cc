import { randomBytes } from 'node:crypto';
import { isCertainlyUndone } from '../../salesforce/errors/api.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { replaceDescription } from '../../salesforce/scratch-orgs/descriptions.ts';
import { descriptionAfter, type LineChange, mostCharacters } from '../plan/line.ts';
import type { HubOrg } from '../plan/member.ts';
import { dateMilliseconds } from './hold.ts';
import type { ClaimTimes } from './times.ts';

/** The word that confirms a claim, appended to its line. */
export const confirmation = ' confirmed=yes';

/** Who wants an org, and for how long. */
interface Wish {
  readonly holder: string;
  /** By the hub's clock, in milliseconds since the epoch. */
  readonly until: number;
}

/** One claim of one org, by the line in its description. */
export interface Claim {
  /** Tells it from any other. */
  readonly id: string;
  /** The ScratchOrgInfo's. */
  readonly infoId: string;
  /** The second in which the hub wrote it at the latest, by its own clock; undefined where its answer was lost. */
  readonly writtenBy: number | undefined;
}

/** `taken`: somebody else was first. */
type ClaimOutcome = Claim | 'taken';

/**
 * Claims an org for a holder: writes who it is into the org's line, on condition that nobody changed the record since it was
 * read. The hub may check that before it writes, so that two may pass at once: a claim is one only once it was confirmed.
 *
 * @throws ApiFailure when the hub refuses the write for another reason
 */
export async function claimOrg(
  hub: OrgClient,
  org: Pick<HubOrg, 'info'>,
  wish: Wish,
  times: ClaimTimes,
): Promise<ClaimOutcome> {
  await secondAfter(hub, org.info);
  const id = newClaimId();
  const { Id: infoId, LastModifiedDate } = org.info;
  const change = { by: wish.holder, until: wish.until, claim: id, confirmed: undefined };
  const text = claimText(org.info.Description ?? '', change);
  try {
    const record = { id: infoId, lastModified: LastModifiedDate ?? '' };
    const isWritten = await replaceDescription(hub, record, text, { timeout: times.claim });
    return isWritten ? { id, infoId, writtenBy: wholeSecond(hub.serverNow) } : 'taken';
  } catch (error) {
    if (isLocked(error)) return 'taken';
    if (!(error instanceof ApiFailure) || isCertainlyUndone(error) || !isLost(error)) throw error;
    return { id, infoId, writtenBy: undefined };
  }
}

/**
 * Waits until the hub's clock is past the second in which the record was last changed: a claim in that very second would leave
 * its date as it was, so that another claim passes as well.
 */
async function secondAfter(hub: OrgClient, { LastModifiedDate }: HubOrg['info']): Promise<void> {
  const changed = dateMilliseconds(LastModifiedDate) ?? 0;
  const left = wholeSecond(changed) + 1000 - hub.serverNow;
  if (left > 0)
    await hub.wire.sleep(Math.min(left, 2000), undefined, 'the second after an org’s last change');
}

export function newClaimId(): string {
  return randomBytes(6).toString('base64url');
}

/** The description with a claim in it, and room for the word that confirms it. */
export function claimText(description: string, change: LineChange): string {
  const most = Math.max(mostCharacters, description.length) - confirmation.length;
  return descriptionAfter(description, change, most);
}

/** Another transaction has the record at this moment: it is somebody's claim. */
function isLocked(error: unknown): boolean {
  return (
    error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === 'UNABLE_TO_LOCK_ROW')
  );
}

/** Whether it is unknown what the hub did. */
function isLost({ status }: ApiFailure): boolean {
  return status === 0 || status >= 500 || status < 300;
}

function wholeSecond(milliseconds: number): number {
  return Math.floor(milliseconds / 1000) * 1000;
}

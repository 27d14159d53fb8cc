import type { ScratchOrgInfo } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { momentOf } from '../../salesforce/moment.ts';
import { isClaimed, type Line, shownHolder, timeText } from '../plan/line.ts';
import { unconfirmedFor } from './times.ts';

/**
 * Whose an org is. `claimed`: somebody claimed it less than five minutes ago, and didn't confirm it yet. `held`: a holder
 * has it, and its time isn't over. `over`: its holder's time is over: it is deleted, and never handed out again.
 */
export type Hold = 'free' | 'claimed' | 'held' | 'over';

/** What tells it: the line, and when the record was last changed, both by the hub. */
interface Holdable {
  readonly line?: Line;
  readonly info: Pick<ScratchOrgInfo, 'LastModifiedDate'>;
}

/** @param now by the hub's clock: holders' own clocks may differ by more than a claim takes */
export function holdOf({ line, info }: Holdable, now: number): Hold {
  if (!isClaimed(line)) return 'free';
  // One without a claim was written by hand.
  if (line?.confirmed === 'yes' || line?.claim === undefined)
    return (line?.until ?? Infinity) > now ? 'held' : 'over';
  const changed = dateMilliseconds(info.LastModifiedDate);
  return changed === undefined || now - changed < unconfirmedFor ? 'claimed' : 'free';
}

/** `acme/app#7 until 2026-11-24T13:12:40Z`, for logs. */
export function holderText({ line }: Pick<Holdable, 'line'>): string {
  const { by, until } = line ?? {};
  const who = by === undefined ? 'somebody' : shownHolder(by);
  return until === undefined ? who : `${who} until ${timeText(until)}`;
}

/** A date as the REST API writes it, `2026-11-24T05:00:00.000+0000`. */
export function dateMilliseconds(text: string | null | undefined): number | undefined {
  const time = momentOf(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}

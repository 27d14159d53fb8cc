import type { UsualTime } from './usual-time.ts';
import type { Wire } from './wire.ts';

/** How to wait for something that Salesforce works on. Times are milliseconds. */
export interface Polling {
  /**
   * The shortest pause. Default 250. From there each is an eighth of the time waited so far: whatever is waited for,
   * little of its time is lost at its end.
   */
  readonly firstPause?: number;
  /** Default 5000. */
  readonly longestPause?: number;
  /** How long to wait in all. Default 30 minutes. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
  /** How long others waited for the same: shared by all that do. Near that time the pauses are short. */
  readonly usual?: UsualTime;
  /** What is waited for, as a noun. */
  readonly what?: string;
}

/** Beyond that part of the usual time it is not expected at any moment. */
const stillUsual = 1.25;
/** Milliseconds. */
const shortest = 250;

/** What was waited for did not happen in time. */
export class PollingTimeout extends Error {
  override readonly name = 'PollingTimeout';
  /** Milliseconds. */
  readonly timeout: number;

  constructor(timeout: number) {
    super(`Not done after ${Math.round(timeout / 1000)} seconds`);
    this.timeout = timeout;
  }
}

/**
 * Reads until `read` answers something.
 *
 * @throws PollingTimeout, or what `read` throws
 */
export async function pollUntil<T>(
  wire: Pick<Wire, 'now' | 'sleep'>,
  read: () => Promise<T | undefined>,
  polling: Polling = {},
): Promise<T> {
  const { timeout = 1_800_000, signal, what, usual } = polling;
  const startedAt = wire.now();
  let tooEarly = 0;
  for (;;) {
    const answer = await read();
    const waited = wire.now() - startedAt;
    if (answer !== undefined) {
      usual?.ended(waited, tooEarly);
      return answer;
    }
    if (waited >= timeout) throw new PollingTimeout(timeout);
    tooEarly = waited;
    await wire.sleep(Math.min(pauseAfter(waited, polling), timeout - waited), signal, what);
  }
}

/** @param waited milliseconds until now */
function pauseAfter(waited: number, { firstPause = 250, longestPause = 5000, usual }: Polling): number {
  const regular = Math.min(Math.max(firstPause, waited / 8), longestPause);
  const expected = usual?.expected;
  if (expected === undefined || waited > expected * stillUsual) return regular;
  return Math.min(regular, waited < expected ? expected - waited : Math.max(shortest, expected / 48));
}

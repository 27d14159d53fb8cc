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
  /** What is waited for, as a noun. */
  readonly what?: string;
}

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
  { firstPause = 250, longestPause = 5000, timeout = 1_800_000, signal, what }: Polling = {},
): Promise<T> {
  const startedAt = wire.now();
  for (;;) {
    const answer = await read();
    if (answer !== undefined) return answer;
    const waited = wire.now() - startedAt;
    if (waited >= timeout) throw new PollingTimeout(timeout);
    const pause = Math.min(Math.max(firstPause, waited / 8), longestPause, timeout - waited);
    await wire.sleep(pause, signal, what);
  }
}

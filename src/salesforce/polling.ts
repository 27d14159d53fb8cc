import { retrying } from './retry.ts';
import type { Wire } from './wire.ts';

/** How to wait for something that Salesforce works on. Times are milliseconds. */
export interface Polling {
  /** The pause after the first read; the pauses grow by a fifth each, so that little time is lost at the end. Default 500. */
  readonly firstPause?: number;
  /** Default 5000. */
  readonly longestPause?: number;
  /** How long to wait in all. Default 30 minutes. */
  readonly timeout?: number;
  readonly signal?: AbortSignal | undefined;
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
 * Reads until `read` answers something. Reads that fail for now are repeated.
 *
 * @throws PollingTimeout, or what `read` throws
 */
export async function pollUntil<T>(
  wire: Wire,
  read: () => Promise<T | undefined>,
  { firstPause = 500, longestPause = 5000, timeout = 1_800_000, signal }: Polling = {},
): Promise<T> {
  const deadline = wire.now() + timeout;
  for (let pause = firstPause; ; pause = Math.min(pause * 1.2, longestPause)) {
    const answer = await retrying(wire, read, { signal });
    if (answer !== undefined) return answer;
    const left = deadline - wire.now();
    if (left <= 0) throw new PollingTimeout(timeout);
    await wire.sleep(Math.min(pause, left), signal);
  }
}

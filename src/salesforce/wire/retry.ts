import { isTransient } from '../errors/api.ts';
import { messageOf } from '../../problem.ts';
import { ApiFailure } from './api-failure.ts';
import type { Wire } from './wire.ts';

/** How often and how long to try again. Times are milliseconds. */
export interface RetryPolicy {
  /** Calls in all. Default 5. */
  readonly attempts?: number;
  /** The first pause; it doubles from there. Default 1000. */
  readonly firstPause?: number;
  /** The longest pause that is chosen; Salesforce's `Retry-After` may ask for more, up to ten minutes. Default 30,000. */
  readonly longestPause?: number;
  /** Which errors are worth another call. Default: API failures that are transient. */
  readonly when?: (error: unknown) => boolean;
  /** Told before each pause. */
  readonly onRetry?: (error: unknown, pause: number, attempt: number) => void;
  readonly signal?: AbortSignal | undefined;
}

const LONGEST_RETRY_AFTER = 600_000;

/**
 * Calls until it succeeds, with pauses that double and vary. Only for calls that may be made twice: reads, and
 * writes whose `when` lets nothing through that Salesforce may have done.
 *
 * @throws the last error
 */
export async function retrying<T>(
  wire: Wire,
  call: (attempt: number) => Promise<T>,
  policy: RetryPolicy = {},
): Promise<T> {
  const { attempts = 5, when = isTransient } = policy;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call(attempt);
    } catch (error) {
      if (attempt >= attempts || !when(error)) throw error;
      const pause = pauseAfter(error, attempt, wire, policy);
      policy.onRetry?.(error, pause, attempt);
      await wire.sleep(pause, policy.signal, nextTry(error));
    }
  }
}

/** What a pause after a failed call waits for. */
export function nextTry(error: unknown): string {
  return `the next try (${messageOf(error)})`;
}

/** Milliseconds to wait after the given attempt (from 1) failed: what Salesforce asks for, else backoff with jitter. */
export function pauseAfter(
  error: unknown,
  attempt: number,
  wire: Pick<Wire, 'random'>,
  { firstPause = 1000, longestPause = 30_000 }: RetryPolicy = {},
): number {
  if (error instanceof ApiFailure && error.retryAfter !== undefined) {
    return Math.min(error.retryAfter, LONGEST_RETRY_AFTER);
  }
  const full = Math.min(firstPause * 2 ** (attempt - 1), longestPause);
  return Math.round(full / 2 + (full / 2) * wire.random());
}

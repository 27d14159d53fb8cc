/** Why a run was stopped before its end. */
export class Stopped extends Error {
  readonly reason: 'cancelled' | 'timeout';

  constructor(reason: 'cancelled' | 'timeout') {
    super(reason);
    this.reason = reason;
  }
}

/** Milliseconds that what is under way may go on for once the run was stopped. */
const grace = 3000;
/** Milliseconds for the report after that. */
const forReport = 2000;

/**
 * Waits for the work, but once it was stopped no longer than some seconds: what has no answer by then gets none. The
 * runner kills a cancelled step 10 s after its first signal, and the summary and the journal must be out by then.
 */
export async function workUntilStopped(work: Promise<void>, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    const wait = () => (timer = setTimeout(resolve, grace));
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, { once: true });
  });
  try {
    await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends the process if requests that nobody waits for any more would keep it alive. */
export function endProcessSoon(): void {
  setTimeout(() => process.exit(process.exitCode ?? 1), forReport).unref();
}

/**
 * A signal that aborts when the runner cancels the job (SIGINT, then SIGTERM 7.5 s later) or the user presses Ctrl-C,
 * and when the time is over. The process goes on: it has a summary to write.
 *
 * @param milliseconds until the timeout
 */
export function stopSignal(milliseconds: number): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  const stop = () => controller.abort(new Stopped('cancelled'));
  const timer = setTimeout(() => controller.abort(new Stopped('timeout')), milliseconds);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    done: () => {
      clearTimeout(timer);
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

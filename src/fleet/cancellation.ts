/** Why a run was stopped before its end. */
export class Stopped extends Error {
  readonly reason: 'cancelled' | 'timeout';

  constructor(reason: 'cancelled' | 'timeout') {
    super(reason);
    this.reason = reason;
  }
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

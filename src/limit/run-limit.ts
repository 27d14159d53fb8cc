import type { Wire } from '../salesforce/wire/wire.ts';
import { Stopped } from './stopped.ts';
import { Waiting } from './waiting.ts';

/** Milliseconds that what is under way may go on for once the run was stopped. */
const grace = 3000;
/** Milliseconds for the report after that. */
const forReport = 2000;

/**
 * What ends a run before its work is done: the runner cancels the job (SIGINT, then SIGTERM 7.5 s later, SIGKILL 2.5 s
 * after that), the user presses Ctrl-C, or the time is over. The process goes on: it has a summary to write. Counts from
 * when it is made, and listens from then on: make it before anything else is loaded.
 */
export class RunLimit {
  readonly waiting = new Waiting();
  readonly #startedAt = Date.now();
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  readonly #cancel = (): void => this.#stop('cancelled');

  constructor() {
    process.on('SIGINT', this.#cancel);
    process.on('SIGTERM', this.#cancel);
  }

  /** Aborted once the run is stopped; the reason is a `Stopped`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Why the run was stopped, once it was. */
  get stopped(): Stopped | undefined {
    return this.signal.aborted ? (this.signal.reason as Stopped) : undefined;
  }

  /** Milliseconds from the limit's making until it stops the run. */
  within(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (this.signal.aborted) return;
    const left = Math.max(0, milliseconds - (Date.now() - this.#startedAt));
    this.#timer = setTimeout(() => this.#stop('timeout'), left);
  }

  /**
   * Waits for the work, but once the run was stopped no longer than some seconds: what has no answer by then is given up.
   *
   * @param patience milliseconds, for work that tidies up after itself
   * @throws Stopped when the work didn't end, or never began
   */
  async until<T>(work: () => Promise<T>, patience = grace): Promise<T> {
    this.signal.throwIfAborted();
    const { promise: over, reject } = Promise.withResolvers<never>();
    let timer: NodeJS.Timeout | undefined;
    const wait = () => (timer = setTimeout(() => reject(this.stopped), patience));
    this.signal.addEventListener('abort', wait, { once: true });
    const working = work();
    // It may yet fail when nobody waits for it.
    working.catch(() => undefined);
    try {
      return await Promise.race([working, over]);
    } finally {
      this.signal.removeEventListener('abort', wait);
      clearTimeout(timer);
    }
  }

  /**
   * The wire, as long as the run is not stopped: then requests and pauses end, and no further begins. What must still go out,
   * such as a revocation, goes by the wire's `closing`. All that it waits for shows in `waiting`.
   */
  wire(wire: Wire): Wire {
    const { signal, waiting } = this;
    const within = (other: AbortSignal | null | undefined): AbortSignal =>
      other == null ? signal : AbortSignal.any([other, signal]);
    return {
      ...wire,
      waiting,
      closing: wire,
      fetch: (input, init) => wire.fetch(input, { ...init, signal: within(init?.signal) }),
      postForm: (url, form, milliseconds, other) => wire.postForm(url, form, milliseconds, within(other)),
      sleep: (milliseconds, other, what = 'a pause to pass') =>
        waiting.for(what, () => wire.sleep(milliseconds, within(other)), { milliseconds }),
    };
  }

  /** Lets go of the process's signals and of the timer. */
  close(): void {
    clearTimeout(this.#timer);
    process.off('SIGINT', this.#cancel);
    process.off('SIGTERM', this.#cancel);
  }

  #stop(reason: Stopped['reason']): void {
    clearTimeout(this.#timer);
    if (!this.signal.aborted) this.#controller.abort(new Stopped(reason, this.waiting.text()));
  }
}

/** Ends the process if requests that nobody waits for would keep it alive. */
export function endProcessSoon(): void {
  setTimeout(() => process.exit(process.exitCode ?? 1), forReport).unref();
}

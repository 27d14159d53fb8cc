import type { PostForm } from './post-form.ts';

/** The parts of the outside world that the protocol code uses; tests and entries pass real ones. */
export interface Wire {
  readonly fetch: typeof globalThis.fetch;
  /** For logins: a request that does not load `fetch`. */
  readonly postForm: PostForm;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects when the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** In [0, 1): for jitter. */
  readonly random: () => number;
}

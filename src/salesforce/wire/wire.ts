import type { Waiting } from '../../limit/waiting.ts';
import type { PostForm } from './post-form.ts';

/** Sends a request once fewer than the limit are open, and is done with its answer. */
export type InTurn = <T>(send: () => Promise<T>) => Promise<T>;

/** The parts of the outside world that the protocol code uses; tests and entries pass real ones. */
export interface Wire {
  readonly fetch: typeof globalThis.fetch;
  /** For logins: a request that does not load `fetch`. */
  readonly postForm: PostForm;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Resolves after these milliseconds; rejects when the signal aborts. `what` is waited for, as a noun. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal, what?: string) => Promise<void>;
  /** Lets a request go out once there is a place for it. Default: at once. */
  readonly inTurn?: InTurn;
  /** In [0, 1): for jitter. */
  readonly random: () => number;
  /** Told of each token, the moment that it is read from an answer. */
  readonly mask?: (secret: string) => void;
  /** Told of all that is waited for. */
  readonly waiting?: Waiting;
  /** For what still goes out once the run was stopped: revocations and last words. Default: this wire. */
  readonly closing?: Wire;
}

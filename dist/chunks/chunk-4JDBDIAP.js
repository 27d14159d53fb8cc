import {
  Waiting
} from "./chunk-D7HFNESS.js";

// src/limit/stopped.ts
var Stopped = class extends Error {
  name = "Stopped";
  reason;
  /** As `Waiting.text` says it; `''` for nothing. */
  waitedFor;
  constructor(reason, waitedFor) {
    super(reason === "cancelled" ? "the run was cancelled" : "the run\u2019s time was over");
    this.reason = reason;
    this.waitedFor = waitedFor;
  }
};

// src/limit/run-limit.ts
var grace = 3e3;
var forReport = 2e3;
var RunLimit = class {
  waiting = new Waiting();
  #startedAt = Date.now();
  #controller = new AbortController();
  #timer;
  #cancel = () => this.#stop("cancelled");
  constructor() {
    process.on("SIGINT", this.#cancel);
    process.on("SIGTERM", this.#cancel);
  }
  /** Aborted once the run is stopped; the reason is a `Stopped`. */
  get signal() {
    return this.#controller.signal;
  }
  /** Why the run was stopped, once it was. */
  get stopped() {
    return this.signal.aborted ? this.signal.reason : void 0;
  }
  /** Milliseconds from the limit's making until it stops the run. */
  within(milliseconds) {
    clearTimeout(this.#timer);
    if (this.signal.aborted) return;
    const left = Math.max(0, milliseconds - (Date.now() - this.#startedAt));
    this.#timer = setTimeout(() => this.#stop("timeout"), left);
  }
  /**
   * Waits for the work, but once the run was stopped no longer than some seconds: what has no answer by then is given up.
   *
   * @param patience milliseconds, for work that tidies up after itself
   * @throws Stopped when the work didn't end, or never began
   */
  async until(work, patience = grace) {
    this.signal.throwIfAborted();
    const { promise: over, reject } = Promise.withResolvers();
    let timer;
    const wait = () => timer = setTimeout(() => reject(this.stopped), patience);
    this.signal.addEventListener("abort", wait, { once: true });
    const working = work();
    working.catch(() => void 0);
    try {
      return await Promise.race([working, over]);
    } finally {
      this.signal.removeEventListener("abort", wait);
      clearTimeout(timer);
    }
  }
  /**
   * The wire, as long as the run is not stopped: then requests and pauses end, and no further begins. What must still go out,
   * such as a revocation, goes by the wire's `closing`. All that it waits for shows in `waiting`.
   */
  wire(wire) {
    const { signal, waiting } = this;
    const within = (other) => other == null ? signal : AbortSignal.any([other, signal]);
    return {
      ...wire,
      waiting,
      closing: wire,
      fetch: (input, init) => wire.fetch(input, { ...init, signal: within(init?.signal) }),
      postForm: (url, form, milliseconds, other) => wire.postForm(url, form, milliseconds, within(other)),
      sleep: (milliseconds, other, what = "a pause to pass") => waiting.for(what, () => wire.sleep(milliseconds, within(other)), { milliseconds })
    };
  }
  /** Lets go of the process's signals and of the timer. */
  close() {
    clearTimeout(this.#timer);
    process.off("SIGINT", this.#cancel);
    process.off("SIGTERM", this.#cancel);
  }
  #stop(reason) {
    clearTimeout(this.#timer);
    if (!this.signal.aborted) this.#controller.abort(new Stopped(reason, this.waiting.text()));
  }
};
function endProcessSoon() {
  setTimeout(() => process.exit(process.exitCode ?? 1), forReport).unref();
}

export {
  Stopped,
  RunLimit,
  endProcessSoon
};

/**
 * The most PBKDF2 iterations that are done at once because the input says so: about four seconds, several times what
 * is advised today, and no hostile file can hang a job with it.
 */
export const mostIterations = 5_000_000;

/** The most for one key, with all passphrases and derivations that are tried on it. */
const mostWork = 10_000_000;

/** What may be done to derive keys, in iterations of PBKDF2. */
export class WorkBudget {
  readonly #most: number;
  #spent = 0;
  #ranOut = false;

  constructor(most = mostWork) {
    this.#most = most;
  }

  get spent(): number {
    return this.#spent;
  }

  /** Whether something was left undone. */
  get ranOut(): boolean {
    return this.#ranOut;
  }

  /** Whether so much may be done now; it then counts as done. */
  spend(iterations: number): boolean {
    if (this.#spent + iterations > this.#most) {
      this.#ranOut = true;
      return false;
    }
    this.#spent += iterations;
    return true;
  }
}

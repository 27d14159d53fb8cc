/** How many requests were open at once: of one org's sessions, and in all, logins included. */
export class OpenRequests {
  readonly #byOrg = new Map<string, number>();
  #all = 0;
  /** The most of one org so far. */
  mostOfOneOrg = 0;
  /** The most in all so far. */
  mostInAll = 0;

  /**
   * @param org whose session the request has, if any
   * @returns what to call once the request has ended
   */
  open(org: string | undefined): () => void {
    this.#all += 1;
    this.mostInAll = Math.max(this.mostInAll, this.#all);
    if (org !== undefined) {
      const open = (this.#byOrg.get(org) ?? 0) + 1;
      this.#byOrg.set(org, open);
      this.mostOfOneOrg = Math.max(this.mostOfOneOrg, open);
    }
    return () => {
      this.#all -= 1;
      if (org !== undefined) this.#byOrg.set(org, (this.#byOrg.get(org) ?? 1) - 1);
    };
  }
}

/** One request that a listener got, with how it was answered. */
export interface RequestLogEntry {
  /** Milliseconds since the epoch, by the lifecycle clock. */
  readonly at: number;
  readonly listener: 'production' | 'sandbox';
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  /** The query string's `q`: the SOQL of a query. */
  readonly soql?: string;
  /** Whose session or assertion it was, where known. */
  readonly username?: string;
  /** Of a token request: `jwt-bearer`, `authorization_code`, `refresh_token`. */
  readonly grant?: string;
  /** A fault kept the answer, or a part of it, from the client, though the work was done. */
  readonly isAnswerLost?: true;
  /** 0 when the connection was broken without an answer. */
  readonly status: number;
  /** From the request's first byte to the end of its answer, by the machine's clock. */
  readonly milliseconds: number;
}

/** The requests that came in, the newest last. */
export class RequestLog {
  readonly entries: RequestLogEntry[] = [];
  /** How many there were that count toward the day's allocation, including those no longer kept. */
  ofTheApi = 0;
  /** How many there were, including those no longer kept. */
  count = 0;
  readonly #kept: number;
  readonly #onAnswered: ((entry: RequestLogEntry) => void) | undefined;

  /** @param kept how many it keeps, at least */
  constructor(kept = Infinity, onAnswered?: (entry: RequestLogEntry) => void) {
    this.#kept = kept;
    this.#onAnswered = onAnswered;
  }

  add(entry: RequestLogEntry): void {
    this.entries.push(entry);
    this.count++;
    if (entry.path.startsWith('/services/data')) this.ofTheApi++;
    if (this.entries.length > 2 * this.#kept) this.entries.splice(0, this.entries.length - this.#kept);
    this.#onAnswered?.(entry);
  }
}

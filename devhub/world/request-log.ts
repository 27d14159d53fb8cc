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
}

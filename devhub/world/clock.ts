/**
 * The server's two times. Lifecycles (signups, expiry, sessions) follow `now()`, which a test moves with
 * `advance`. What clients can see and what their assertions are held against follows `wall()`: the machine's
 * clock, off by `skewMilliseconds` when a test sets it. So a test can let a scratch org expire without making
 * every assertion look expired, and can set the server's clock wrong without ageing its orgs.
 */
export class Clock {
  skewMilliseconds = 0;
  #advanced = 0;

  /** Milliseconds since the epoch, for lifecycles. */
  now(): number {
    return Date.now() + this.#advanced;
  }

  /** Milliseconds since the epoch, for the Date header and for `exp`. */
  wall(): number {
    return Date.now() + this.skewMilliseconds;
  }

  advance(milliseconds: number): void {
    this.#advanced += milliseconds;
  }
}

/** `2026-01-31T08:00:00.000+0000`, as the REST API writes a datetime: Salesforce keeps whole seconds. */
export function dateTime(milliseconds: number): string {
  return new Date(Math.floor(milliseconds / 1000) * 1000).toISOString().replace('Z', '+0000');
}

/** What `dateTime` wrote, in milliseconds; NaN for anything else. */
export function timeOf(text: string): number {
  return Date.parse(text.replace('+0000', 'Z'));
}

/** `2026-01-31` */
export function dateOnly(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

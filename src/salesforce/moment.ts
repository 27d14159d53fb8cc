/**
 * A date as the REST API writes it (`2026-11-24T05:00:00.000+0000`), in milliseconds since the epoch; NaN for anything else.
 * ECMAScript's own format has a colon in the offset.
 */
export function momentOf(value: unknown): number {
  return Date.parse(String(value).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** The same date in ISO 8601, `2026-11-24T05:00:00.000Z`; what is no date stays as it is. */
export function isoText(text: string): string {
  const moment = momentOf(text);
  return Number.isNaN(moment) ? text : new Date(moment).toISOString();
}

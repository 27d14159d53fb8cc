/**
 * A date as the REST API writes it (`2026-11-24T05:00:00.000+0000`), in milliseconds since the epoch; NaN for anything else.
 * ECMAScript's own format has a colon in the offset.
 */
export function momentOf(value: unknown): number {
  return Date.parse(String(value).replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

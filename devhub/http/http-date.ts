/**
 * The three forms of a date in HTTP, which are all in GMT, and case-sensitive: `Sun, 06 Nov 1994 08:49:37 GMT`, and, obsolete,
 * `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
 * https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const month = `(?<month>${months.join('|')})`;
const time = String.raw`(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d):(?<second>[0-5]\d|60)`;
const shortDay = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const longDay = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const forms = [
  String.raw`${shortDay}, (?<day>\d{2}) ${month} (?<year>\d{4}) ${time} GMT`,
  String.raw`${longDay}, (?<day>\d{2})-${month}-(?<year>\d{2}) ${time} GMT`,
  String.raw`${shortDay} ${month} (?<day>\d{2}| \d) ${time} (?<year>\d{4})`,
].map((form) => new RegExp(`^${form}$`));

/**
 * @param now in milliseconds: which century a year of two digits is in
 * @returns milliseconds since the epoch; `undefined` for text that isn't a date of HTTP. A wrong day of the week is let pass.
 */
export function parseHttpDate(text: string, now: number): number | undefined {
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts) return timeOf(parts, now);
  }
  return undefined;
}

function timeOf(parts: Readonly<Record<string, string>>, now: number): number | undefined {
  const { year = '', month: name = '', ...rest } = parts;
  const [day = 0, hour = 0, minute = 0, second = 0] = [
    rest['day'],
    rest['hour'],
    rest['minute'],
    rest['second'],
  ].map(Number);
  const at = (fullYear: number): number | undefined => {
    const date = new Date(0);
    date.setUTCFullYear(fullYear, months.indexOf(name), day);
    if (date.getUTCDate() !== day) return undefined;
    return date.setUTCHours(hour, minute, second);
  };
  return year.length === 4 ? at(Number(year)) : at(inCentury(Number(year), now, at));
}

/** A year that seems more than 50 years in the future was in the past. */
function inCentury(twoDigits: number, now: number, at: (fullYear: number) => number | undefined): number {
  const latest = new Date(now);
  latest.setUTCFullYear(latest.getUTCFullYear() + 50);
  const century = Math.floor(latest.getUTCFullYear() / 100) * 100;
  const fullYear = century + twoDigits;
  return (at(fullYear) ?? 0) > latest.getTime() ? fullYear - 100 : fullYear;
}

const day = 86_400_000;

/** A span of time, in milliseconds since the epoch: `from` belongs to it, `to` doesn't. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What a date literal such as `TODAY` or `LAST_N_DAYS:3` stands for, in UTC.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_dateformats.htm
 */
export function dateLiteral(text: string, now: number): Span | undefined {
  const [name = '', count] = text.toUpperCase().split(':');
  const n = Number(count ?? 0);
  const today = Math.floor(now / day) * day;
  const spanOfDays = (first: number, days: number): Span => ({
    from: today + first * day,
    to: today + (first + days) * day,
  });
  switch (name) {
    case 'TODAY':
      return spanOfDays(0, 1);
    case 'YESTERDAY':
      return spanOfDays(-1, 1);
    case 'TOMORROW':
      return spanOfDays(1, 1);
    case 'LAST_N_DAYS':
      return spanOfDays(-n, n + 1);
    case 'NEXT_N_DAYS':
      return spanOfDays(1, n);
    case 'N_DAYS_AGO':
      return spanOfDays(-n, 1);
    case 'LAST_90_DAYS':
      return spanOfDays(-90, 91);
    case 'NEXT_90_DAYS':
      return spanOfDays(1, 90);
    case 'LAST_WEEK':
      return week(today, -1);
    case 'THIS_WEEK':
      return week(today, 0);
    case 'NEXT_WEEK':
      return week(today, 1);
    case 'LAST_MONTH':
      return months(today, -1, 1);
    case 'THIS_MONTH':
      return months(today, 0, 1);
    case 'NEXT_MONTH':
      return months(today, 1, 1);
    case 'LAST_YEAR':
      return years(today, -1);
    case 'THIS_YEAR':
      return years(today, 0);
    case 'NEXT_YEAR':
      return years(today, 1);
    default:
      return undefined;
  }
}

function week(today: number, offset: number): Span {
  const from = today - new Date(today).getUTCDay() * day + offset * 7 * day;
  return { from, to: from + 7 * day };
}

function months(today: number, offset: number, count: number): Span {
  const date = new Date(today);
  const start = date.getUTCMonth() + offset;
  return {
    from: Date.UTC(date.getUTCFullYear(), start, 1),
    to: Date.UTC(date.getUTCFullYear(), start + count, 1),
  };
}

function years(today: number, offset: number): Span {
  const year = new Date(today).getUTCFullYear() + offset;
  return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) };
}

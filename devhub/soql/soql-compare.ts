import { looksLikeId, to15 } from '../world/ids.ts';
import type { FieldDefinition } from '../objects/schema.ts';
import { dateLiteral } from './soql-dates.ts';
import type { Test } from './soql-where.ts';
import { plainText } from '../objects/table.ts';
import type { Value } from '../objects/table.ts';

/** Whether a field's value passes a test, as SOQL compares: text without regard to case, ids in either length. */
export function passes(
  actual: Value | undefined,
  field: FieldDefinition,
  test: Test,
  wanted: readonly Value[],
  now: number,
): boolean {
  const literals = literalsOf(test);
  const [literal] = literals;
  switch (test.operator) {
    case '=':
      return literal === undefined ? false : equals(actual ?? null, field, literal, wanted[0] ?? null, now);
    case '!=':
      return literal === undefined ? false : !equals(actual ?? null, field, literal, wanted[0] ?? null, now);
    case 'IN':
      return wanted.some((value, place) => equals(actual ?? null, field, literals[place] ?? '', value, now));
    case 'NOT IN':
      return !wanted.some((value, place) => equals(actual ?? null, field, literals[place] ?? '', value, now));
    case 'LIKE':
      return literalsOf(test).some((pattern) => like(actual ?? null, pattern.slice(1, -1)));
    case 'INCLUDES':
      return wanted.some((value) => multipicklist(actual ?? null).includes(plainText(value).toLowerCase()));
    case 'EXCLUDES':
      return !wanted.some((value) => multipicklist(actual ?? null).includes(plainText(value).toLowerCase()));
    default:
      return ordered(actual ?? null, field, test.operator, literal ?? '', wanted[0] ?? null, now);
  }
}

/** The raw texts of a test's right side. */
export function literalsOf(test: Test): readonly string[] {
  return typeof test.value === 'string' ? [test.value] : test.value;
}

/** A literal's value: `'it\'s'` → it's, 3 → 3, null, true, dates as they are. */
export function literalValue(literal: string): Value {
  if (literal.startsWith("'")) return unescape(literal.slice(1, -1));
  const lower = literal.toLowerCase();
  if (lower === 'null') return null;
  if (lower === 'true' || lower === 'false') return lower === 'true';
  return /^[+-]?\d+(\.\d+)?$/.test(literal) ? Number(literal) : literal;
}

function unescape(text: string): string {
  const named: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return text.replace(/\\(.)/g, (_all, letter: string) => named[letter] ?? letter);
}

function equals(actual: Value, field: FieldDefinition, literal: string, wanted: Value, now: number): boolean {
  if (field.type === 'date' || field.type === 'datetime') {
    const span = spanOf(literal, now);
    if (span) return isWithin(actual, span);
  }
  if (field.type === 'boolean') return (actual ?? false) === (wanted ?? false);
  if (wanted === null) return actual === null || actual === '';
  if (actual === null) return false;
  if (typeof actual === 'string' && typeof wanted === 'string') return sameText(actual, wanted, field);
  return actual === wanted;
}

function sameText(actual: string, wanted: string, field: FieldDefinition): boolean {
  if ((field.type === 'id' || field.type === 'reference') && looksLikeId(actual) && looksLikeId(wanted)) {
    return to15(actual) === to15(wanted);
  }
  return actual.toLowerCase() === wanted.toLowerCase();
}

function ordered(
  actual: Value,
  field: FieldDefinition,
  operator: string,
  literal: string,
  wanted: Value,
  now: number,
): boolean {
  if (actual === null || wanted === null) return false;
  if (field.type === 'date' || field.type === 'datetime') {
    const span = spanOf(literal, now);
    const time = timeOf(actual);
    if (!span || time === undefined) return false;
    if (operator === '<') return time < span.from;
    if (operator === '<=') return time < span.to;
    return operator === '>' ? time >= span.to : time >= span.from;
  }
  const order = compareValues(actual, wanted);
  if (operator === '<') return order < 0;
  if (operator === '<=') return order <= 0;
  return operator === '>' ? order > 0 : order >= 0;
}

/** A date is a span of a day, a datetime one of a millisecond. */
function spanOf(literal: string, now: number): { from: number; to: number } | undefined {
  const named = dateLiteral(literal, now);
  if (named) return named;
  const time = timeOf(literal);
  if (time === undefined) return undefined;
  return { from: time, to: time + (literal.includes('T') ? 1 : 86_400_000) };
}

function isWithin(actual: Value, span: { from: number; to: number }): boolean {
  const time = timeOf(actual);
  return time !== undefined && time >= span.from && time < span.to;
}

function timeOf(value: Value): number | undefined {
  if (typeof value !== 'string') return undefined;
  const time = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(time) ? undefined : time;
}

function like(actual: Value, pattern: string): boolean {
  return typeof actual === 'string' && expressionOf(pattern).test(actual);
}

/** A query holds each of its patterns against every row. */
const expressions = new Map<string, RegExp>();
const mostExpressions = 1000;

/**
 * `pattern` as written between the quotes: only `%` and `_` without a backslash are wildcards.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_quotedstringescapes.htm
 */
function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known !== undefined) return known;
  const parts = pattern.match(/\\.|[^\\]/gs) ?? [];
  const source = parts.map((part) => {
    if (part === '%') return '.*';
    if (part === '_') return '.';
    return unescape(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const made = new RegExp(`^${source.join('')}$`, 'is');
  if (expressions.size >= mostExpressions) expressions.clear();
  expressions.set(pattern, made);
  return made;
}

function multipicklist(actual: Value): string[] {
  return typeof actual === 'string' ? actual.toLowerCase().split(';') : [];
}

/** For ORDER BY and comparisons: negative when `a` comes first. Neither is null. */
export function compareValues(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const left = plainText(a).toLowerCase();
  const right = plainText(b).toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}

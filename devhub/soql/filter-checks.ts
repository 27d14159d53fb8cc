import type { FieldDefinition } from '../objects/schema.ts';
import type { FieldType } from '../objects/field-type.ts';
import { looksLikeId } from '../world/ids.ts';
import { queryRefusals } from './query-refusals.ts';
import { literalsOf, literalValue } from './soql-compare.ts';
import { dateLiteral } from './soql-dates.ts';
import type { Test } from './soql-where.ts';
import { plainText } from '../objects/table.ts';

const texts: ReadonlySet<FieldType> = new Set<FieldType>([
  'string',
  'textarea',
  'picklist',
  'multipicklist',
  'combobox',
  'email',
  'phone',
  'url',
]);
/** LIKE takes texts of one value. */
const liked: ReadonlySet<FieldType> = new Set([...texts].filter((type) => type !== 'multipicklist'));

const forms: Readonly<Partial<Record<FieldType, (literal: string) => boolean>>> = {
  boolean: (literal) => /^(true|false)$/i.test(literal),
  int: (literal) => /^[+-]?\d+$/.test(literal),
  double: isNumber,
  currency: (literal) => isNumber(literal.replace(/^[A-Z]{3}/, '')),
  percent: isNumber,
  date: (literal) => /^\d{4}-\d\d-\d\d$/.test(literal) || isDateLiteral(literal),
  datetime: (literal) => /^\d{4}-\d\d-\d\dT/.test(literal) || isDateLiteral(literal),
};
/** Where an error text has another word for a type. */
const names: Readonly<Partial<Record<FieldType, string>>> = { datetime: 'dateTime', reference: 'id' };

/**
 * Checks one comparison of a WHERE as Salesforce does before it looks at any record.
 * @throws Refusal for a field that can't be filtered on, an operator that its type doesn't have, a value of another type
 */
export function checkFilter(soql: string, field: FieldDefinition, test: Test): void {
  const { type } = field;
  const name = test.field;
  if (!field.filterable) throw queryRefusals.notFilterable(soql, name);
  if (test.operator === 'LIKE' && !liked.has(type))
    throw queryRefusals.operator(soql, name, names[type] ?? type);
  if (test.subquery !== undefined) return;
  for (const literal of literalsOf(test)) checkLiteral(soql, field, name, literal);
}

function checkLiteral(soql: string, { type }: FieldDefinition, name: string, literal: string): void {
  if (literal.toLowerCase() === 'null') return;
  const isQuoted = literal.startsWith("'");
  if (type === 'id' || type === 'reference') {
    const value = isQuoted ? plainText(literalValue(literal)) : literal;
    if (!isQuoted || !(value === '' || looksLikeId(value))) throw queryRefusals.notAnId(soql, name, value);
  } else if (texts.has(type)) {
    if (!isQuoted) throw queryRefusals.quotesMissing(soql, name);
  } else if (isQuoted || forms[type]?.(literal) === false) {
    throw queryRefusals.wrongType(soql, name, names[type] ?? type);
  }
}

function isNumber(literal: string): boolean {
  return /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(literal);
}

/** @throws Refusal for one that Salesforce has and this server doesn't */
function isDateLiteral(literal: string): boolean {
  if (!/^[A-Z][A-Z_\d]*(:\d+)?$/i.test(literal)) return false;
  if (dateLiteral(literal, 0) === undefined) throw queryRefusals.notHere(`the date literal ${literal}`);
  return true;
}

import { apiRefusals } from '../errors.ts';
import { looksLikeId } from '../world/ids.ts';
import type { Org } from '../world/org.ts';
import { saveErrors } from './save-errors.ts';
import type { SaveError } from './save-errors.ts';
import { findField, labelOf } from '../objects/schema.ts';
import type { FieldDefinition, ObjectDefinition } from '../objects/schema.ts';
import { plainText } from '../objects/table.ts';
import type { Table, Value } from '../objects/table.ts';

/** What a client wants to save, under the fields' own names, and the errors in it. */
export interface CheckedRecord {
  readonly fields: Readonly<Record<string, Value>>;
  readonly errors: readonly SaveError[];
}

/** References that lead to records of many objects. */
const polymorphic = new Set(['What', 'Who', 'Owner']);

/**
 * Checks a record before it is created, or changed (`isNew` false: nothing has to be there).
 * @throws Refusal for what the API refuses before it looks at values: an unknown field, a value of the wrong type
 */
export function checkRecord(
  body: Readonly<Record<string, unknown>>,
  table: Table,
  org: Org,
  isNew: boolean,
): CheckedRecord {
  const { definition } = table;
  const fields = fieldsOf(body, definition);
  const errors: SaveError[] = [];
  const locked = fields
    .filter(([field]) => !(isNew ? field.createable : field.updateable))
    .map(([field]) => field.name);
  if (locked.length > 0) errors.push(saveErrors.notWriteable(locked));
  const given = Object.fromEntries(fields.map(([field, value]) => [field.name, value]));
  const missing = definition.fields
    .filter(({ name, required }) => required && isEmpty(given[name]) && (isNew || Object.hasOwn(given, name)))
    .map(({ name }) => name);
  if (missing.length > 0) errors.push(saveErrors.requiredFieldMissing(missing));
  for (const [field, value] of fields) {
    const error = isEmpty(value) ? undefined : valueError(field, value, table, org);
    if (error) errors.push(error);
  }
  return { fields: given, errors };
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function fieldsOf(
  body: Readonly<Record<string, unknown>>,
  definition: ObjectDefinition,
): [FieldDefinition, Value][] {
  return Object.entries(body)
    .filter(([name]) => name !== 'attributes')
    .map(([name, value]) => {
      const field = findField(definition, name);
      if (!field) throw apiRefusals.noSuchColumn(name, definition.name);
      checkType(field, value);
      return [field, value as Value];
    });
}

/** What the JSON parser refuses, because the field can't hold such a value. */
function checkType(field: FieldDefinition, value: unknown): void {
  if (value === null || value === undefined) return;
  const wanted = jsonTypes[field.type];
  if (wanted === undefined || wanted.accepts(value)) return;
  const got = typeof value === 'string' ? 'VALUE_STRING' : `VALUE_${typeof value}`.toUpperCase();
  throw apiRefusals.malformedJson(
    `Cannot deserialize instance of ${wanted.name} from ${got} value ${shown(value)} or request may be missing a required field at [line:1, column:1]`,
  );
}

const isText = (value: unknown): boolean => typeof value !== 'object';
const isNumber = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value !== '' && !Number.isNaN(Number(value)));
const isDate = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d/.test(value) &&
  !Number.isNaN(Date.parse(value.slice(0, 10)));

const jsonTypes: Partial<
  Record<FieldDefinition['type'], { name: string; accepts(value: unknown): boolean }>
> = {
  boolean: {
    name: 'boolean',
    accepts: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  },
  int: { name: 'int', accepts: (value) => isNumber(value) && Number.isInteger(Number(value)) },
  double: { name: 'double', accepts: isNumber },
  currency: { name: 'currency', accepts: isNumber },
  percent: { name: 'percent', accepts: isNumber },
  date: { name: 'date', accepts: isDate },
  datetime: { name: 'datetime', accepts: isDate },
  string: { name: 'string', accepts: isText },
  reference: { name: 'reference', accepts: isText },
};

function valueError(field: FieldDefinition, value: Value, table: Table, org: Org): SaveError | undefined {
  const label = labelOf(field);
  if (field.relationship) return referenceError(field, value, org);
  if (typeof value !== 'string') return undefined;
  if (field.length !== undefined && value.length > field.length) {
    return saveErrors.tooLong(label, value, field.length, field.name);
  }
  if (field.type === 'email' && !isEmail(value)) {
    return saveErrors.invalidEmail(label, value, field.name);
  }
  const bad = field.values && picked(field, value).find((one) => !isAmong(one, field.values ?? []));
  if (bad !== undefined) return saveErrors.badPicklistValue(label, bad, field.name);
  if (field.unique) {
    const same = table
      .rows()
      .find((row) => plainText(row[field.name] ?? null).toLowerCase() === value.toLowerCase());
    if (same) return saveErrors.duplicateValue(field.name, same.Id);
  }
  return undefined;
}

/** An address's form. */
export function isEmail(text: string): boolean {
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text);
}

/** Without regard to case: `sf org create scratch --edition developer` sends it so. */
function isAmong(value: string, values: readonly string[]): boolean {
  return values.some((one) => one.toLowerCase() === value.toLowerCase());
}

function picked(field: FieldDefinition, value: string): string[] {
  return field.type === 'multipicklist' ? value.split(';') : [value];
}

function referenceError(field: FieldDefinition, value: Value, org: Org): SaveError | undefined {
  const { to = '', name = '' } = field.relationship ?? {};
  const target = org.tables.get(to.toLowerCase());
  if (!target) return undefined;
  const id = plainText(value);
  const isAnyObject = polymorphic.has(name);
  if (!looksLikeId(id) || (!isAnyObject && !id.startsWith(target.definition.keyPrefix))) {
    return saveErrors.malformedId(labelOf(field), id, field.name);
  }
  const isThere = isAnyObject
    ? [...org.tables.values()].some((table) => table.get(id))
    : target.get(id) !== undefined;
  return isThere ? undefined : saveErrors.invalidCrossReference(field.name);
}

function isEmpty(value: Value | undefined): boolean {
  return value === null || value === undefined || value === '';
}

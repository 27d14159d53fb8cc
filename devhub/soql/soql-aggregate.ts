import type { FieldType, Query } from '@jetstreamapp/soql-parser-js';
import { apiRefusals } from '../errors.ts';
import type { FieldDefinition } from '../objects/schema.ts';
import { queryRefusals } from './query-refusals.ts';
import { compareValues } from './soql-compare.ts';
import { plainText } from '../objects/table.ts';
import type { Row, Value } from '../objects/table.ts';

/** COUNT(Id), MAX(CreatedDate) and the like, not COUNT(). */
export function isAggregate(field: FieldType): boolean {
  return field.type === 'FieldFunctionExpression' && field.isAggregateFn === true;
}

/**
 * Checks a query with GROUP BY or aggregate functions as Salesforce does before it looks at any record.
 * @param fieldOf by its path; throws for one that isn't there
 */
export function checkGrouping(query: Query, soql: string, fieldOf: (path: string) => FieldDefinition): void {
  if (query.having) throw queryRefusals.notHere('HAVING');
  const groups = [query.groupBy ?? []].flat().map((group) => {
    if (!('field' in group)) throw queryRefusals.notHere('functions in GROUP BY');
    if (!fieldOf(group.field).groupable) throw queryRefusals.notGroupable(soql, group.field);
    return group.field.toLowerCase();
  });
  for (const field of query.fields ?? []) {
    const path = pathOf(field);
    if (path !== undefined && !groups.includes(path.toLowerCase()))
      throw queryRefusals.notGrouped(soql, path);
  }
  for (const order of [query.orderBy ?? []].flat()) {
    if ('field' in order && !groups.includes(order.field.toLowerCase()))
      throw queryRefusals.orderNotGrouped(soql, order.field);
  }
}

/** `Status`, `Owner.Name`; undefined for anything but a field. */
function pathOf(field: FieldType): string | undefined {
  if (field.type === 'Field') return field.field;
  return field.type === 'FieldRelationship' ? [...field.relationships, field.field].join('.') : undefined;
}

/** The groups of a query with GROUP BY or aggregate functions, each an `AggregateResult`. */
export function aggregate(
  query: Query,
  rows: readonly Row[],
  read: (row: Row, path: string) => Value,
): Record<string, unknown>[] {
  const groupFields = [query.groupBy ?? []]
    .flat()
    .flatMap((group) => ('field' in group ? [group.field] : []));
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(groupFields.map((field) => read(row, field)));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  if (groupFields.length === 0 && groups.size === 0) groups.set('[]', []);
  return [...groups.values()].map((group) => summarize(query.fields ?? [], group, read));
}

function summarize(
  fields: readonly FieldType[],
  group: readonly Row[],
  read: (row: Row, path: string) => Value,
): Record<string, unknown> {
  const record: Record<string, unknown> = { attributes: { type: 'AggregateResult' } };
  let unnamed = 0;
  for (const field of fields) {
    if (field.type === 'FieldFunctionExpression') {
      const [parameter] = field.parameters;
      const values = group
        .map((row) => (typeof parameter === 'string' ? read(row, parameter) : null))
        .filter((value) => value !== null);
      record[field.alias ?? `expr${unnamed++}`] = compute(field.functionName.toUpperCase(), values);
    } else if (field.type === 'Field' || field.type === 'FieldRelationship') {
      const path = pathOf(field) ?? '';
      const [row] = group;
      record[('alias' in field ? field.alias : undefined) ?? field.field] = row ? read(row, path) : null;
    }
  }
  return record;
}

function compute(name: string, values: readonly Value[]): Value {
  const sorted = [...values].sort(compareValues);
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  switch (name) {
    case 'COUNT':
      return values.length;
    case 'COUNT_DISTINCT':
      return new Set(values.map(plainText)).size;
    case 'MIN':
      return sorted[0] ?? null;
    case 'MAX':
      return sorted.at(-1) ?? null;
    case 'SUM':
      return values.length === 0 ? null : sum;
    case 'AVG':
      return values.length === 0 ? null : sum / values.length;
    default:
      throw apiRefusals.malformedQuery(`unexpected token: ${name}`);
  }
}

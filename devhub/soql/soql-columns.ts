import { parseQuery } from '@jetstreamapp/soql-parser-js';
import type { FieldType } from '@jetstreamapp/soql-parser-js';
import { apiRefusals } from '../errors.ts';
import { findField } from '../objects/schema.ts';
import type { Table } from '../objects/table.ts';

/** A column of a query's result: `columns=true` asks for these instead of records, as the Salesforce CLI does. */
export interface Column {
  readonly aggregate: boolean;
  readonly apexType: string;
  readonly booleanType: boolean;
  readonly columnName: string;
  readonly custom: boolean;
  readonly displayName: string;
  readonly foreignKeyName: string | null;
  readonly insertable: boolean;
  readonly joinColumns: readonly Column[];
  readonly numberType: boolean;
  readonly textType: boolean;
  readonly updatable: boolean;
}

/**
 * What a query's records will look like. The answer's shape is undocumented; the Salesforce CLI reads
 * `columnMetadata` with `columnName`, `displayName`, `aggregate` and `joinColumns`:
 * https://github.com/salesforcecli/plugin-data/blob/main/src/commands/data/query.ts
 */
export function queryColumns(soql: string, tables: ReadonlyMap<string, Table>): Record<string, unknown> {
  const query = parseQuery(soql);
  const table = tables.get((query.sObject ?? '').toLowerCase());
  if (!table) throw apiRefusals.invalidType(soql, query.sObject ?? '');
  let unnamed = 0;
  const columnMetadata = (query.fields ?? []).map((field) =>
    columnOf(field, table, () => `expr${unnamed++}`),
  );
  return {
    columnMetadata,
    entityName: table.definition.name,
    groupBy: query.groupBy !== undefined,
    idSelected: columnMetadata.some((one) => one.columnName === 'Id'),
    keyPrefix: table.definition.keyPrefix,
  };
}

function columnOf(field: FieldType, table: Table, nextName: () => string): Column {
  if (field.type === 'FieldFunctionExpression') {
    const name = field.alias ?? nextName();
    return { ...column(name, 'double'), aggregate: true, displayName: field.functionName.toLowerCase() };
  }
  if (field.type === 'FieldRelationship') return joined([...field.relationships, field.field]);
  if (field.type === 'FieldSubquery') {
    const joinColumns = (field.subquery.fields ?? [])
      .filter((one) => one.type === 'Field')
      .map((one) => column(one.field, 'string'));
    return { ...column(field.subquery.relationshipName, 'reference'), aggregate: true, joinColumns };
  }
  if (field.type !== 'Field') throw apiRefusals.malformedQuery('This server does not know TYPEOF.');
  const definition = findField(table.definition, field.field);
  return {
    ...column(definition?.name ?? field.field, definition?.type ?? 'string'),
    insertable: definition?.createable ?? false,
    updatable: definition?.updateable ?? false,
  };
}

function joined(path: readonly string[]): Column {
  const [step = '', ...rest] = path;
  if (rest.length === 0) return column(step, 'string');
  return { ...column(step, 'reference'), joinColumns: [joined(rest)] };
}

function column(columnName: string, type: string): Column {
  const isNumber = type === 'int' || type === 'double';
  return {
    aggregate: false,
    apexType: type === 'id' || type === 'reference' ? 'Id' : type,
    booleanType: type === 'boolean',
    columnName,
    custom: columnName.endsWith('__c'),
    displayName: columnName,
    foreignKeyName: null,
    insertable: columnName !== 'Id',
    joinColumns: [],
    numberType: isNumber,
    textType: !isNumber && type !== 'boolean',
    updatable: columnName !== 'Id',
  };
}

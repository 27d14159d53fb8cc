import { parseQuery } from '@jetstreamapp/soql-parser-js';
import type { FieldType, OrderByFieldClause, Query, Subquery } from '@jetstreamapp/soql-parser-js';
import { findChildRelationship } from '../objects/child-relationships.ts';
import type { ChildRelationship } from '../objects/child-relationships.ts';
import { apiRefusals } from '../errors.ts';
import { findField } from '../objects/schema.ts';
import type { FieldDefinition } from '../objects/schema.ts';
import { checkFilter } from './filter-checks.ts';
import { queryRefusals } from './query-refusals.ts';
import { aggregate, checkGrouping, isAggregate } from './soql-aggregate.ts';
import { compareValues, literalsOf, literalValue, passes } from './soql-compare.ts';
import { whereTree } from './soql-where.ts';
import type { Expression, Test } from './soql-where.ts';
import type { Row, Table, Value } from '../objects/table.ts';

/** What a query runs on: the tables of one org that the asked API shows. */
export interface QueryScope {
  /** By object name in lower case. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Milliseconds since the epoch, for TODAY and the like. */
  readonly now: number;
  /** Before the object's name in a record's `attributes.url`, such as `/services/data/v65.0/sobjects`. */
  readonly sobjectsPath: string;
  /** queryAll: deleted records too. */
  readonly includeDeleted?: boolean;
  /** `Settings.like` */
  readonly like?: 'exact' | 'everything';
}

/** All records of a query, before they are cut into pages. */
export interface QueryResult {
  readonly totalSize: number;
  readonly records: readonly Record<string, unknown>[];
}

/**
 * Runs one SOQL query.
 * @throws Refusal with Salesforce's own words for a query that it would refuse
 */
export function runQuery(soql: string, scope: QueryScope): QueryResult {
  const query = parse(soql);
  const run = new Run(soql, scope);
  const rows = run.select(query);
  const fields = query.fields ?? [];
  const [first] = fields;
  if (fields.length === 1 && first?.type === 'FieldFunctionExpression' && isBareCount(first)) {
    return { totalSize: rows.length, records: [] };
  }
  const table = run.table(query.sObject ?? '');
  if (query.groupBy || fields.some(isAggregate)) {
    checkGrouping(query, soql, (path) => run.read(undefined, table, path).field);
    const records = aggregate(query, rows, (row, path) => run.read(row, table, path).value);
    return { totalSize: records.length, records };
  }
  const records = run.page(query, rows).map((row) => run.project(row, table, fields));
  return { totalSize: records.length, records };
}

function isBareCount(field: FieldType): boolean {
  return (
    field.type === 'FieldFunctionExpression' &&
    field.functionName.toUpperCase() === 'COUNT' &&
    field.parameters.length === 0
  );
}

function parse(soql: string): Query {
  try {
    // Without options: with any, even the default ones, the package builds its parser anew, which takes 100 ms.
    return parseQuery(soql);
  } catch (error) {
    throw apiRefusals.malformedQuery(error instanceof Error ? error.message : 'unexpected token');
  }
}

class Run {
  readonly #soql: string;
  readonly #scope: QueryScope;

  constructor(soql: string, scope: QueryScope) {
    this.#soql = soql;
    this.#scope = scope;
  }

  table(name: string): Table {
    const table = this.#scope.tables.get(name.toLowerCase());
    if (!table) throw apiRefusals.invalidType(this.#soql, name);
    return table;
  }

  /** The rows that pass WHERE, in the order asked for. */
  select(query: Query, table = this.table(query.sObject ?? '')): Row[] {
    for (const field of query.fields ?? []) this.#check(field, table);
    const test = query.where ? this.#condition(query.where, table) : () => true;
    const rows = table.rows().filter((row) => this.#isVisible(row) && test(row));
    const orders = this.#orders(query, table);
    return orders.length === 0 ? rows : rows.sort((a, b) => this.#order(a, b, table, orders));
  }

  #orders(query: Query | Subquery, table: Table): readonly OrderByFieldClause[] {
    return [query.orderBy ?? []].flat().map((order) => {
      if (!('field' in order)) throw queryRefusals.notHere('functions in ORDER BY');
      if (!this.read(undefined, table, order.field).field.sortable)
        throw queryRefusals.notSortable(this.#soql, order.field);
      return order;
    });
  }

  page(query: Query, rows: readonly Row[]): readonly Row[] {
    const offset = query.offset ?? 0;
    return rows.slice(offset, query.limit === undefined ? undefined : offset + query.limit);
  }

  /** A field by its path, such as `Status` or `ScratchOrgInfo.Owner.Name`. */
  read(row: Row | undefined, table: Table, path: string): { field: FieldDefinition; value: Value } {
    const dot = path.indexOf('.');
    if (dot < 0) {
      const field = this.#field(table, path);
      return { field, value: row?.[field.name] ?? null };
    }
    const { to, through } = this.#relationship(table, path.slice(0, dot));
    const id = row?.[through.name];
    return this.read(typeof id === 'string' ? to.get(id) : undefined, to, path.slice(dot + 1));
  }

  /** The record as the API answers it. */
  project(row: Row, table: Table, fields: readonly FieldType[]): Record<string, unknown> {
    const record: Record<string, unknown> = { attributes: this.#attributes(row, table) };
    for (const field of fields) {
      if (field.type === 'Field') {
        const { field: definition, value } = this.read(row, table, field.field);
        record[definition.name] = value;
      } else if (field.type === 'FieldRelationship') {
        this.#projectRelated(record, row, table, [...field.relationships, field.field]);
      } else if (field.type === 'FieldSubquery') {
        const { name, records } = this.#children(row, table, field.subquery);
        record[name] = records.length === 0 ? null : { totalSize: records.length, done: true, records };
      }
    }
    return record;
  }

  /** A child query, such as `(SELECT Name FROM Contacts)`. */
  #children(
    row: Row,
    table: Table,
    query: Subquery,
  ): { readonly name: string; readonly records: readonly Record<string, unknown>[] } {
    const { name, table: children, field } = this.#child(table, query);
    const mine = this.select(query, children).filter((child) => child[field.name] === row.Id);
    const records = this.page(query, mine).map((child) => this.project(child, children, query.fields ?? []));
    return { name, records };
  }

  #child(table: Table, query: Subquery): ChildRelationship {
    const child = findChildRelationship(query.relationshipName, table, this.#scope.tables);
    if (!child) {
      throw apiRefusals.noSuchRelationship(this.#soql, query.relationshipName);
    }
    return child;
  }

  #projectRelated(record: Record<string, unknown>, row: Row, table: Table, path: readonly string[]): void {
    const [step = '', ...rest] = path;
    if (rest.length === 0) {
      const { field, value } = this.read(row, table, step);
      record[field.name] = value;
      return;
    }
    const { to, through } = this.#relationship(table, step);
    const id = row[through.name];
    const related = typeof id === 'string' ? to.get(id) : undefined;
    const name = through.relationship?.name ?? step;
    if (!related) {
      record[name] ??= null;
      return;
    }
    const inner = (record[name] ??= { attributes: this.#attributes(related, to) }) as Record<string, unknown>;
    this.#projectRelated(inner, related, to, rest);
  }

  #attributes(row: Row, table: Table): { type: string; url: string } {
    const type = table.definition.name;
    return { type, url: `${this.#scope.sobjectsPath}/${type}/${row.Id}` };
  }

  #isVisible(row: Row): boolean {
    return this.#scope.includeDeleted === true || row['IsDeleted'] !== true;
  }

  #field(table: Table, name: string): FieldDefinition {
    const field = findField(table.definition, name);
    if (!field) throw apiRefusals.invalidField(this.#soql, name, table.definition.name);
    return field;
  }

  #relationship(table: Table, name: string): { to: Table; through: FieldDefinition } {
    const through = table.definition.fields.find(
      (field) => field.relationship?.name.toLowerCase() === name.toLowerCase(),
    );
    const to = through?.relationship && this.#scope.tables.get(through.relationship.to.toLowerCase());
    if (!through || !to) throw apiRefusals.noSuchRelationship(this.#soql, name);
    return { to, through };
  }

  #check(field: FieldType, table: Table): void {
    if (field.type === 'Field') this.#field(table, field.field);
    if (field.type === 'FieldRelationship') {
      this.read(undefined, table, [...field.relationships, field.field].join('.'));
    }
    if (field.type === 'FieldSubquery') this.select(field.subquery, this.#child(table, field.subquery).table);
    if (field.type === 'FieldTypeof') {
      throw apiRefusals.malformedQuery('This server does not know TYPEOF.');
    }
  }

  #condition(where: NonNullable<Query['where']>, table: Table): (row: Row) => boolean {
    let tree: Expression;
    try {
      tree = whereTree(where);
    } catch (error) {
      throw apiRefusals.malformedQuery(error instanceof Error ? error.message : 'unexpected token');
    }
    return this.#predicate(tree, table);
  }

  #predicate(tree: Expression, table: Table): (row: Row) => boolean {
    if (tree.kind === 'not') {
      const inner = this.#predicate(tree.part, table);
      return (row) => !inner(row);
    }
    if (tree.kind === 'test') return this.#test(tree.test, table);
    const parts = tree.parts.map((part) => this.#predicate(part, table));
    return tree.kind === 'and'
      ? (row) => parts.every((part) => part(row))
      : (row) => parts.some((part) => part(row));
  }

  #test(test: Test, table: Table): (row: Row) => boolean {
    const { field } = this.read(undefined, table, test.field);
    checkFilter(this.#soql, field, test);
    if (test.operator === 'LIKE' && this.#scope.like === 'everything')
      return (row) => this.read(row, table, test.field).value !== null;
    const wanted = test.subquery ? this.#column(test.subquery) : literalsOf(test).map(literalValue);
    return (row) => passes(this.read(row, table, test.field).value, field, test, wanted, this.#scope.now);
  }

  /** The values of a semi-join's single field. */
  #column(subquery: Query): Value[] {
    const [field] = subquery.fields ?? [];
    if (field?.type !== 'Field') throw apiRefusals.malformedQuery('Only one field is allowed in a semi-join');
    const table = this.table(subquery.sObject ?? '');
    return this.select(subquery).map((row) => this.read(row, table, field.field).value);
  }

  #order(a: Row, b: Row, table: Table, orders: readonly OrderByFieldClause[]): number {
    for (const order of orders) {
      const left = this.read(a, table, order.field).value;
      const right = this.read(b, table, order.field).value;
      if (left === null || right === null) {
        if (left === right) continue;
        const nullsFirst = order.nulls !== 'LAST';
        return (left === null) === nullsFirst ? -1 : 1;
      }
      const comparison = compareValues(left, right) * (order.order === 'DESC' ? -1 : 1);
      if (comparison !== 0) return comparison;
    }
    return 0;
  }
}

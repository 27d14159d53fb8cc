import { apiRefusals } from './errors.ts';
import { findField } from './schema.ts';
import type { ObjectDefinition } from './schema.ts';
import type { ScratchOrgs } from './scratch-orgs.ts';
import type { Grant } from './sessions.ts';
import type { Row, Table, Value } from './table.ts';
import type { World } from './world.ts';

/** What creating and changing records needs to know. */
export interface RecordContext {
  readonly world: World;
  readonly scratchOrgs: ScratchOrgs;
  readonly grant: Grant;
  readonly tables: ReadonlyMap<string, Table>;
  readonly sobjectsPath: string;
}

/** What the API answers to a creation. */
export interface Created {
  readonly id: string;
  readonly success: true;
  readonly errors: readonly [];
}

/** @throws Refusal */
export function createRecord(type: string, body: Record<string, unknown>, context: RecordContext): Created {
  const table = tableOf(type, context);
  const fields = fieldsOf(body, table.definition);
  const row =
    table.definition.name === 'ScratchOrgInfo'
      ? context.scratchOrgs.signUp(fields, context.grant.user)
      : context.grant.org.insert(table.definition.name, fields, context.grant.user.Id);
  return { id: row.Id, success: true, errors: [] };
}

/**
 * @param fields comma separated; all when left out
 * @throws Refusal
 */
export function readRecord(
  type: string,
  id: string,
  fields: string | undefined,
  context: RecordContext,
): Record<string, unknown> {
  const table = tableOf(type, context);
  const row = rowOf(id, table);
  const names = fields?.split(',') ?? table.definition.fields.map((field) => field.name);
  const values = names.map((name): [string, Value] => {
    const field = findField(table.definition, name);
    if (!field) throw apiRefusals.noSuchColumn(name, table.definition.name);
    return [field.name, row[field.name] ?? null];
  });
  const url = `${context.sobjectsPath}/${table.definition.name}/${row.Id}`;
  return { attributes: { type: table.definition.name, url }, ...Object.fromEntries(values) };
}

/** @throws Refusal */
export function updateRecord(
  type: string,
  id: string,
  body: Record<string, unknown>,
  context: RecordContext,
): void {
  const table = tableOf(type, context);
  const fields = fieldsOf(body, table.definition);
  context.grant.org.update(rowOf(id, table), fields, context.grant.user.Id);
}

/** @throws Refusal */
export function deleteRecord(type: string, id: string, context: RecordContext): void {
  const table = tableOf(type, context);
  const row = rowOf(id, table);
  if (table.definition.name === 'ActiveScratchOrg') context.scratchOrgs.delete(row);
  else table.delete(row.Id);
}

function tableOf(type: string, context: RecordContext): Table {
  const table = context.tables.get(type.toLowerCase());
  if (!table) throw apiRefusals.notFound();
  return table;
}

function rowOf(id: string, table: Table): Row {
  const row = table.get(id);
  if (!row) throw apiRefusals.noSuchRecord();
  return row;
}

/** The record's fields under their own names. */
function fieldsOf(body: Record<string, unknown>, definition: ObjectDefinition): Record<string, Value> {
  const entries = Object.entries(body)
    .filter(([name]) => name !== 'attributes')
    .map(([name, value]): [string, Value] => {
      const field = findField(definition, name);
      if (!field) throw apiRefusals.noSuchColumn(name, definition.name);
      return [field.name, value as Value];
    });
  return Object.fromEntries(entries);
}

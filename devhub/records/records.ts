import type { RecordContext } from './context.ts';
import { apiRefusals } from '../errors.ts';
import { looksLikeId } from '../world/ids.ts';
import { insertRow, personName } from './insert-rules.ts';
import { checkRecord } from './record-checks.ts';
import { SaveRefusal, saveErrors } from './save-errors.ts';
import type { SaveError } from './save-errors.ts';
import { userErrors } from './user-rules.ts';
import { findField, isDeletable } from '../objects/schema.ts';
import type { Row, Table, Value } from '../objects/table.ts';

/** What the API answers to a creation. */
export interface Created {
  readonly id: string;
  readonly success: true;
  readonly errors: readonly [];
}

/** @throws Refusal */
export function createRecord(type: string, body: Record<string, unknown>, context: RecordContext): Created {
  const row = saveNew(body, tableOf(type, context), context);
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
  saveChanges(body, rowOf(id, table), table, context);
}

/** @throws Refusal */
export function deleteRecord(type: string, id: string, context: RecordContext): void {
  const table = tableOf(type, context);
  removeRow(rowOf(id, table), table, context);
}

/**
 * Checks a record and adds it.
 * @throws Refusal, or SaveRefusal with every error of this record
 */
export function saveNew(body: Readonly<Record<string, unknown>>, table: Table, context: RecordContext): Row {
  const { fields, errors } = checkRecord(body, table, context.grant.org, true);
  const all = [...errors, ...userErrors(fields, undefined, table, context)];
  if (all.length > 0) throw new SaveRefusal(all);
  return insertRow(table.definition, fields, context);
}

/**
 * Checks the changes of a record and makes them.
 * @throws Refusal, or SaveRefusal with every error of these changes
 */
export function saveChanges(
  body: Readonly<Record<string, unknown>>,
  row: Row,
  table: Table,
  context: RecordContext,
): void {
  const { name } = table.definition;
  const { rights } = context.world;
  const by = context.grant.user.Id;
  if (!rights.mayEdit(by, name)) throw new SaveRefusal([saveErrors.insufficientAccess()]);
  const { fields, errors } = checkRecord(body, table, context.grant.org, false);
  const locked = rights.lockedFields(by, name).filter((field) => Object.hasOwn(fields, field));
  if (locked.length > 0) throw new SaveRefusal([saveErrors.notWriteable(locked)]);
  const all = [...errors, ...userErrors(fields, row, table, context)];
  if (all.length > 0) throw new SaveRefusal(all);
  context.grant.org.update(row, fields, context.grant.user.Id);
  if ('FirstName' in fields || 'LastName' in fields) row['Name'] = personName(row);
}

/** Why this user can't delete records of that object. */
export function deleteError(table: Table, { grant, world }: RecordContext): SaveError | undefined {
  const { definition } = table;
  if (!isDeletable(definition)) return saveErrors.notDeletable(definition.name);
  if (!world.rights.mayDelete(grant.user.Id, definition.name)) return saveErrors.insufficientAccess();
  return undefined;
}

/**
 * Deletes a record, with what goes with it.
 * @throws SaveRefusal
 */
export function removeRow(row: Row, table: Table, context: RecordContext): void {
  const error = deleteError(table, context);
  if (error) throw new SaveRefusal([error]);
  if (table.definition.name === 'ActiveScratchOrg') context.scratchOrgs.delete(row);
  else {
    if (table.definition.name === 'ScratchOrgInfo') context.scratchOrgs.deleteOrgOf(row);
    table.delete(row.Id);
  }
}

/** @throws Refusal 404 when the org has no such object */
export function tableOf(type: string, context: RecordContext): Table {
  const table = context.tables.get(type.toLowerCase());
  if (!table) throw apiRefusals.notFound();
  return table;
}

/** @throws Refusal 404 when there is no such record */
export function rowOf(id: string, table: Table): Row {
  const row = table.get(id);
  if (!row) throw looksLikeId(id) ? apiRefusals.notFound() : apiRefusals.notAnId(id);
  return row;
}

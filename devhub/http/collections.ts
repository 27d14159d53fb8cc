import { apiRefusals, Refusal } from '../errors.ts';
import { looksLikeId } from '../world/ids.ts';
import { deleteError, readRecord, removeRow, saveChanges, saveNew, tableOf } from '../records/records.ts';
import type { RecordContext } from '../records/context.ts';
import { SaveRefusal, saveErrors } from '../records/save-errors.ts';
import type { SaveError } from '../records/save-errors.ts';
import { externalId, upsert } from './upsert.ts';
import { invalidInput, recordsOf } from './request-records.ts';
import type { Json } from './request-records.ts';
import type { Row, Table } from '../objects/table.ts';

const recordLimit = 200;
const readLimit = 2000;
const chunkLimit = 10;

/** One entry of the answer, in the order of the request. */
interface SaveResult {
  readonly id?: string;
  readonly success: boolean;
  readonly errors: readonly SaveError[];
  /** Of an upsert. */
  readonly created?: boolean;
}

/** What was done to one record, with how to take it back. */
interface Done {
  readonly id: string;
  readonly undo: () => void;
  readonly created?: boolean;
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_create.htm */
export function createCollection(body: unknown, context: RecordContext): SaveResult[] {
  const records = recordsOf(body);
  checkSize(records.map(typeOf));
  return save(records, isAllOrNone(body), (record) => {
    const table = tableOf(typeOf(record), context);
    const row = saveNew(record, table, context);
    return { id: row.Id, undo: () => table.delete(row.Id) };
  });
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_update.htm */
export function updateCollection(body: unknown, context: RecordContext): SaveResult[] {
  const records = recordsOf(body);
  checkSize(records.map(typeOf));
  return save(records, isAllOrNone(body), (record) => {
    const table = tableOf(typeOf(record), context);
    const { value: id, fields } = without('Id', record);
    if (id === '') throw new SaveRefusal([saveErrors.missingId()]);
    const row = existing(id, table);
    const before = { ...row };
    saveChanges(fields, row, table, context);
    return { id: row.Id, undo: () => restore(row, before) };
  });
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_upsert.htm */
export function upsertCollection(
  type: string,
  fieldName: string,
  body: unknown,
  context: RecordContext,
): SaveResult[] {
  const records = recordsOf(body);
  checkSize(records.map(typeOf));
  const table = tableOf(type, context);
  const field = externalId(fieldName, table);
  return save(records, isAllOrNone(body), (record) => {
    const { value, fields } = without(field.name, record);
    if (value === '') throw new SaveRefusal([saveErrors.externalIdMissing(field.name)]);
    const before = table.remember();
    const { row, created } = upsert(fields, table, field, value, context);
    return { id: row.Id, created, undo: before };
  });
}

/** https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_delete.htm */
export function deleteCollection(
  ids: readonly string[],
  allOrNone: boolean,
  context: RecordContext,
): SaveResult[] {
  if (ids.length === 0) throw invalidInput('The request has no ids.');
  const tables = ids.map((id) => tableOfId(id, context));
  checkSize(tables.map((table) => table?.definition.name ?? ''));
  // Looked for before anything is deleted: a deleted scratch org could not be brought back.
  const named = new Set<Row>();
  const found = ids.map((id, place) => {
    const one = findToDelete(id, tables[place], context);
    // Of a record that is named twice, as with 15 and with 18 characters, the second is one that isn't there.
    if ('row' in one && named.has(one.row)) return { error: saveErrors.invalidCrossReference() };
    if ('row' in one) named.add(one.row);
    return one;
  });
  const isFree = !allOrNone || found.every((one) => 'row' in one);
  return found.map((one): SaveResult => {
    if ('error' in one) return { success: false, errors: [one.error] };
    if (!isFree) return { success: false, errors: [saveErrors.rolledBack()] };
    removeRow(one.row, one.table, context);
    return { id: one.row.Id, success: true, errors: [] };
  });
}

/**
 * One entry per id, null for a record that doesn't exist.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobjects_collections_retrieve.htm
 */
export function readCollection(
  type: string,
  ids: readonly string[],
  fields: readonly string[],
  context: RecordContext,
): (Record<string, unknown> | null)[] {
  const table = tableOf(type, context);
  if (ids.length === 0) throw invalidInput('The request has no ids.');
  if (fields.length === 0) throw invalidInput('The request has no fields.');
  if (ids.length > readLimit) throw apiRefusals.tooManyRecords(readLimit);
  return ids.map((id) => (table.get(id) ? readRecord(type, id, fields.join(','), context) : null));
}

/** Runs `one` for each record; with `allOrNone`, takes everything back when one is refused. */
function save(records: readonly Json[], allOrNone: boolean, one: (record: Json) => Done): SaveResult[] {
  const done: Done[] = [];
  const undo = () => {
    for (const step of done.reverse()) step.undo();
  };
  const results = records.map((record): SaveResult => {
    try {
      const step = one(record);
      done.push(step);
      const { id, created } = step;
      return { id, success: true, errors: [], ...(created === undefined ? {} : { created }) };
    } catch (error) {
      if (error instanceof SaveRefusal) return { success: false, errors: error.errors };
      undo();
      throw error;
    }
  });
  if (!allOrNone || results.every(({ success }) => success)) return results;
  undo();
  return results.map((result) =>
    result.success ? { success: false, errors: [saveErrors.rolledBack()] } : result,
  );
}

/** Records of one type that stand together are one chunk. */
function checkSize(types: readonly string[]): void {
  if (types.length > recordLimit) throw apiRefusals.tooManyRecords(recordLimit);
  const chunks = types.filter((type, place) => place === 0 || type !== types[place - 1]).length;
  if (chunks > chunkLimit) throw apiRefusals.tooManyChunks(chunkLimit);
}

function findToDelete(
  id: string,
  table: Table | undefined,
  context: RecordContext,
): { readonly row: Row; readonly table: Table } | { readonly error: SaveError } {
  if (!looksLikeId(id)) return { error: saveErrors.malformed(id) };
  const row = table?.get(id);
  if (!row || !table) return { error: saveErrors.invalidCrossReference() };
  const error = deleteError(table, context);
  return error ? { error } : { row, table };
}

/** @throws SaveRefusal */
function existing(id: string, table: Table): Row {
  const { name, label = name, keyPrefix } = table.definition;
  if (!looksLikeId(id) || !id.startsWith(keyPrefix)) {
    throw new SaveRefusal([saveErrors.malformedId(`${label} ID`, id, 'Id')]);
  }
  const row = table.get(id);
  if (!row) throw new SaveRefusal([saveErrors.invalidCrossReference()]);
  return row;
}

function tableOfId(id: string, { tables }: RecordContext): Table | undefined {
  return [...tables.values()].find((table) => id.startsWith(table.definition.keyPrefix));
}

/** A field's value as text, and the others. */
function without(field: string, record: Json): { readonly value: string; readonly fields: Json } {
  const isIt = (name: string) => name.toLowerCase() === field.toLowerCase();
  const entries = Object.entries(record);
  const [, value] = entries.find(([name]) => isIt(name)) ?? [];
  return {
    value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    fields: Object.fromEntries(entries.filter(([name]) => !isIt(name))),
  };
}

function restore(row: Row, before: Row): void {
  for (const field of Object.keys(row)) if (!(field in before)) Reflect.deleteProperty(row, field);
  Object.assign(row, before);
}

/** @throws Refusal */
function typeOf(record: Json): string {
  const { type } = (record['attributes'] ?? {}) as { type?: unknown };
  if (typeof type === 'string' && type !== '') return type;
  throw new Refusal(400, [
    { message: 'Each record needs attributes with a type.', errorCode: 'INVALID_INPUT' },
  ]);
}

function isAllOrNone(body: unknown): boolean {
  return (body as Json)['allOrNone'] === true;
}

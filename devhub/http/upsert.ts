import type { FastifyInstance, FastifyRequest } from 'fastify';
import { apiRefusals, Refusal } from '../errors.ts';
import { readRecord, removeRow, saveChanges, saveNew, tableOf } from '../records/records.ts';
import type { RecordContext } from '../records/context.ts';
import { findField } from '../objects/schema.ts';
import type { FieldDefinition } from '../objects/schema.ts';
import { textOf } from '../objects/table.ts';
import type { Row, Table } from '../objects/table.ts';
import { to15 } from '../world/ids.ts';

type Body = Readonly<Record<string, unknown>>;

interface Params {
  readonly type: string;
  readonly field: string;
  readonly value: string;
}

/** Whether a record was made or changed. */
export interface Upserted {
  readonly row: Row;
  readonly created: boolean;
}

/**
 * `…/sobjects/{Type}/{Field}/{Value}`: records by an external id.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_sobject_upsert.htm
 */
export function registerUpsert(
  app: FastifyInstance,
  path: string,
  open: (request: FastifyRequest) => RecordContext,
): void {
  const url = `${path}/:type/:field/:value`;
  app.patch<{ Params: Params }>(url, async (request, reply) => {
    const context = open(request);
    const { type, field: name, value } = request.params;
    const table = tableOf(type, context);
    const field = externalId(name, table);
    const { updateOnly } = request.query as Body;
    const given = (request.body ?? {}) as Body;
    const inBody = ['Id', field.name].find((one) =>
      Object.keys(given).some((key) => key.toLowerCase() === one.toLowerCase()),
    );
    if (inBody !== undefined) throw apiRefusals.externalIdInBody(inBody);
    if (updateOnly === 'true' && !theOne(table, field, value, context)) throw apiRefusals.notFound();
    const { row, created } = upsert(given, table, field, value, context);
    return reply.code(created ? 201 : 200).send({ id: row.Id, success: true, errors: [], created });
  });
  app.get<{ Params: Params }>(url, async (request) => {
    const context = open(request);
    const { type, row } = found(request.params, context);
    return readRecord(type, row.Id, (request.query as Record<string, string>)['fields'], context);
  });
  app.delete<{ Params: Params }>(url, async (request, reply) => {
    const context = open(request);
    const { row, table } = found(request.params, context);
    removeRow(row, table, context);
    return reply.code(204).send();
  });
}

/**
 * Changes the record with that external id, or makes it.
 * @throws Refusal 300 with their paths when several records have it
 */
export function upsert(
  body: Body,
  table: Table,
  field: FieldDefinition,
  value: string,
  context: RecordContext,
): Upserted {
  const row = theOne(table, field, value, context);
  if (row) {
    saveChanges(body, row, table, context);
    return { row, created: false };
  }
  if (field.name === 'Id') throw apiRefusals.notFound();
  const isNumber = ['int', 'double', 'currency', 'percent'].includes(field.type);
  const id = { [field.name]: isNumber ? Number(value) : value };
  return { row: saveNew({ ...body, ...id }, table, context), created: true };
}

/** @throws Refusal when the object has no such field, or the field is no external id */
export function externalId(name: string, table: Table): FieldDefinition {
  const field = findField(table.definition, name);
  if (!field || !(field.idLookup || field.name === 'Id')) throw apiRefusals.notAnId(name);
  return field;
}

function theOne(
  table: Table,
  field: FieldDefinition,
  value: string,
  context: RecordContext,
): Row | undefined {
  const rows = table.rows().filter((row) => isSame(textOf(row, field.name), value, field));
  if (rows.length <= 1) return rows[0];
  const { name } = table.definition;
  throw new Refusal(
    300,
    rows.map(({ Id }) => `${context.sobjectsPath}/${name}/${Id}`),
  );
}

function isSame(text: string, value: string, field: FieldDefinition): boolean {
  return field.name === 'Id' ? to15(text) === to15(value) : text.toLowerCase() === value.toLowerCase();
}

function found(params: Params, context: RecordContext): { row: Row; table: Table; type: string } {
  const table = tableOf(params.type, context);
  const row = theOne(table, externalId(params.field, table), params.value, context);
  if (!row) throw apiRefusals.notFound();
  return { row, table, type: params.type };
}

import { findChildRelationship } from '../objects/child-relationships.ts';
import { Refusal } from '../errors.ts';
import { invalidInput, recordsOf } from './request-records.ts';
import type { Json } from './request-records.ts';
import { saveNew, tableOf } from '../records/records.ts';
import type { RecordContext } from '../records/context.ts';
import { SaveRefusal, saveErrors } from '../records/save-errors.ts';
import type { SaveError } from '../records/save-errors.ts';
import type { Row, Table } from '../objects/table.ts';

const recordLimit = 200;
const depthLimit = 5;

interface TreeResult {
  readonly referenceId: string;
  readonly id?: string;
  readonly errors?: readonly SaveError[];
}

/** A record of a tree, with its parent record. */
interface Node {
  readonly referenceId: string;
  readonly body: Json;
  readonly table: Table;
  readonly parent?: { readonly node: Node; readonly field: string };
}

/**
 * Creates records and the records nested in them, all or none.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_composite_sobject_tree.htm
 */
export function createTree(
  type: string,
  body: unknown,
  context: RecordContext,
): { readonly hasErrors: boolean; readonly results: readonly TreeResult[] } {
  const nodes = nodesOf(recordsOf(body), tableOf(type, context), context, 1, undefined);
  const complaint = complaintAbout(nodes);
  if (complaint) return { hasErrors: true, results: [complaint] };
  const created = new Map<Node, Row>();
  const failures: TreeResult[] = [];
  for (const node of nodes) {
    try {
      const parentRow = node.parent && created.get(node.parent.node);
      if (node.parent && !parentRow) continue;
      const link = node.parent && parentRow ? { [node.parent.field]: parentRow.Id } : {};
      created.set(node, saveNew({ ...node.body, ...link }, node.table, context));
    } catch (error) {
      if (!(error instanceof SaveRefusal)) {
        undo(created);
        throw error;
      }
      failures.push({ referenceId: node.referenceId, errors: error.errors });
    }
  }
  if (failures.length > 0) {
    undo(created);
    return { hasErrors: true, results: failures };
  }
  return {
    hasErrors: false,
    results: [...created].map(([{ referenceId }, row]) => ({ referenceId, id: row.Id })),
  };
}

function undo(created: ReadonlyMap<Node, Row>): void {
  for (const [node, row] of created) node.table.delete(row.Id);
}

/** Parents before their children, in the order of the request. */
function nodesOf(
  records: readonly Json[],
  table: Table,
  context: RecordContext,
  depth: number,
  parent: Node['parent'],
): Node[] {
  if (depth > depthLimit) throw invalidInput(`The maximum depth of a tree is ${depthLimit}.`);
  return records.flatMap((record) => {
    const { attributes, ...rest } = record;
    const { type, referenceId } = (attributes ?? {}) as { type?: unknown; referenceId?: unknown };
    if (typeof type === 'string' && type.toLowerCase() !== table.definition.name.toLowerCase()) {
      throw invalidInput(`The record type ${type} is not the ${table.definition.name} of its parent.`);
    }
    const fields = Object.entries(rest).filter(([, value]) => !isNested(value));
    const node: Node = {
      referenceId: typeof referenceId === 'string' ? referenceId : '',
      body: Object.fromEntries(fields),
      table,
      ...(parent ? { parent } : {}),
    };
    const children = Object.entries(rest)
      .filter(([, value]) => isNested(value))
      .flatMap(([name, value]) => {
        const link = childLink(name, table, context);
        return nodesOf(recordsOf(value), link.table, context, depth + 1, { node, field: link.field });
      });
    return [node, ...children];
  });
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Array.isArray((value as Json)['records']);
}

function childLink(name: string, table: Table, { tables }: RecordContext): { table: Table; field: string } {
  const child = findChildRelationship(name, table, tables);
  if (child) return { table: child.table, field: child.field.name };
  const message = `No such relation '${name}' on sobject of type ${table.definition.name}`;
  throw new Refusal(400, [{ message, errorCode: 'INVALID_FIELD' }]);
}

/** What is wrong with a tree as a whole. */
function complaintAbout(nodes: readonly Node[]): TreeResult | undefined {
  if (nodes.length > recordLimit) {
    return complaint('', `The request has ${nodes.length} records; the limit is ${recordLimit}.`);
  }
  const seen = new Set<string>();
  for (const { referenceId } of nodes) {
    if (!/^[A-Za-z0-9]\w*$/.test(referenceId)) {
      return complaint(referenceId, 'Include a non-empty, alphanumeric ReferenceId for each record.');
    }
    if (seen.has(referenceId))
      return complaint(referenceId, 'Duplicate ReferenceId provided in the request.');
    seen.add(referenceId);
  }
  return undefined;
}

function complaint(referenceId: string, message: string): TreeResult {
  return { referenceId, errors: [saveErrors.invalidInput(message)] };
}

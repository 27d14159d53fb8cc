import { hasTexts } from '../wire/answers.ts';
import { Problem } from '../../problem.ts';
import type { DataBatch, ImportedIds } from './batches.ts';
import { referenceKey } from './references.ts';
import { childrenOf } from './references.ts';
import type { DataRecord } from './records.ts';
import { isObject } from '../wire/json.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { soqlString } from '../wire/soql.ts';

/** The record with ids for references and for `RecordType: { Name }`, its children as well. */
export function resolved(
  record: DataRecord,
  batch: DataBatch,
  ids: ImportedIds,
  recordTypes: ReadonlyMap<string, string>,
): DataRecord {
  const { RecordType: recordType, ...fields } = record;
  const entries = Object.entries(fields).map(([field, value]): [string, unknown] => {
    if (typeof value === 'string' && value.startsWith('@')) {
      return [field, ids[referenceKey(batch.scope, value.slice(1))] ?? value];
    }
    const children = childrenOf(value);
    if (children.length === 0) return [field, value];
    return [field, { records: children.map((child) => resolved(child, batch, ids, recordTypes)) }];
  });
  const name = recordTypeName(recordType);
  if (name !== undefined)
    entries.push(['RecordTypeId', recordTypes.get(`${record.attributes.type}.${name}`)]);
  return Object.fromEntries(entries) as unknown as DataRecord;
}

/**
 * Ids of record types by `Account.Business`: exported data names them, since ids differ from org to org. One query,
 * and no query where the data names nothing of them.
 *
 * @throws Problem `data/record-type` for those that the org does not have
 */
export async function recordTypeIds(
  org: OrgClient,
  batches: readonly DataBatch[],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, string>> {
  const needed = new Set(batches.flatMap(({ records }) => records.flatMap(recordTypesIn)));
  if (needed.size === 0) return new Map();
  const types = [...new Set([...needed].map((key) => key.slice(0, key.indexOf('.'))))];
  const soql = `SELECT Id, Name, SobjectType FROM RecordType WHERE SobjectType IN (${types.map(soqlString).join(',')})`;
  type Row = { readonly Id: string; readonly Name: string; readonly SobjectType: string };
  const rows = await org.query<Row>(soql, { signal, row: hasTexts('Id', 'Name', 'SobjectType') });
  const found = new Map(rows.map((row) => [`${row.SobjectType}.${row.Name}`, row.Id]));
  const missing = [...needed].filter((key) => !found.has(key));
  if (missing.length === 0) return found;
  throw new Problem({
    kind: 'data/record-type',
    what: `The org does not have the record types ${missing.join(', ')}, which the data names.`,
    fix: 'Deploy them before the data (`source`), or take RecordType out of the data files.',
  });
}

function recordTypesIn(record: DataRecord): string[] {
  const name = recordTypeName(record['RecordType']);
  const nested = Object.values(record).flatMap((value) => childrenOf(value).flatMap(recordTypesIn));
  return name === undefined ? nested : [`${record.attributes.type}.${name}`, ...nested];
}

function recordTypeName(recordType: unknown): string | undefined {
  const name = isObject(recordType) ? recordType['Name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

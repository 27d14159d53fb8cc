import type { DataBatch, ImportedIds } from './batches.ts';
import { referenceKey } from './references.ts';
import { childrenOf } from './references.ts';
import { isTelling, type PlannedValue, type Row } from './likeness.ts';
import { countRows, OrgRows, type CandidateRows, type RowCounts } from './org-rows.ts';
import type { SampleData } from './plan.ts';
import type { DataRecord } from './records.ts';
import { recognise } from './recognise.ts';
import { shortId } from '../scratch-orgs/record-id.ts';
import type { OrgClient } from '../wire/org-client.ts';

/**
 * Whether an org has a batch, which goes in as a whole or not at all. `unclear`: some of its records seem to be there,
 * or rows are there that could be them.
 */
export type Trace =
  | { readonly state: 'in'; readonly ids: ImportedIds }
  | { readonly state: 'out' }
  | { readonly state: 'unclear' };

/** What helps an org to be understood, where somebody kept it. */
export interface Hints {
  /** The rows of each object before the first batch. */
  readonly baseline?: RowCounts | undefined;
  /** Ids that the import is said to have got, true or not. */
  readonly claimed?: ImportedIds | undefined;
}

/** How far an import went. */
export interface WentIn {
  /** The ids of each batch that is in, in their order. */
  readonly batches: readonly ImportedIds[];
  /** Of the batch after these; `in`: no batch follows. */
  readonly state: Trace['state'];
}

/**
 * Asks an org how much of an import it has, by the records themselves: the values that they were to have, who made them
 * and when.
 */
export async function whatWentIn(
  org: OrgClient,
  data: SampleData,
  hints: Hints = {},
  signal?: AbortSignal,
): Promise<WentIn> {
  const rows = new OrgRows(org, data.batches, signal);
  const found: ImportedIds[] = [];
  let ids: ImportedIds = {};
  for (const batch of data.batches) {
    const trace = await traceOf(org, rows, data, batch, ids, hints, signal);
    if (trace.state !== 'in') return { batches: found, state: trace.state };
    found.push(trace.ids);
    ids = { ...ids, ...trace.ids };
  }
  return { batches: found, state: 'in' };
}

/**
 * Asks an org whether it has one batch, such as one whose answer was lost.
 *
 * @param ids of all batches before it
 */
export async function batchWentIn(
  org: OrgClient,
  data: SampleData,
  batch: DataBatch,
  ids: ImportedIds,
  hints: Hints = {},
  signal?: AbortSignal,
): Promise<Trace> {
  return traceOf(org, new OrgRows(org, data.batches, signal), data, batch, ids, hints, signal);
}

async function traceOf(
  org: OrgClient,
  rows: OrgRows,
  data: SampleData,
  batch: DataBatch,
  ids: ImportedIds,
  hints: Hints,
  signal: AbortSignal | undefined,
): Promise<Trace> {
  const taken = new Set(Object.values(ids).map(shortId));
  const free = (list: readonly Row[]): Row[] => list.filter(({ Id }) => !taken.has(shortId(Id)));
  const candidates = await rows.candidates(batch.sobject);
  const claimed = claimedIds(batch, hints.claimed, candidates);
  if (claimed !== undefined) return { state: 'in', ids: claimed };
  const since = free(candidates.since);
  const { records, another } = await recogniseAll(rows, batch, batch.sobject, batch.records, ids, since);
  const known = records.filter((row) => row !== undefined);
  if (known.length === records.length) {
    const found = await idsOf(rows, batch, batch.sobject, batch.records, records as Row[], ids, taken);
    return found === undefined ? { state: 'unclear' } : { state: 'in', ids: found };
  }
  if (known.length > 0 || candidates.isTruncated) return { state: 'unclear' };
  // Should the history of logins have a gap, then what looks exactly like the batch may yet be it.
  const before = await recogniseAll(rows, batch, batch.sobject, batch.records, ids, free(candidates.before));
  if (before.isExact) return { state: 'unclear' };
  const isOut =
    another || since.length < records.length || !(await hasGrown(org, data, batch, hints, signal));
  return { state: isOut ? 'out' : 'unclear' };
}

/** The ids that somebody noted, if the org has rows of ours with all of them. */
function claimedIds(
  { scope, references, records }: DataBatch,
  claimed: ImportedIds | undefined,
  { since, before }: CandidateRows,
): ImportedIds | undefined {
  if (claimed === undefined) return undefined;
  const there = new Set([...since, ...before].map(({ Id }) => shortId(Id)));
  const tops = records.map(({ attributes }) => claimed[referenceKey(scope, attributes.referenceId)]);
  if (!tops.every((id) => id !== undefined && there.has(shortId(id)))) return undefined;
  const entries = references.map((reference) => referenceKey(scope, reference));
  return entries.every((key) => claimed[key] !== undefined)
    ? Object.fromEntries(entries.map((key) => [key, claimed[key] ?? '']))
    : undefined;
}

/** Whether as many rows came since the import began as the batch and those before it have records. */
async function hasGrown(
  org: OrgClient,
  { batches }: SampleData,
  batch: DataBatch,
  { baseline }: Hints,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const before = baseline?.[batch.sobject];
  if (before === undefined) return true;
  const now = (await countRows(org, [batch.sobject], signal))[batch.sobject];
  if (now === undefined) return true;
  const earlier = batches.slice(0, batch.index + 1);
  const ours = earlier.reduce((sum, one) => sum + recordsOf(batch.sobject, one), 0);
  return now - before >= ours;
}

function recordsOf(sobject: string, batch: DataBatch): number {
  const isIt = (name: string): boolean => name.toLowerCase() === sobject.toLowerCase();
  const nested = (record: DataRecord): number =>
    Object.values(record)
      .flatMap(childrenOf)
      .reduce((sum, child) => sum + (isIt(child.attributes.type) ? 1 : 0) + nested(child), 0);
  const top = isIt(batch.sobject) ? batch.records.length : 0;
  return batch.records.reduce((sum, record) => sum + nested(record), top);
}

/** A record, and by which field it hangs on which parent. */
type Hanging = DataRecord & { readonly parent?: { readonly field: string; readonly id: string } };

async function recogniseAll(
  rows: OrgRows,
  { scope }: DataBatch,
  sobject: string,
  records: readonly DataRecord[],
  ids: ImportedIds,
  candidates: readonly Row[],
  parents: readonly (Hanging['parent'] | undefined)[] = [],
) {
  const { fields } = await rows.facts(sobject);
  const planned = records.map((record, index) => {
    const parent = parents[index];
    const own = Object.entries(record).flatMap(([name, value]): PlannedValue[] => {
      const field = fields.get(name.toLowerCase());
      if (field === undefined || !isTelling(field)) return [];
      if (typeof value !== 'string' && typeof value !== 'number') return [];
      const id = typeof value === 'string' ? ids[referenceKey(scope, value.replace(/^@/, ''))] : undefined;
      const isOurs = id !== undefined && String(value).startsWith('@');
      return value === '' ? [] : [{ field, value: isOurs ? id : value, isOurs }];
    });
    const link = parent === undefined ? undefined : fields.get(parent.field.toLowerCase());
    return link && parent ? [...own, { field: link, value: parent.id, isOurs: true }] : own;
  });
  return recognise(planned, candidates);
}

/** The ids of records and of all that are nested in them; `undefined` if a nested one can't be found. */
async function idsOf(
  rows: OrgRows,
  batch: DataBatch,
  sobject: string,
  records: readonly DataRecord[],
  found: readonly Row[],
  ids: ImportedIds,
  taken: ReadonlySet<string>,
): Promise<ImportedIds | undefined> {
  let all: ImportedIds = Object.fromEntries(
    records.map(({ attributes }, index) => [
      referenceKey(batch.scope, attributes.referenceId),
      found[index]?.Id ?? '',
    ]),
  );
  const { children } = await rows.facts(sobject);
  for (const [name, nested] of nestedIn(records)) {
    const field = children.get(name.toLowerCase());
    const [first] = nested;
    if (field === undefined || first === undefined) return undefined;
    const { type } = first.record.attributes;
    const parents = nested.map(({ parent }) => ({ field, id: found[parent]?.Id ?? '' }));
    const kids = nested.map(({ record }) => record);
    const candidates = (await rows.candidates(type)).since.filter(({ Id }) => !taken.has(shortId(Id)));
    const { records: rowsOfKids } = await recogniseAll(rows, batch, type, kids, ids, candidates, parents);
    if (rowsOfKids.includes(undefined)) return undefined;
    const below = await idsOf(rows, batch, type, kids, rowsOfKids as Row[], ids, taken);
    if (below === undefined) return undefined;
    all = { ...all, ...below };
  }
  return all;
}

/** Nested records by the name of their relationship, each with its parent's place in the list. */
function nestedIn(records: readonly DataRecord[]): Map<string, { record: DataRecord; parent: number }[]> {
  const nested = new Map<string, { record: DataRecord; parent: number }[]>();
  for (const [parent, record] of records.entries()) {
    for (const [name, value] of Object.entries(record)) {
      const children = childrenOf(value).map((child) => ({ record: child, parent }));
      if (children.length > 0) nested.set(name, [...(nested.get(name) ?? []), ...children]);
    }
  }
  return nested;
}

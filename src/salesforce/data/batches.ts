import { Problem, Problems, throwAll } from '../../problem.ts';
import type { DataFile, DataRecord } from './records.ts';
import {
  childrenOf,
  idsIn,
  looseReference,
  looseReferences,
  referenceKey,
  writtenReference,
} from './references.ts';

/** One call of the import. */
export interface DataBatch {
  /** From 0, in the order of the calls. */
  readonly index: number;
  readonly file: string;
  readonly scope: string;
  readonly sobject: string;
  readonly records: readonly DataRecord[];
  /** Of all its records, nested ones included. */
  readonly references: readonly string[];
}

/** Record ids by reference (`plan.json#AccountRef1`): what an import so far put into one org. */
export type ImportedIds = Readonly<Record<string, string>>;

/** REST API Developer Guide, “sObject Tree”: 200 records across all trees of a request. */
const MOST_RECORDS = 200;

/** What an import can do for each of many orgs; its order is found by going through all of them again and again. */
const MOST_IN_ALL = 100_000;
const MOST_CALLS = 2000;

/** Records of one file that still have to go out. */
interface Part {
  readonly file: DataFile;
  readonly records: readonly DataRecord[];
}

/**
 * Cuts files into calls of at most 200 records, so that each record comes after all that it refers to: in its own
 * file, in an earlier one, or, as the Salesforce CLI lets it, in a later one. Needs no org, and always cuts the same way,
 * so that a call's number says what an org has.
 *
 * @throws Problems `data/…` for references that lead nowhere or in circles, that are doubled, and for trees too large
 */
export function planBatches(files: readonly DataFile[]): DataBatch[] {
  const count = files.reduce((sum, { records }) => sum + records.length, 0);
  if (count > MOST_IN_ALL) throw new Problems([tooMany(`${count} records; ${MOST_IN_ALL} are the most`)]);
  const loose = looseReferences(files).sure.map((one) => looseReference(one));
  throwAll([...doubledReferences(files), ...largeTrees(files), ...loose]);
  const known = new Set(
    files.flatMap((file) => file.records.flatMap((record) => scoped(file, idsIn(record)))),
  );
  const sent = new Set<string>();
  const batches: DataBatch[] = [];

  let left: readonly Part[] = files.map((file) => ({ file, records: file.records }));
  for (let progress = true; progress && left.length > 0;) {
    progress = false;
    const deferred: Part[] = [];
    for (const part of left) {
      const rest = sendReady(part, known, sent, batches);
      if (rest.length < part.records.length) progress = true;
      if (rest.length > 0) deferred.push({ file: part.file, records: rest });
    }
    left = deferred;
  }
  if (left.length > 0) throw new Problems(left.map((part) => inACircle(part, known, sent)));
  return batches;
}

/** The references that a record's own fields hold, without the `@`, that are ones for sure or that `isKnown`. */
export function refersTo(record: DataRecord, isKnown: (reference: string) => boolean): string[] {
  return Object.values(record).flatMap((value) => {
    if (typeof value === 'string') {
      const reference = value.slice(1);
      const refers = value.startsWith('@') && (writtenReference.test(value) || isKnown(reference));
      return refers ? [reference] : [];
    }
    return childrenOf(value).flatMap((child) => refersTo(child, isKnown));
  });
}

/** Adds batches of what can go out now, round by round, and returns what cannot. */
function sendReady(
  { file, records }: Part,
  known: ReadonlySet<string>,
  sent: Set<string>,
  batches: DataBatch[],
): readonly DataRecord[] {
  const isKnown = (reference: string): boolean => known.has(referenceKey(file.scope, reference));
  const needed = new Map(
    records.map((record) => [
      record,
      refersTo(record, isKnown).map((reference) => referenceKey(file.scope, reference)),
    ]),
  );
  const isReady = (record: DataRecord): boolean => needed.get(record)?.every((key) => sent.has(key)) === true;
  let rest = records;
  for (;;) {
    const ready = rest.filter(isReady);
    if (ready.length === 0) return rest;
    for (const group of groupsOf(ready)) {
      const references = group.flatMap(idsIn);
      const { path, scope, sobject } = file;
      if (batches.length >= MOST_CALLS) {
        throw new Problems([tooMany(`records in such an order that ${MOST_CALLS} calls don't import them`)]);
      }
      batches.push({ index: batches.length, file: path, scope, sobject, records: group, references });
      for (const key of scoped(file, references)) sent.add(key);
    }
    const gone = new Set(ready);
    rest = rest.filter((record) => !gone.has(record));
  }
}

function* groupsOf(records: readonly DataRecord[]): Generator<readonly DataRecord[]> {
  let group: DataRecord[] = [];
  let size = 0;
  for (const record of records) {
    const more = idsIn(record).length;
    if (group.length > 0 && size + more > MOST_RECORDS) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(record);
    size += more;
  }
  if (group.length > 0) yield group;
}

function scoped({ scope }: DataFile, references: readonly string[]): string[] {
  return references.map((reference) => referenceKey(scope, reference));
}

function doubledReferences(files: readonly DataFile[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of files) {
    for (const reference of file.records.flatMap(idsIn)) {
      const key = referenceKey(file.scope, reference);
      const earlier = seen.get(key);
      if (earlier !== undefined) {
        const where = earlier === file.path ? `twice in ${earlier}` : `in ${earlier} and in ${file.path}`;
        problems.push(
          new Problem({
            kind: 'data/reference-doubled',
            what: `The reference id ${reference} is given ${where}.`,
            fix: 'Give each record of a plan a reference id of its own.',
          }),
        );
      }
      seen.set(key, file.path);
    }
  }
  return problems;
}

function tooMany(what: string): Problem {
  return new Problem({
    kind: 'data/too-many-records',
    what: `The sample data has ${what}.`,
    fix: 'Import less of it; or load it in `script`, with `sf data import bulk`.',
  });
}

function largeTrees(files: readonly DataFile[]): Problem[] {
  const large = files.flatMap((file) =>
    file.records.map((record) => ({ file, size: idsIn(record).length, record })),
  );
  return large
    .filter(({ size }) => size > MOST_RECORDS)
    .map(
      ({ file, size, record }) =>
        new Problem({
          kind: 'data/tree-too-large',
          what: `The record ${record.attributes.referenceId} in ${file.path} nests ${size - 1} records; a call takes 200.`,
          fix: 'Export with `sf data export tree --plan`, which links records by references.',
        }),
    );
}

function inACircle({ file, records }: Part, known: ReadonlySet<string>, sent: ReadonlySet<string>): Problem {
  const open = records
    .flatMap((record) => refersTo(record, (reference) => known.has(referenceKey(file.scope, reference))))
    .filter((reference) => !sent.has(referenceKey(file.scope, reference)));
  const names = [...new Set(open)].slice(0, 10).map((reference) => `@${reference}`);
  return new Problem({
    kind: 'data/reference-circle',
    what: `${file.path}: records refer to each other in a circle: ${names.join(', ')}.`,
    why: 'Each is imported after those that it refers to.',
    fix: 'Leave one of these references out, and set it in `script`.',
  });
}

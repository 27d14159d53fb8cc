import {
  keysOfRow,
  likenessOf,
  strongKeys,
  type FieldFacts,
  type PlannedValue,
  type Row,
} from './likeness.ts';

export interface Recognised {
  /** The row that each record is, one to one; `undefined` where the row is unknown. */
  readonly records: readonly (Row | undefined)[];
  /** Each record has a row with all of its values. */
  readonly isExact: boolean;
  /** There is a record that is not among the rows, whatever triggers and flows did to it. */
  readonly another: boolean;
}

/**
 * Finds the rows that records are, first those that have all of a record's values, then those that have half of them at
 * least. Of alike records, the first is the row with the lowest id.
 *
 * @param rows in the order of their ids
 */
export function recognise(records: readonly (readonly PlannedValue[])[], rows: readonly Row[]): Recognised {
  const byKey = indexOf(rows, fieldsOf(records));
  const taken = new Set<string>();
  const found: (Row | undefined)[] = records.map(() => undefined);
  const candidatesOf = (record: readonly PlannedValue[]): Row[] => {
    const all = new Set(strongKeys(record).flatMap((key) => byKey.get(key) ?? []));
    return [...all].filter(({ Id }) => !taken.has(Id)).sort((one, other) => (one.Id < other.Id ? -1 : 1));
  };
  for (const pass of ['isExact', 'isRecognised'] as const) {
    for (const [place, record] of records.entries()) {
      if (found[place] !== undefined) continue;
      const row = bestOf(record, candidatesOf(record), pass);
      if (row === undefined) continue;
      found[place] = row;
      taken.add(row.Id);
    }
    if (pass === 'isExact' && found.every((row) => row !== undefined)) {
      return { records: found, isExact: records.length > 0, another: false };
    }
  }
  const another = records.some((record) => rows.every((row) => likenessOf(record, row).isAnother));
  return { records: found, isExact: false, another };
}

function bestOf(
  record: readonly PlannedValue[],
  rows: readonly Row[],
  pass: 'isExact' | 'isRecognised',
): Row | undefined {
  let best: { row: Row; agreeing: number } | undefined;
  for (const row of rows) {
    const likeness = likenessOf(record, row);
    if (likeness[pass] && likeness.agreeing > (best?.agreeing ?? 0))
      best = { row, agreeing: likeness.agreeing };
  }
  return best?.row;
}

function fieldsOf(records: readonly (readonly PlannedValue[])[]): FieldFacts[] {
  return [...new Map(records.flat().map(({ field }) => [field.name, field])).values()];
}

function indexOf(rows: readonly Row[], fields: readonly FieldFacts[]): Map<string, Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOfRow(row, fields)) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [row]);
      else same.push(row);
    }
  }
  return index;
}

import { nearest } from '../../nearest.ts';
import { placeText, Problem, type Place } from '../../problem.ts';
import { isObject } from '../wire/json.ts';
import type { DataFile, DataRecord } from './records.ts';

/** The name of a reference across plans, as ids are kept by. */
export function referenceKey(scope: string, reference: string): string {
  return `${scope}#${reference}`;
}

/** How `sf data export tree` writes a reference; one that leads nowhere is then a mistake, and not a text. */
export const writtenReference = /^@\w+Ref\d+$/;

/** Enough to see what is wrong. */
const mostNamed = 20;

/** A reference without a record. */
export interface LooseReference {
  /** As the fleet names the file. */
  readonly file: string;
  /** Without the `@`. */
  readonly reference: string;
  /** The reference id that may have been meant. */
  readonly meant?: string;
  /** A file of another plan that has it. */
  readonly elsewhere?: string;
}

/** References that lead to no record of their plan: those that can be nothing else, and those that may be texts. */
export interface LooseReferences {
  readonly sure: readonly LooseReference[];
  readonly doubtful: readonly LooseReference[];
}

/**
 * Looks for references to no record. A value with an `@` is one for sure if it is written as `sf data export tree` writes
 * them, or in a field that holds ids: by its name, or since other records of the file have references there.
 */
export function looseReferences(files: readonly DataFile[]): LooseReferences {
  const byScope = Map.groupBy(files, ({ scope }) => scope);
  const owners = new Map(
    files.flatMap((file) =>
      file.records.flatMap(idsIn).map((id) => [referenceKey(file.scope, id), file.path] as const),
    ),
  );
  const [sure, doubtful] = [new Map<string, LooseReference>(), new Map<string, LooseReference>()];
  for (const file of files) {
    const values = file.records.flatMap(mentionsIn);
    const isKnown = (reference: string) => owners.has(referenceKey(file.scope, reference));
    const holds = new Set(
      values.flatMap(({ field, reference }) =>
        isKnown(reference) || writtenReference.test(`@${reference}`) ? [field] : [],
      ),
    );
    for (const { field, reference } of values) {
      const key = `${file.path}#${reference}`;
      if (isKnown(reference) || sure.has(key)) continue;
      const found =
        holds.has(field) || field.endsWith('Id') ? sure : /Ref\d*$/.test(reference) ? doubtful : undefined;
      if (found === undefined || found.size >= mostNamed) continue;
      const ids = (byScope.get(file.scope) ?? []).flatMap(({ records }) => records.flatMap(idsIn));
      const meant = nearest(reference, ids);
      const other = [...byScope.keys()]
        .map((scope) => owners.get(referenceKey(scope, reference)))
        .find(Boolean);
      found.set(key, {
        ...{ file: file.path, reference },
        ...(meant === undefined ? {} : { meant }),
        ...(other === undefined ? {} : { elsewhere: other }),
      });
    }
  }
  return {
    sure: [...sure.values()],
    doubtful: [...doubtful.values()].filter((one) => !sure.has(`${one.file}#${one.reference}`)),
  };
}

/** @param place where in the file it stands, if that is known */
export function looseReference(loose: LooseReference, place?: Place): Problem {
  const { file, reference, meant, elsewhere } = loose;
  const why =
    elsewhere === undefined
      ? meant === undefined
        ? {}
        : { why: `Did you mean "@${meant}"?` }
      : { why: `The record is in ${elsewhere}, and each plan knows only its own.` };
  return new Problem({
    kind: 'data/reference-unresolvable',
    what: `${placeText(place ?? { file })}: "@${reference}" refers to no record of the plan.`,
    ...why,
    fix:
      elsewhere === undefined
        ? `Correct it, or give a record of the plan the referenceId "${reference}".`
        : 'List both files in one plan.',
    ...(place === undefined ? {} : { place }),
  });
}

/** A sentence of what may be a text. */
export function doubtfulReference({ file, reference }: LooseReference, place?: Place): string {
  return `${placeText(place ?? { file })}: "@${reference}" refers to no record of the plan, so it is imported as text. If it is a reference, correct it.`;
}

/** Where a data file first has a reference as a value. @param text the file's */
export function placeOfReference({ file, reference }: LooseReference, text: string): Place | undefined {
  const found = new RegExp(String.raw`:\s*("@${reference}")`).exec(text);
  if (found === null) return undefined;
  const offset = found.index + found[0].length - (found[1]?.length ?? 0);
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface Mention {
  /** `Contact.AccountId` */
  readonly field: string;
  readonly reference: string;
}

/** What has an `@` and letters, in a record and those that hang on it. */
function mentionsIn(record: DataRecord): Mention[] {
  return Object.entries(record).flatMap(([name, value]) => {
    const [, reference] = typeof value === 'string' ? (/^@(\w+)$/.exec(value) ?? []) : [];
    if (reference !== undefined) return [{ field: `${record.attributes.type}.${name}`, reference }];
    return childrenOf(value).flatMap(mentionsIn);
  });
}

/** The reference ids of a record and of those that hang on it. */
export function idsIn(record: DataRecord): string[] {
  const nested = Object.values(record).flatMap((value) => childrenOf(value).flatMap(idsIn));
  return [record.attributes.referenceId, ...nested];
}

/** The records in a field's `{ records: […] }`; empty for any other value. */
export function childrenOf(value: unknown): readonly DataRecord[] {
  return isObject(value) && Array.isArray(value['records']) ? (value['records'] as DataRecord[]) : [];
}

import { momentOf } from '../moment.ts';

/** What an org says of a field. */
export interface FieldFacts {
  readonly name: string;
  /** As describe calls it: `string`, `picklist`, `reference` … */
  readonly type: string;
  /** Decimal places of a number. */
  readonly scale: number | undefined;
}

/** A row as a query answers it. */
export type Row = Readonly<Record<string, unknown>> & { readonly Id: string };

/** A value that a record is to have, in a field that rows can be read by. */
export interface PlannedValue {
  readonly field: FieldFacts;
  readonly value: string | number;
  /** The value is the id of a record of the same import: no other row has it by chance. */
  readonly isOurs: boolean;
}

/** What a row says of itself as one of the records that an import sends. */
export interface Likeness {
  /** How many of the record's values the row has. */
  readonly agreeing: number;
  /** It has all of them. */
  readonly isExact: boolean;
  /**
   * It has half of them at least, and among them one of the record's texts, if it has any: what hardly comes by chance.
   * Triggers and flows may have changed the rest.
   */
  readonly isRecognised: boolean;
  /** It differs in so much that no trigger or flow made it of the record, and nobody changed it since. */
  readonly isAnother: boolean;
}

/** Milliseconds between a record's creation and the last change that its own insert makes. */
const longestInsert = 10_000;

const texts = new Set(['string', 'textarea', 'email', 'phone', 'url', 'combobox']);
const numbers = new Set(['int', 'long', 'double', 'currency', 'percent']);
const others = new Set(['picklist', 'multipicklist', 'reference', 'id', 'date', 'datetime', 'time']);

/** Whether rows can be told apart by a field. Not by what two rows in three have in common, nor by what reads otherwise than it was written. */
export function isTelling({ type }: FieldFacts): boolean {
  return texts.has(type) || numbers.has(type) || others.has(type);
}

export function likenessOf(record: readonly PlannedValue[], row: Row): Likeness {
  const agreeing = record.filter((planned) => agrees(planned, row[planned.field.name]));
  const isStrong = agreeing.some(isStrongValue);
  const differing = record.filter((planned) => !mayComeOf(planned, row[planned.field.name])).length;
  return {
    agreeing: agreeing.length,
    isExact: isStrong && agreeing.length === record.length,
    isRecognised: isStrong && isEnough(agreeing, record),
    isAnother: differing >= 2 && differing * 2 > record.length && isAsCreated(row),
  };
}

/** A script or a person may have changed anything since; a trigger or flow does its part within the insert. */
function isAsCreated(row: Row): boolean {
  return momentOf(row['LastModifiedDate']) - momentOf(row['CreatedDate']) <= longestInsert;
}

/**
 * A trigger that adds a record of its own to each of ours makes rows that point to ours as well: so a text has to agree,
 * but where nearly all of many values do.
 */
function isEnough(agreeing: readonly PlannedValue[], record: readonly PlannedValue[]): boolean {
  if (agreeing.length * 2 < record.length) return false;
  if (record.length >= 4 && agreeing.length >= record.length - 1) return true;
  return agreeing.some(isText) || !record.some(isText);
}

/** A text, or the id of a record of the import: what other rows don't have by chance. */
function isStrongValue(planned: PlannedValue): boolean {
  return planned.isOurs || isText(planned);
}

function isText({ field, value }: PlannedValue): boolean {
  return texts.has(field.type) && String(value).trim().length > 1;
}

/** Values by which rows are found without comparing each with each. */
export function strongKeys(record: readonly PlannedValue[]): string[] {
  return record.filter(isStrongValue).map(({ field, value }) => keyOf(field, value));
}

/** @param fields those of the records that rows are looked for */
export function keysOfRow(row: Row, fields: readonly FieldFacts[]): string[] {
  return fields.flatMap((field) => {
    const value = row[field.name];
    return typeof value === 'string' ? [keyOf(field, value)] : [];
  });
}

function keyOf({ name, type }: FieldFacts, value: unknown): string {
  return `${name} ${type === 'reference' ? String(value).slice(0, 15) : plain(value)}`;
}

function agrees({ field, value }: PlannedValue, actual: unknown): boolean {
  if (typeof actual !== 'string' && typeof actual !== 'number') return false;
  const { type, scale } = field;
  if (numbers.has(type)) return Math.abs(Number(value) - Number(actual)) <= 10 ** -(scale ?? 9);
  const [planned, found] = [String(value), String(actual)];
  switch (type) {
    case 'reference':
    case 'id':
      return planned.slice(0, 15) === found.slice(0, 15);
    case 'date':
      return planned.slice(0, 10) === found.slice(0, 10);
    case 'time':
      return planned.slice(0, 8) === found.slice(0, 8);
    case 'datetime':
      return Math.abs(momentOf(planned) - momentOf(found)) < 1000;
    case 'multipicklist':
      return choices(planned) === choices(found);
    default:
      return plain(planned) === plain(found);
  }
}

/** Whether the value may have become the row's: a flow may have put something before or after a text. */
function mayComeOf(planned: PlannedValue, actual: unknown): boolean {
  if (agrees(planned, actual)) return true;
  if (!texts.has(planned.field.type) || typeof actual !== 'string') return false;
  const [one, other] = [plain(planned.value), plain(actual)];
  return (one.length > 2 && other.includes(one)) || (other.length > 2 && one.includes(other));
}

/** Salesforce takes white space off a text's ends and writes emails in lower case. */
function plain(value: unknown): string {
  return String(value).replaceAll('\r\n', '\n').trim().toLowerCase();
}

function choices(text: string): string {
  return text.split(';').map(plain).sort().join(';');
}

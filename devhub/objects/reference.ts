import { readFileSync } from 'node:fs';

/** The Data API and the Tooling API have references of their own. */
export type Api = 'data' | 'tooling';

/** What may be done with a field, as describe and the object reference name it. */
export interface FieldFlags {
  readonly createable: boolean;
  readonly updateable: boolean;
  /** In WHERE, in ORDER BY, in GROUP BY. */
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly groupable: boolean;
  readonly nillable: boolean;
  readonly defaultedOnCreate: boolean;
  readonly idLookup: boolean;
  readonly autoNumber: boolean;
  readonly restrictedPicklist: boolean;
  /** The reference calls it required. */
  readonly saidRequired: boolean;
}

/** What the reference says of one field. */
export interface FieldFacts {
  /** In the reference's words, such as `picklist` or `dateTime`. */
  readonly type: string;
  /** Letters of `flagsOfLetters`; undefined where the reference lists the field but not what may be done with it. */
  readonly letters: string | undefined;
}

/** The letter of each flag, in the order in which `reference.tsv` writes them. */
export const flagLetters: Readonly<Record<keyof FieldFlags, string>> = {
  createable: 'C',
  updateable: 'U',
  filterable: 'F',
  sortable: 'S',
  groupable: 'G',
  nillable: 'N',
  defaultedOnCreate: 'D',
  idLookup: 'L',
  autoNumber: 'A',
  restrictedPicklist: 'P',
  saidRequired: 'R',
};

const unknown = '?';
const facts = new Map<string, FieldFacts>();

/** Salesforce's object reference on a field; undefined for a field that it doesn't have. */
export function factsOf(api: Api, object: string, field: string): FieldFacts | undefined {
  if (facts.size === 0) readFacts();
  return facts.get(keyOf(api, object, field));
}

function keyOf(api: string, object: string, field: string): string {
  return `${api} ${object}.${field}`.toLowerCase();
}

/** `npm run facts:objects` makes `reference.tsv`. */
function readFacts(): void {
  const text = readFileSync(new URL('reference.tsv', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [api = '', object = '', field = '', type = '', letters = ''] = line.split('\t');
    facts.set(keyOf(api, object, field), { type, letters: letters === unknown ? undefined : letters });
  }
}

/** `CFN`: createable, filterable, nillable, and nothing else. */
export function flagsOfLetters(letters: string): FieldFlags {
  const flags = Object.entries(flagLetters).map(
    ([flag, letter]) => [flag, letters.includes(letter)] as const,
  );
  return Object.fromEntries(flags) as Record<keyof FieldFlags, boolean>;
}

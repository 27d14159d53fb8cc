import { readFileSync } from 'node:fs';

/** An element of a metadata type, as `types.tsv` has it. */
export interface ElementFacts {
  /** `string`, `boolean`, `int`, another type, or an enumeration. */
  readonly type: string;
  readonly isRequired: boolean;
  /** It may occur several times, side by side. */
  readonly isList: boolean;
}

interface TypeLine {
  readonly base: string;
  /** Undefined where the reference names the type and not its elements. */
  readonly elements: ReadonlyMap<string, ElementFacts> | undefined;
}

const types = new Map<string, TypeLine>();
const enumerations = new Map<string, ReadonlySet<string>>();

/**
 * The elements of a metadata type, inherited ones first, in the order of the schema; undefined for a type that
 * `types.tsv` does not have, or has without elements.
 */
export function elementsOf(type: string): ReadonlyMap<string, ElementFacts> | undefined {
  read();
  const line = types.get(type);
  if (!line?.elements) return undefined;
  const inherited = line.base === '' ? undefined : elementsOf(line.base);
  return inherited ? new Map([...inherited, ...line.elements]) : line.elements;
}

/** Whether the reference has a type of that name. */
export function isKnownType(type: string): boolean {
  read();
  return types.has(type);
}

/** The values of an enumeration; undefined for another type. */
export function valuesOf(enumeration: string): ReadonlySet<string> | undefined {
  read();
  return enumerations.get(enumeration);
}

/** `npm run facts:metadata` makes `types.tsv`, which explains its own format. */
function read(): void {
  if (types.size > 0) return;
  const text = readFileSync(new URL('types.tsv', import.meta.url), 'utf8');
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [name = '', second = '', third = ''] = line.split('\t');
    if (name === '=') enumerations.set(second, new Set(third.split(' ')));
    else types.set(name, { base: second, elements: third === '?' ? undefined : elementsIn(third) });
  }
}

function elementsIn(text: string): ReadonlyMap<string, ElementFacts> {
  const words = text.split(' ').filter((word) => word !== '');
  return new Map(
    words.map((word) => {
      const [name = '', type = 'boolean'] = word.replace(/[!*]+$/, '').split(':');
      return [name, { type, isRequired: word.includes('!'), isList: word.endsWith('*') }];
    }),
  );
}

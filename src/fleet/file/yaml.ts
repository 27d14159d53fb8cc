import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document, Node } from 'yaml';
import type { Problem } from '../../problem.ts';
import { clipped } from './clipped.ts';
import { syntaxMistakes, syntaxProblem } from './yaml-mistakes.ts';

/** Where a value, or the key that holds it, stands: `config/fleet.yml:4:12: orgs[1].count`, or an input's name. */
export type Locate = (path: readonly PropertyKey[], part?: 'key' | 'value') => string;

/** Text that has been read but not checked. */
export interface RawSpec {
  readonly value: unknown;
  readonly locate: Locate;
}

const maxSyntaxProblems = 5;
const maxCharacters = 500_000;
/** Enough for any fleet, and far from what a document needs that is made to fill the memory: `yaml` looks for each anew. */
const maxAliases = 200;
/** Nodes in all, with each alias and merge key unfolded. */
const maxUnfolded = 100_000;

/** Reads YAML 1.2 (so JSON too) with anchors and merge keys. `file` is how messages call it. */
export function parseFleetYaml(text: string, file: string): RawSpec | { readonly problems: Problem[] } {
  if (text.length > maxCharacters) {
    const what = `${file} has more than ${maxCharacters.toLocaleString('en')} characters.`;
    const fix = 'Name the file that is meant, or split the fleet into several files.';
    return { problems: [syntaxProblem(what, fix)] };
  }
  if (text.includes('\0')) {
    return { problems: [syntaxProblem(`${file} is not UTF-8 text.`, 'Save it as UTF-8.')] };
  }
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${String(line)}:${String(col)}`;
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      merge: true,
      prettyErrors: false,
      // Its own look compares each key with each.
      uniqueKeys: false,
      logLevel: 'error',
    });
    const errors = [...document.errors, ...document.warnings];
    if (errors.some(({ message }) => message.includes('call stack'))) throw new RangeError('nesting');
    const lineOf = (offset: number) => lines.linePos(offset).line;
    const problems = syntaxMistakes(text, errors, { at, lineOf });
    problems.push(...keyProblems(document, at, lineOf));
    const anchors = anchorsOf(document);
    if (anchors.size > maxAliases || unfoldedSize(document.contents, anchors) > maxUnfolded) {
      throw new ReferenceError('aliases');
    }
    problems.push(...aliasProblems(document, anchors, at));
    // One mistake in YAML can bring many more behind it.
    if (problems.length > 0) return { problems: problems.slice(0, maxSyntaxProblems) };
    return {
      value: document.toJS({ maxAliasCount: -1 }),
      locate: (path, part) => [at(offsetOf(document, path, part)), pathText(path)].filter(Boolean).join(': '),
    };
  } catch (error) {
    // Nesting can exhaust the stack.
    const bomb = error instanceof ReferenceError;
    const what = bomb ? 'its aliases (*name) unfold to too much' : 'it is nested too deeply';
    return { problems: [syntaxProblem(`${file} cannot be read: ${what}.`, undefined, error)] };
  }
}

function keyProblems(
  document: Document,
  at: (offset: number) => string,
  lineOf: (offset: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Map<unknown, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        const first = seen.get(key.value);
        if (first === undefined) seen.set(key.value, offset);
        else problems.push(duplicateKey(key.source ?? String(key.value), at(offset), lineOf(first)));
      }
    },
  });
  return problems;
}

function duplicateKey(key: string, place: string, firstLine: number): Problem {
  return syntaxProblem(
    `${place}: the key "${clipped(key)}" is there already, on line ${String(firstLine)}.`,
    'Remove one of the two, or write both under one key.',
  );
}

/** What each alias stands for: the last node before it that has its anchor. */
function anchorsOf(document: Document): Map<Alias, Node | undefined> {
  const named = new Map<string, Node>();
  const anchors = new Map<Alias, Node | undefined>();
  visit(document, {
    Alias: (_, alias) => void anchors.set(alias, named.get(alias.source)),
    Value(_, node) {
      if (node.anchor !== undefined) named.set(node.anchor, node);
    },
  });
  return anchors;
}

/** How many nodes there are with every alias unfolded; one that stands inside its own anchor counts once. */
function unfoldedSize(contents: unknown, anchors: ReadonlyMap<Alias, Node | undefined>): number {
  const sizes = new Map<unknown, number>();
  const sizeOf = (node: unknown): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (isAlias(node)) return 1 + sizeOf(anchors.get(node));
    if (isPair(node)) return sizeOf(node.key) + sizeOf(node.value);
    if (!isMap(node) && !isSeq(node)) return 1;
    sizes.set(node, 1);
    const size = (node.items as unknown[]).reduce<number>((sum, item) => sum + sizeOf(item), 1);
    sizes.set(node, size);
    return size;
  };
  return sizeOf(contents);
}

/** Aliases without an anchor, and aliases inside what they stand for, and lists and mappings can't hold it. */
function aliasProblems(
  document: Document,
  anchors: ReadonlyMap<Alias, Node | undefined>,
  at: (offset: number) => string,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias(_, alias, ancestors) {
      const target = anchors.get(alias);
      const place = at(alias.range?.[0] ?? 0);
      if (target === undefined) {
        problems.push(syntaxProblem(`${place}: the alias *${alias.source} has no anchor before it.`));
      } else if (ancestors.includes(target)) {
        problems.push(syntaxProblem(`${place}: the alias *${alias.source} stands inside its own anchor.`));
      }
    },
  });
  return problems;
}

/** `orgs[1].count` */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${String(step)}]` : `${index > 0 ? '.' : ''}${clipped(String(step))}`,
    )
    .join('');
}

/** The offset of the node at the path, or of the nearest node above that there is. */
function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value' = 'value'): number {
  let node: Node | null | undefined = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const found = child(document, node, step);
    if (found === undefined) return offset;
    node = found.value;
    const isLast = index === path.length - 1;
    offset = (part === 'key' && isLast ? found.key : undefined) ?? startOf(node) ?? found.key ?? offset;
  }
  return offset;
}

function child(
  document: Document,
  parent: Node | null | undefined,
  step: PropertyKey,
): { value: Node | null; key?: number } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = typeof step === 'number' ? node.items[step] : undefined;
    return isNode(item) ? { value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pairs = node.items;
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === step);
  if (pair !== undefined) {
    const key = isScalar(pair.key) ? startOf(pair.key) : undefined;
    return { value: isNode(pair.value) ? pair.value : null, ...(key === undefined ? {} : { key }) };
  }
  return pairs
    .filter(({ key }) => isScalar(key) && key.source === '<<')
    .flatMap(({ value }) => (isSeq(value) ? value.items : [value]))
    .map((merged) => (isNode(merged) ? child(document, merged, step) : undefined))
    .find((found) => found !== undefined);
}

function startOf(node: Node | null | undefined): number | undefined {
  return node?.range?.[0];
}

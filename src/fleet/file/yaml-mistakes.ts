import { Parser, type CST, type YAMLError } from 'yaml';
import { Problem } from '../../problem.ts';
import { clipped } from './clipped.ts';
import { noExpressions } from './correction.ts';

/** Where an offset stands: `config/fleet.yml:3:5`, and its line alone. */
export interface Places {
  readonly at: (offset: number) => string;
  readonly lineOf: (offset: number) => number;
}

/** What is wrong, said to whoever wrote it. */
interface Mistake {
  readonly offset: number;
  readonly what: string;
  readonly fix: string;
}

/**
 * Problems for what the parser complains of, each where its writer has to look: a bracket or a quote that nothing closes
 * where it opens, not where the parser gave up. What the parser complains of behind it is left out.
 */
export function syntaxMistakes(text: string, errors: readonly YAMLError[], places: Places): Problem[] {
  if (errors.length === 0) return [];
  const open = [...openIn(text, errors, places)];
  const first = Math.min(...open.map(({ offset }) => offset));
  const before = errors.filter(({ pos }) => pos[0] < first);
  const derailed = before.findIndex(({ code }) => !standAlone.has(code));
  const others = (derailed === -1 ? before : before.slice(0, derailed + 1)).map((error) =>
    mistakeOf(text, error),
  );
  const byLine = new Map<number, Mistake>();
  for (const mistake of derailed === -1 ? [...others, ...open] : others) {
    const line = places.lineOf(mistake.offset);
    if (!byLine.has(line)) byLine.set(line, mistake);
  }
  return [...byLine.values()].map(({ offset, what, fix }) =>
    syntaxProblem(`${places.at(offset)}: ${what}`, fix),
  );
}

/** After these the parser goes on as if nothing was; after any other it misreads what follows. */
const standAlone = new Set<YAMLError['code']>(['TAB_AS_INDENT', 'BAD_SCALAR_START', 'TAG_RESOLVE_FAILED']);

/** A fleet file that is no YAML. */
export function syntaxProblem(
  what: string,
  fix = 'Correct the YAML there (a fleet file may also be JSON).',
  cause?: unknown,
): Problem {
  return new Problem({ kind: 'fleet-file/syntax', what: clipped(what, 300), fix }, { cause });
}

/** What is opened and never closed: a quote alone if there is one, for it hides every bracket behind it. */
function* openIn(text: string, errors: readonly YAMLError[], { lineOf }: Places): Generator<Mistake> {
  const found: Found = { quoted: [], open: [] };
  for (const token of new Parser().parse(text)) collectFrom(token, found);
  const quote = found.quoted.find((token) => !isClosed(token) || runsOn(token, errors));
  if (quote !== undefined) {
    const mark = quote.source.slice(0, 1);
    yield {
      offset: quote.offset,
      what: `the \`${mark}\` here is never closed.`,
      fix: `Add \`${mark}\` where the value ends.`,
    };
    return;
  }
  for (const { offset, start } of found.open) {
    const [opens, closes] = start.source === '{' ? ['{', '}'] : ['[', ']'];
    const gaveUp = errors.find(({ pos }) => pos[0] > offset)?.pos[0] ?? text.length;
    const where = text.slice(gaveUp).trim() === '' ? 'at its end' : `before line ${String(lineOf(gaveUp))}`;
    const other = /[\]}]/.exec(text.slice(gaveUp, gaveUp + 1))?.[0];
    yield {
      offset,
      what: `the \`${opens}\` here is never closed.`,
      fix:
        other === undefined
          ? `Add \`${closes}\` ${where}.`
          : `Write \`${closes}\` instead of \`${other}\` on line ${String(lineOf(gaveUp))}.`,
    };
  }
}

interface Found {
  readonly quoted: CST.FlowScalar[];
  /** Of those inside each other, the innermost. */
  readonly open: CST.FlowCollection[];
}

function collectFrom(token: CST.Token | null | undefined, found: Found): void {
  if (token === null || token === undefined) return;
  if (isQuoted(token)) found.quoted.push(token);
  const before = found.open.length;
  if ('value' in token) collectFrom(token.value, found);
  for (const { key, value } of 'items' in token ? token.items : []) {
    collectFrom(key, found);
    collectFrom(value, found);
  }
  if (token.type === 'flow-collection' && !isEnded(token) && found.open.length === before)
    found.open.push(token);
}

function isQuoted(token: CST.Token): token is CST.FlowScalar {
  return token.type === 'double-quoted-scalar' || token.type === 'single-quoted-scalar';
}

function isClosed({ source }: CST.FlowScalar): boolean {
  return source.length > 1 && /^(?:"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')$/.test(source);
}

/** Whether the quote that ends it begins another text, which the parser then trips over. */
function runsOn({ offset, source }: CST.FlowScalar, errors: readonly YAMLError[]): boolean {
  const end = offset + source.length;
  return source.includes('\n') && errors.some(({ pos }) => pos[0] === end);
}

function isEnded({ start, end }: CST.FlowCollection): boolean {
  const closing = start.source === '{' ? 'flow-map-end' : 'flow-seq-end';
  return end.some(({ type }) => type === closing);
}

function mistakeOf(text: string, { code, message, pos: [offset] }: YAMLError): Mistake {
  const line = lineAt(text, offset);
  if (line.includes('${{')) return { offset, what: '`${{ … }}` has no meaning here.', fix: noExpressions };
  const [, key, value] = /^[\s-]*([\w-]+):(\S.*)$/.exec(line) ?? [];
  if (code === 'MULTILINE_IMPLICIT_KEY' && key !== undefined && value !== undefined) {
    return {
      offset,
      what: `"${key}:${clipped(value)}" lacks a space after its colon.`,
      fix: `Write \`${key}: ${clipped(value)}\`.`,
    };
  }
  const word = /^[\s-]*([\w-]+)\s*$/.exec(line)?.[1];
  if (code === 'MULTILINE_IMPLICIT_KEY' && word !== undefined) {
    return { offset, what: `"${clipped(word)}" lacks a colon.`, fix: `Write \`${clipped(word)}:\`.` };
  }
  const known = sayings.find(({ codes, words = '' }) => codes.includes(code) && message.includes(words));
  return known === undefined
    ? { offset, what: `${message}.`, fix: 'Correct the YAML there (a fleet file may also be JSON).' }
    : { offset, ...known };
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start).split('\n', 1)[0] ?? '';
}

/** What the parser's commonest complaints come from. */
const sayings: readonly {
  readonly codes: readonly string[];
  /** What the parser's message has, to tell two of a code apart. */
  readonly words?: string;
  readonly what: string;
  readonly fix: string;
}[] = [
  {
    codes: ['TAB_AS_INDENT'],
    what: 'a tab indents this line.',
    fix: 'Write spaces instead: YAML takes no tabs there.',
  },
  {
    codes: ['BAD_INDENT', 'MISSING_CHAR'],
    words: 'Sequence item without',
    what: 'this line begins further left than the keys that it belongs to.',
    fix: 'Move it under them.',
  },
  {
    codes: ['BAD_INDENT'],
    words: 'same column',
    what: 'this line begins at another column than the keys beside it.',
    fix: 'Move it under them.',
  },
  {
    codes: ['MULTILINE_IMPLICIT_KEY'],
    what: 'this line is neither a key with a value nor an item.',
    fix: 'Write `key: value` or `- item`, and indent it as its neighbours.',
  },
  {
    codes: ['BLOCK_IN_FLOW'],
    what: 'a comma is missing between two items.',
    fix: 'Write one between them: `{ group: dev, count: 2 }`.',
  },
  {
    codes: ['BLOCK_AS_IMPLICIT_KEY'],
    words: 'Nested mappings',
    what: 'this value holds a second `key: value`.',
    fix: 'Put the second key on a line of its own, indented as the first; or quote the value.',
  },
  {
    codes: ['BLOCK_AS_IMPLICIT_KEY'],
    what: 'this list is indented unlike what is below it.',
    fix: 'Start each of its items at one column.',
  },
  {
    codes: ['BAD_SCALAR_START'],
    what: 'a value can’t begin with this character.',
    fix: 'Put the value between quotes.',
  },
  {
    codes: ['UNEXPECTED_TOKEN'],
    words: 'flow-',
    what: 'this bracket closes nothing.',
    fix: 'Remove it, or add the one that opens it.',
  },
  {
    codes: ['UNEXPECTED_TOKEN'],
    words: 'at node end',
    what: 'something follows where the value has ended.',
    fix: 'Put the whole value between quotes, or on a line of its own.',
  },
  {
    codes: ['MULTIPLE_DOCS'],
    what: 'a second document begins here.',
    fix: 'Remove the line `---`: a fleet file is one document.',
  },
];

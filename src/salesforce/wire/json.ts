import { messageOf, type Place } from '../../problem.ts';

/** True for what JSON calls an object: not null, not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value that is a text; empty for any other. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Far more than any file for Salesforce has; what walks through values may then call itself for each level. */
const mostLevels = 100;

/**
 * A JSON file's value; some editors put a byte order mark in front.
 *
 * @throws SyntaxError whose message says where and what, and quotes nothing: the file may be another than was meant
 */
export function parseJsonFile(file: string): unknown {
  const text = file.replace(/^\uFEFF/, '');
  if (levelsOf(text) > mostLevels) {
    throw new SyntaxError(`it is nested more than ${mostLevels} levels deep`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    // eslint-disable-next-line preserve-caught-error -- its message quotes the file
    throw new SyntaxError(faultOf(text, messageOf(error)));
  }
}

/** The place that such a SyntaxError's message names. */
export function placeSaid(file: string, message: string): { readonly place?: Place } {
  const [, line, column] = /^line (\d+), column (\d+)/.exec(message) ?? [];
  return line === undefined ? {} : { place: { file, line: Number(line), column: Number(column) } };
}

/** Brackets that are open at once, outside of texts. */
function levelsOf(text: string): number {
  let [level, deepest, inText] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inText) {
      if (character === '\\') index += 1;
      else if (character === '"') inText = false;
    } else if (character === '"') inText = true;
    else if (character === '[' || character === '{') deepest = Math.max(deepest, (level += 1));
    else if (character === ']' || character === '}') level -= 1;
  }
  return deepest;
}

/** What `JSON.parse` says without what it quotes, and with the place, which it leaves out where it quotes. */
function faultOf(text: string, said: string): string {
  const [, given] = / at position (\d+)/.exec(said) ?? [];
  const isEnd = said.startsWith('Unexpected end');
  const position = isEnd ? text.length : given === undefined ? faultPosition(text) : Number(given);
  const reason = isEnd
    ? 'it ends too early'
    : said.startsWith('Unexpected token')
      ? 'unexpected character'
      : (said.split(' in JSON')[0] ?? '');
  if (position === undefined) return reason;
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${reason}`;
}

/** The first character that no JSON may have there: any shorter text only ends too early. */
function faultPosition(text: string): number | undefined {
  if (text.length > 1_000_000) return undefined;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (hasUnexpectedToken(text.slice(0, middle))) bad = middle;
    else good = middle;
  }
  return good;
}

function hasUnexpectedToken(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return messageOf(error).startsWith('Unexpected token');
  }
}

import { Problem } from '../../problem.ts';
import { asWord, holderName } from './holder.ts';

/**
 * Whose orgs are meant: a holder's name, or the beginning of several with `*` for what follows, such as `acme/app#7/*`.
 *
 * @throws Problem for a text that would mean everybody
 */
export function holderPattern(text: string): (by: string) => boolean {
  if (!text.includes('*')) {
    const name = holderName(text);
    return (by) => by === name;
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw everybody(text);
  const [begin = '', ...rest] = asWord(text).split('*');
  const end = rest.pop() ?? '';
  return (by) => isLike(by, { begin, middle: rest, end });
}

function isLike(
  by: string,
  {
    begin,
    middle,
    end,
  }: { readonly begin: string; readonly middle: readonly string[]; readonly end: string },
): boolean {
  if (!by.startsWith(begin)) return false;
  let from = begin.length;
  for (const part of middle) {
    const found = by.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return by.length - from >= end.length && by.endsWith(end);
}

function everybody(text: string): Problem {
  return new Problem({
    kind: 'fleet-input/holder',
    what: `The input \`holder\` is "${text}", which means everybody.`,
    why: 'What a person or a job works in would be deleted.',
    fix: 'Name the holder, or how the names of several begin: `acme/app#7/*`.',
  });
}

import { suggestedName } from '../names.ts';
import { clipped } from './clipped.ts';

/** What GitHub fills in, in workflows alone. */
const expression = /\$\{\{/;

/** What people are told who wrote one into a file. */
export const noExpressions = 'Write the value itself: GitHub fills in `${{ … }}` in workflows, not in files.';

/** What to write in place of a value that isn’t what was expected. @param expected completes “expected …” */
export function correction(path: readonly PropertyKey[], expected: string, value: unknown): string {
  const key = path.at(-1);
  if (path.length === 0) return ofTheWhole(value);
  if (typeof value === 'string' && expression.test(value)) return noExpressions;
  if (expected.startsWith('at most')) {
    return key === 'orgs'
      ? 'Split the fleet into several files.'
      : 'Name folders rather than files, or make two groups of one.';
  }
  if (typeof key === 'number' && value === null) return 'Write an item, or remove the `-`.';
  if (value === null) return `Give it a value, or remove \`${String(key)}\`.`;
  if (expected.startsWith('a mapping with group'))
    return 'Write `- { group: dev, count: 2, definition: … }`.';
  if (Array.isArray(value)) return ofAList(key, value);
  if (expected.startsWith('a list') && typeof value === 'string') {
    return `Write it as a list: [${clipped(value)}].`;
  }
  if (expected.startsWith('a whole number')) return ofANumber(expected, value);
  if (typeof value === 'number' || typeof value === 'boolean') {
    return `If it is text, quote it: "${String(value)}".`;
  }
  return typeof value === 'string' ? ofAText(key, value) : 'Correct the value.';
}

function ofTheWhole(value: unknown): string {
  if (Array.isArray(value)) return 'Put `name:` before it, and the list under `orgs:`.';
  return 'Write `name:` and, under `orgs:`, a group as docs/fleet-file.md has it.';
}

function ofAList(key: PropertyKey | undefined, value: readonly unknown[]): string {
  if (key === 'script') return 'Write one path; a script may call others.';
  const [only] = value;
  return value.length === 1 && typeof only === 'string'
    ? `Write it without brackets: ${clipped(only)}.`
    : 'Write one value, without a list.';
}

function ofANumber(expected: string, value: unknown): string {
  if (typeof value === 'string' && /^\d+$/.test(value)) return `Write it without quotes: ${clipped(value)}.`;
  const most = /to (\d+)$/.exec(expected)?.[1] ?? '';
  return typeof value === 'number' && value > Number(most) ? `Write ${most} at most.` : 'Correct the number.';
}

function ofAText(key: PropertyKey | undefined, value: string): string {
  if (key === 'group' || key === 'name') {
    const suggestion = suggestedName(value);
    return suggestion === undefined ? 'Write it in letters from a to z.' : `Write "${suggestion}".`;
  }
  return value.startsWith('04t')
    ? `Copy all of it: an id has 15 or 18 characters, this one ${String(value.length)}.`
    : 'Correct the value.';
}

/** A value as messages show it: short, on one line. */
export function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

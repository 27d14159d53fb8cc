/** What Stryker says of each change as soon as it is known: `npm run mutate` names this file as a plugin of its. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

interface Place {
  /** From 1 on. */
  readonly line: number;
  /** From 1 on. */
  readonly column: number;
}

/** Stryker's `MutantResult`, as far as it is read here. */
interface Change {
  readonly fileName: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** How many changes of a file ended in each of Stryker's ways, for files by their paths from here. */
export const counts = new Map<string, Map<string, number>>();

const noticed = ['Killed', 'Timeout'];
const lived = ['Survived', 'NoCoverage'];

/** Prints what lived, and counts the rest. */
class Reporter {
  onMutantTested(change: Change): void {
    const file = relative('.', change.fileName);
    const ofFile = counts.get(file) ?? new Map<string, number>();
    counts.set(file, ofFile.set(change.status, (ofFile.get(change.status) ?? 0) + 1));
    if (lived.includes(change.status)) console.log(asText(file, change));
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'as-it-goes', injectableClass: Reporter }];

/** Its place, the lines as they are, and as they were changed. */
function asText(
  file: string,
  { status, mutatorName, replacement, location: { start, end } }: Change,
): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const before = lines[0]?.slice(0, start.column - 1) ?? '';
  const after = lines.at(-1)?.slice(end.column - 1) ?? '';
  const changed = `${before}${replacement ?? ''}${after}`.split('\n');
  const marked = [...lines.map((line) => `-   ${line}`), ...changed.map((line) => `+   ${line}`)];
  return [`\n[${status}] ${mutatorName}`, `${file}:${start.line}:${start.column}`, ...marked].join('\n');
}

/** A line a file, `92 %  src/key/der.ts  (11 of 12)`, and one for all. */
export function printScores(): void {
  const sum = (statuses: readonly string[], of: readonly Map<string, number>[]): number =>
    of.reduce((all, found) => all + statuses.reduce((n, status) => n + (found.get(status) ?? 0), 0), 0);
  const line = (name: string, of: readonly Map<string, number>[]): void => {
    const killed = sum(noticed, of);
    const all = killed + sum(lived, of);
    const score = all === 0 ? '  –' : String(Math.floor((100 * killed) / all)).padStart(3);
    console.log(`${score} %  ${name}  (${killed} of ${all})`);
  };
  console.log('\n== scores: the changes that made a test fail');
  for (const [file, found] of [...counts].sort()) line(file, [found]);
  line('all', [...counts.values()]);
}

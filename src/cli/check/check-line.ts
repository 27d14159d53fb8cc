import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '../../problem.ts';
import { problemJson, problemsOf } from '../../runner/problem-lines.ts';
import type { Style } from '../../runner/screen.ts';

/** What one check found. */
export interface CheckLine {
  readonly check: string;
  /** `unknown`: it could not be looked at, which is no failure; `skipped`: it was not asked for, or came too late. */
  readonly state: 'good' | 'warning' | 'bad' | 'unknown' | 'skipped';
  readonly detail: string;
  readonly problems?: readonly Problem[];
}

/** Runs a check; what it throws becomes its line. */
export async function lineOf(
  check: string,
  look: () => Promise<Omit<CheckLine, 'check'>>,
): Promise<CheckLine> {
  try {
    return { check, ...(await look()) };
  } catch (error) {
    const problems = problemsOf(error);
    return { check, state: 'bad', detail: problems[0]?.what ?? '', problems };
  }
}

const marks = { good: '✔', warning: '!', bad: '✘', unknown: '?', skipped: '–' };

/** The lines as a table, with the explanation below what is not good. */
export function* tableOf(lines: readonly CheckLine[], style: Style): Generator<string> {
  const width = Math.max(...lines.map(({ check }) => check.length));
  for (const { check, state, detail, problems = [] } of lines) {
    const colour = state === 'good' ? style.good : state === 'bad' ? style.bad : style.dim;
    yield `${colour(marks[state])} ${style.bold(check.padEnd(width))}  ${stripVTControlCharacters(detail)}`;
    const indent = ' '.repeat(width + 4);
    for (const [index, problem] of problems.entries()) {
      if (index > 0) yield `${indent}${problem.what}`;
      for (const text of [problem.why, problem.fix]) if (text !== undefined) yield `${indent}${text}`;
    }
  }
}

export function jsonOfLine({ check, state, detail, problems }: CheckLine): unknown {
  return { check, state, detail, ...(problems === undefined ? {} : { problems: problems.map(problemJson) }) };
}

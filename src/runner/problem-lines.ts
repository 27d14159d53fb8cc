import { Problem, Problems } from '../problem.ts';
import { apiProblem } from '../salesforce/errors/api.ts';
import { ApiFailure } from '../salesforce/wire/api-failure.ts';
import type { Style } from './screen.ts';

/** One problem, as its user reads it: what happened, the likely cause, what to do. */
export function* problemLines(problem: Problem, style: Style): Generator<string> {
  yield `${style.bad('✘')} ${problem.what}`;
  if (problem.why !== undefined) yield `  ${problem.why}`;
  yield `  ${problem.fix}`;
}

export function problemJson({ kind, what, why, fix }: Problem): Readonly<Record<string, string>> {
  return { kind, what, ...(why === undefined ? {} : { why }), fix };
}

/** Anything that a command threw, as the problems it consists of. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof Problem) return [error];
  if (error instanceof Problems) return error.problems;
  if (error instanceof ApiFailure) return [apiProblem(error, error.request)];
  const what = error instanceof Error ? error.message || error.name : String(error);
  const fix = 'This is not a failure that orgkey knows. Run it again, and report what it shows.';
  return [new Problem({ kind: 'cli/unknown', what, fix }, { cause: error })];
}

import type { Place, Problem, Problems } from '../problem.ts';

/** Where an annotation belongs, and what stands above it. */
export interface Annotation {
  readonly title?: string;
  readonly place?: Place | undefined;
}

/** Whether masking a line of a secret would blot out all of a log. */
export function isTooShortToMask(line: string): boolean {
  return line.trim().length < 4;
}

/**
 * The runner, as the actions see it. `actions-runner.ts` implements it with `@actions/core`; nothing outside
 * `src/runner/` imports `@actions/*`.
 */
export interface Runner {
  /** The trimmed value of an input, `''` if not given. */
  input(name: string): string;
  /** An input as it is, white space included: for passphrases. */
  rawInput(name: string): string;
  setOutput(name: string, value: string): void;
  exportVariable(name: string, value: string): void;
  /** Masks a secret, line by line, in every form it may show (as is, base64). Call before anything else. */
  mask(secret: string): void;
  /** State handed to the post step. Never a secret. */
  saveState(name: string, value: string): void;
  state(name: string): string;
  info(line: string): void;
  debug(line: string): void;
  notice(message: string): void;
  /** An annotation; GitHub pins one with a place to the file. */
  warning(message: string, at?: Annotation): void;
  /** An error that does not fail the step. */
  error(message: string, at?: Annotation): void;
  /** Where this version of the action explains a kind of failure; undefined for one that runs from the workspace. */
  readMore(kind: string): string | undefined;
  /** Adds Markdown to the job's summary; without a summary, a warning says so. */
  addSummary(markdown: string): Promise<void>;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** The step's one error: prints it and sets the exit code to 1. */
  fail(error: Problem | Problems | Error): void;
  readonly env: Readonly<Record<string, string | undefined>>;
}

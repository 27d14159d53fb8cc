import type { Place, Problem, Problems, ProblemText } from '../problem.ts';

/** Where an annotation belongs, and what stands above it. */
export interface Annotation {
  readonly title?: string;
  readonly place?: Place | undefined;
}

/** A folder that the next run finds again. */
export interface LastingFolder {
  readonly folder: string;
  /** Tells it from others in the cache. */
  readonly name: string;
}

/**
 * What runs a story: GitHub's runner, or a terminal. `actions-runner.ts` implements it with `@actions/core`, and nothing outside
 * `src/runner/` imports `@actions/*`; `terminal-runner.ts` implements it for the command.
 */
export interface Runner {
  /** The trimmed value of an input, `''` if not given. */
  input(name: string): string;
  /** An input as it is, white space included: for passphrases. */
  rawInput(name: string): string;
  /** Why a required input is likely to be empty here, and what to do. */
  whyMissing(name: string): Pick<ProblemText, 'why' | 'fix'>;
  /** Asks for a secret input that turned out to be needed; undefined where nobody can be asked. */
  askSecret(name: string, question: string): Promise<string | undefined>;
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
  /**
   * Adds Markdown to the job's summary; without a summary, a warning says so.
   *
   * @param lines the same for who reads a terminal, which shows these instead
   */
  addSummary(markdown: string, lines?: () => readonly string[]): Promise<void>;
  /** Whether a job runs it, which is run again as a whole; else a person or a script runs a command. */
  readonly isJob: boolean;
  /** How this version of the command is called: `npx github:acme/orgkey#v1`. */
  readonly commandName: string;
  /**
   * Draws lines that change in place, below the log, again and again until the function that it returns is called.
   *
   * @param draw the lines for that many columns
   * @returns undefined where lines only follow one another
   */
  live(draw: (columns: number) => readonly string[]): (() => void) | undefined;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** The step's one error: prints it and sets the exit code to 1. */
  fail(error: Problem | Problems | Error): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from: an absolute path. */
  readonly workspace: string;
  /** Whether a key file may lie outside the workspace: on a user's own machine, where the path is the user's own. */
  readonly readsAnywhere: boolean;
  /** Which run this is, the same for all its attempts; undefined where runs have no name. */
  readonly runId: string | undefined;
  /** A folder for what lasts no longer than the run. */
  temporaryFolder(): string;
  /** @throws Problem where there is no such folder; warns where it outlives the run */
  assertTemporaryFolder(): void;
  /** The folder for what later runs look for: see `restoreFolder`. */
  lastingFolder(): string;
  /**
   * Brings back what an earlier run saved, where that doesn't last by itself. What comes back is anyone's who could write
   * to the cache: whoever reads it checks it.
   *
   * @returns whether something came back, or was there
   */
  restoreFolder(place: LastingFolder): Promise<boolean>;
  /** Saves it for later runs. Warns, never fails. */
  saveFolder(place: LastingFolder): Promise<void>;
}

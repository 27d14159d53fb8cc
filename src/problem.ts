/**
 * What a user reads when something went wrong: what happened, the likely cause, what to do.
 * Thrown as a value that every layer can pass on; `src/runner/` alone turns it into a failed step.
 */
export interface ProblemText {
  /** A stable name, such as `key/wrong-passphrase`; also the anchor in docs/errors.md. */
  readonly kind: string;
  /** What happened: one sentence. */
  readonly what: string;
  /** The likely cause: one or two sentences. */
  readonly why?: string;
  /** What to do now: one or two sentences. */
  readonly fix: string;
  /** Whether docs/errors.md has a section of this kind. */
  readonly documented?: boolean;
  /** Where in the user's files it is. */
  readonly place?: Place;
}

/** A place in a file of the workspace; lines and columns count from 1. */
export interface Place {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `config/fleet.yml:3:5`, as editors take it. */
export function placeText({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Characters; texts quote what files and servers say, which may be of any length. */
const longestWhat = 5000;
const longestOther = 1500;

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}…` : text;
}

/** A failure with a text for its user. Never put key material, tokens or passphrases in any of its texts. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: string;
  readonly what: string;
  readonly why: string | undefined;
  readonly fix: string;
  readonly documented: boolean;
  readonly place: Place | undefined;

  constructor(text: ProblemText, options?: { cause?: unknown }) {
    const [what, fix] = [cut(text.what, longestWhat), cut(text.fix, longestOther)];
    const why = text.why === undefined ? undefined : cut(text.why, longestOther);
    super([what, why, fix].filter(Boolean).join(' '), options);
    this.kind = text.kind;
    this.what = what;
    this.why = why;
    this.fix = fix;
    this.documented = text.documented ?? false;
    this.place = text.place ?? placeAtStart(text.what);
  }
}

/** Messages about a file of the user's begin with its place: `config/fleet.yml:3:9: …`. */
export function placeAtStart(what: string): Place | undefined {
  const [, file, line, column] =
    /^([^\s:]+\.(?:ya?ml|json|xml|cls|trigger|page|component))(?::(\d+))?(?::(\d+))?: /.exec(what) ?? [];
  if (file === undefined) return undefined;
  return {
    file,
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
}

/** Several problems of one input, reported together. */
export class Problems extends Error {
  override readonly name = 'Problems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.message).join('\n'));
    this.problems = problems;
  }
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The problems that an error stands for. @throws the error itself when it is something else */
export function problemsIn(error: unknown): readonly Problem[] {
  if (error instanceof Problems) return error.problems;
  if (error instanceof Problem) return [error];
  throw error;
}

/** Reads one part of several: what is wrong with it joins what was found, and `undefined` is read. */
export function collect<T>(found: Problem[], read: () => Promise<T>): Promise<T | undefined>;
export function collect<T>(found: Problem[], read: () => T): T | undefined;
export function collect(found: Problem[], read: () => unknown): unknown {
  const add = (error: unknown): void => void found.push(...problemsIn(error));
  try {
    const value = read();
    return value instanceof Promise ? value.catch(add) : value;
  } catch (error) {
    add(error);
    return undefined;
  }
}

/** As many as fit a log and its annotations. */
const mostThrown = 200;

/** @throws Problems: what was found, each once; of very many, the first and how many more there are */
export function throwAll(found: readonly Problem[]): void {
  if (found.length === 0) return;
  const all = [...new Map(found.map((one) => [one.message, one])).values()];
  const more = all.length - mostThrown;
  throw new Problems(more > 0 ? [...all.slice(0, mostThrown), moreProblems(more)] : all);
}

function moreProblems(count: number): Problem {
  return new Problem({
    kind: 'problems/more',
    what: `There are ${count} more problems.`,
    fix: 'Correct these first; the next run lists what is left.',
  });
}

import { existsSync } from 'node:fs';
import { placeText, Problem } from '../problem.ts';
import { atTerminal, type InputDefinition, nameAtTerminal, variableOf } from './input-definition.ts';
import { problemLines, problemsOf } from './problem-lines.ts';
import type { Annotation, Runner } from './runner.ts';
import type { Screen } from './screen.ts';
import { madeStateFolder, PrivateFolder } from './terminal-folders.ts';

/** `given` and `fallbacks` are read when an input is: they may come later. */
export interface AtTerminal {
  readonly screen: Screen;
  readonly env: Runner['env'];
  /** The inputs that there are. */
  readonly inputs: readonly InputDefinition[];
  /** What the command line gave, by input; secrets as read from where it named. An empty text leaves out what a variable has. */
  readonly given: Readonly<Record<string, string>>;
  /** What counts where neither an option nor a variable is given, before the input's default. */
  readonly fallbacks?: Readonly<Record<string, string>>;
  /** A line of the log. Default: a line of progress. */
  readonly info?: (line: string) => void;
  /** A line of what came of it. Default: a line of progress. */
  readonly result?: (line: string) => void;
}

/** The port at a terminal, or in any CI; with what a story handed over. */
export interface TerminalRunner extends Runner {
  readonly outputs: Readonly<Record<string, string>>;
  /** What later steps would have in their environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summaries: readonly string[];
  /** What `fail` was told of, in the command's words. */
  readonly problems: readonly Problem[];
  /** Whether an option, a variable or a settings file has the input: its default doesn't count. */
  isGiven(name: string): boolean;
  /** Removes the temporary folder. */
  close(): void;
}

/** Runs stories for the command: no workflow command is ever printed, and nothing but the lasting folder remains. */
export function terminalRunner(at: AtTerminal): TerminalRunner {
  const { screen, env, inputs } = at;
  const [outputs, variables, state] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ];
  const summaries: string[] = [];
  const problems: Problem[] = [];
  const temporary = new PrivateFolder();
  const words = (text: string): string => atTerminal(text, inputs);
  const definition = (name: string) =>
    inputs.find((input) => input.name === name) ?? { name, description: '' };
  const given = (name: string): string =>
    at.given[name] ?? (env[variableOf(name)] || at.fallbacks?.[name] || '');
  const rawInput = (name: string): string =>
    at.given[name] ?? (given(name) || (definition(name).default ?? ''));
  return {
    ...linesOf(at, words),
    rawInput,
    input: (name) => rawInput(name).trim(),
    whyMissing: (name) => ({ fix: fixOf(definition(name)) }),
    askSecret: async (name, question) =>
      screen.interactive
        ? screen.askSecret(question, { refuse: refuseNothing }, nameAtTerminal(definition(name)))
        : undefined,
    setOutput: (name, value) => void outputs.set(name, value),
    exportVariable: (name, value) => void variables.set(name, value),
    mask: screen.mask,
    saveState: (name, value) => void state.set(name, value),
    state: (name) => state.get(name) ?? '',
    readMore: () => undefined,
    isJob: false,
    live: screen.live,
    commandName: 'orgkey',
    addSummary: async (markdown, lines = () => []) => {
      summaries.push(markdown);
      for (const line of lines()) (at.result ?? screen.note)(line);
    },
    fail: (error) => {
      for (const problem of problemsOf(error).map((one) => inWords(one, words))) {
        problems.push(problem);
        for (const line of problemLines(problem, screen.style)) screen.note(line);
      }
    },
    env,
    workspace: process.cwd(),
    readsAnywhere: true,
    runId: undefined,
    temporaryFolder: () => temporary.make(),
    assertTemporaryFolder: () => {
      temporary.make();
    },
    lastingFolder: () => madeStateFolder(env),
    // It lasts by itself; what is there may be older than what another machine did since.
    restoreFolder: async ({ folder }) => existsSync(folder),
    saveFolder: () => Promise.resolve(),
    get outputs() {
      return Object.fromEntries(outputs);
    },
    get variables() {
      return Object.fromEntries(variables);
    },
    ...{ summaries, problems },
    isGiven: (name) => given(name) !== '',
    close: () => temporary.remove(),
  };
}

type Lines = Pick<Runner, 'info' | 'debug' | 'notice' | 'warning' | 'error' | 'group'>;

function linesOf({ screen, env, info = screen.note }: AtTerminal, words: (text: string) => string): Lines {
  const { note, style } = screen;
  const annotated = (message: string, { title, place }: Annotation = {}): string => {
    const where = place === undefined ? '' : placeText(place);
    return [title, message.startsWith(where) ? undefined : where, words(message)].filter(Boolean).join(': ');
  };
  return {
    info: (line) => info(words(line)),
    debug: (line) => {
      if (/^(1|true)$/i.test(env['ORGKEY_DEBUG'] ?? '')) note(style.dim(words(line)));
    },
    notice: (message) => note(words(message)),
    warning: (message, at) => note(`${style.bold('!')} ${annotated(message, at)}`),
    error: (message, at) => note(`${style.bad('✘')} ${annotated(message, at)}`),
    group: async (title, body) => {
      note(style.bold(title));
      return body();
    },
  };
}

/** What `orgkey init` wrote down. */
const inSettings = ['consumer-key', 'encrypted-key', 'hub-username', 'instance-url', 'hub-instance-url'];

function fixOf(input: InputDefinition): string {
  const file = input.name === 'encrypted-key' ? '`--encrypted-key-file`, or ' : '';
  const settings = ', or run it in the folder of the orgkey.json that orgkey init wrote';
  return `Give ${file}${nameAtTerminal(input)}${inSettings.includes(input.name) ? settings : ''}.`;
}

function inWords(problem: Problem, words: (text: string) => string): Problem {
  const { kind, what, why, fix, documented, place } = problem;
  const text = {
    kind,
    what: words(what),
    fix: words(fix),
    documented,
    ...(place === undefined ? {} : { place }),
  };
  return new Problem(why === undefined ? text : { ...text, why: words(why) }, { cause: problem.cause });
}

function refuseNothing(answer: string): string | undefined {
  return answer === '' ? 'It needs one.' : undefined;
}

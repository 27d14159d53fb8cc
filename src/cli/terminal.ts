import { randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { Problem } from '../problem.ts';
import { plainText, withoutControls } from '../plain-text.ts';

/** Where a command talks to its user: results to stdout, progress and questions to stderr. */
export interface Terminal {
  /** False in scripts and pipes: nothing is asked there. */
  readonly interactive: boolean;
  /** A line of the result. */
  readonly say: (line?: string) => void;
  /** A line of progress. */
  readonly note: (line: string) => void;
  readonly style: Style;
  /** @param missing the flag that makes the question unnecessary, for whom it can't be asked */
  readonly askSecret: (question: string, rules: SecretRules, missing: string) => Promise<string>;
  readonly confirm: (question: string, missing: string) => Promise<boolean>;
}

export interface SecretRules {
  /** Why this answer won't do; undefined if it will. */
  readonly refuse: (answer: string) => string | undefined;
}

export interface Style {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

/** The user pressed Ctrl-C at a question. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** A result for `say`; valid JSON that a job's log shows as it is, without a workflow command or a control character. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .replaceAll('##[', String.raw`##\u005b`)
    .replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

/** Stands for the escape character of our own styles, which nobody else can write: others' are taken out. */
const ourEscape = randomUUID();

/**
 * The terminal of this process. What its lines quote may be anyone's: it is shown as text and steers nothing, neither the
 * terminal nor, in a job, the runner. `styleText` leaves colours out where the stream has no colours, and for NO_COLOR. */
export function processTerminal(
  { stdin, stdout, stderr }: Streams = process,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Terminal {
  const plain = env['GITHUB_ACTIONS'] === 'true' ? plainText : withoutControls;
  const shown = (line: string) => line.split(ourEscape).map(plain).join('\u001b');
  const interactive = stdin.isTTY === true && stderr.isTTY === true;
  const styled = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, withoutControls(text), { stream: stdout }).replaceAll('\u001b', ourEscape);
  return {
    interactive,
    say: (line = '') => void stdout.write(`${shown(line)}\n`),
    note: (line) => void stderr.write(`${shown(line)}\n`),
    style: { good: styled('green'), bad: styled('red'), dim: styled('dim'), bold: styled('bold') },
    askSecret: async (question, { refuse }, missing) => {
      if (!interactive) throw notATerminal(question, missing);
      const { password, isCancel } = await import('@clack/prompts');
      const answer = await password({
        message: shown(question),
        validate: (value) => refuse(value ?? ''),
        input: stdin,
        output: stderr,
      });
      if (isCancel(answer)) throw new Cancelled();
      return answer;
    },
    confirm: async (question, missing) => {
      if (!interactive) throw notATerminal(question, missing);
      const { confirm, isCancel } = await import('@clack/prompts');
      const answer = await confirm({
        message: shown(question),
        initialValue: false,
        input: stdin,
        output: stderr,
      });
      if (isCancel(answer)) throw new Cancelled();
      return answer;
    },
  };
}

function notATerminal(question: string, missing: string): Problem {
  return new Problem({
    kind: 'cli/not-a-terminal',
    what: `There is no one to ask “${question}”: this is not a terminal.`,
    fix: `Give ${missing}.`,
  });
}

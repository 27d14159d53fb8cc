import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { Problem } from '../problem.ts';

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

/** The terminal of this process. `styleText` leaves colours out where the stream has no colours, and for NO_COLOR. */
export function processTerminal({ stdin, stdout, stderr }: Streams = process): Terminal {
  const interactive = stdin.isTTY === true && stderr.isTTY === true;
  const styled = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, text, { stream: stdout });
  return {
    interactive,
    say: (line = '') => void stdout.write(`${line}\n`),
    note: (line) => void stderr.write(`${line}\n`),
    style: { good: styled('green'), bad: styled('red'), dim: styled('dim'), bold: styled('bold') },
    askSecret: async (question, { refuse }, missing) => {
      if (!interactive) throw notATerminal(question, missing);
      const { password, isCancel } = await import('@clack/prompts');
      const answer = await password({
        message: question,
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
        message: question,
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

import { randomUUID } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { Problem } from '../problem.ts';
import { plainText, withoutControls } from '../plain-text.ts';
import { maskForms } from '../runner/mask-forms.ts';
import { canDrawLive, LiveRegion } from './live-region.ts';
import type { Screen } from '../runner/screen.ts';

/** Where a command talks to its user: results to stdout, progress and questions to stderr. */
export interface Terminal extends Screen {
  /** A line of the result. */
  readonly say: (line?: string) => void;
  /** What a program reads: as it is, secrets included. */
  readonly handOver: (text: string) => void;
  /** Whether people read the results, and not a program. */
  readonly showsResults: boolean;
  /** @param missing the flag that makes the question unnecessary, for whom it can't be asked */
  readonly confirm: (question: string, missing: string) => Promise<boolean>;
}

/** The user pressed Ctrl-C at a question. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly rows?: number };
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
  let secrets: readonly string[] = [];
  let region: LiveRegion | undefined;
  const shown = (line: string) => withoutSecrets(line, secrets).split(ourEscape).map(plain).join('\u001b');
  const interactive = stdin.isTTY === true && stderr.isTTY === true;
  const styled = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, withoutControls(text), { stream: stdout }).replaceAll('\u001b', ourEscape);
  return {
    interactive,
    say: (line = '') => {
      if (region === undefined || stdout.isTTY !== true) stdout.write(`${shown(line)}\n`);
      else region.write(shown(line));
    },
    handOver: (text) => void stdout.write(text),
    showsResults: stdout.isTTY === true,
    note: (line) => {
      if (region === undefined) stderr.write(`${shown(line)}\n`);
      else region.write(shown(line));
    },
    live: (draw) => {
      if (!canDrawLive(stderr.isTTY, env) || region !== undefined) return undefined;
      const mine = new LiveRegion(stderr, (columns) => draw(columns).map(shown));
      region = mine;
      return () => {
        mine.stop();
        region = undefined;
      };
    },
    mask: (secret) => {
      secrets = withForms(secrets, secret);
    },
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

/** Longest first, since one may hold another; in JSON they are escaped. */
function withForms(secrets: readonly string[], secret: string): readonly string[] {
  const forms = [...maskForms(secret)].flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
  return [...new Set([...secrets, ...forms])].toSorted((a, b) => b.length - a.length);
}

function withoutSecrets(line: string, secrets: readonly string[]): string {
  return secrets.reduce((text, form) => text.replaceAll(form, '***'), line);
}

function notATerminal(question: string, missing: string): Problem {
  return new Problem({
    kind: 'cli/not-a-terminal',
    what: `There is no one to ask “${question}”: this is not a terminal.`,
    fix: `Give ${missing}.`,
  });
}

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import xterm from '@xterm/headless';
import { printed, type Judge } from '../tools/judge.ts';

/** Terminals of their own are made by Python, whose standard library has them; xterm.js, which VS Code shows, draws what comes. */
export const python: Judge =
  (await printed('python3', '-c', 'import pty, termios')) === undefined
    ? { path: undefined, missing: 'A terminal needs Python 3, whose module pty makes one.' }
    : { path: 'python3', missing: false };

/** What descriptor 3 of `at_terminal.py` says. */
interface Answer {
  /** Whether what is typed shows. */
  readonly echo: boolean;
  readonly exitCode?: number;
}

/** What a terminal shows once the command has ended. */
export interface AtTheEnd {
  readonly exitCode: number;
  readonly isEchoing: boolean;
  readonly isCursorHidden: boolean;
  /** The column after the last line; 0 unless it is half a line. */
  readonly column: number;
  /** All lines, those that were scrolled away included, without the empty ones at the end. */
  readonly lines: readonly string[];
}

/** More than any wait here takes. */
const mostSeconds = 60;

/** Somebody at a terminal who starts a command, reads what the terminal shows, types, and changes the window's size. */
export class Person {
  readonly #terminal: xterm.Terminal;
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #closed: Promise<unknown>;
  readonly #answers: Answer[] = [];
  /** All that was written, with what steers the terminal. */
  raw = '';

  constructor(
    t: TestContext,
    command: readonly string[],
    {
      cwd,
      env,
      columns = 80,
      rows = 24,
    }: {
      readonly cwd: string;
      readonly env: Readonly<Record<string, string>>;
      readonly columns?: number;
      readonly rows?: number;
    },
  ) {
    this.#terminal = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
    const script = join(import.meta.dirname, 'at_terminal.py');
    this.#child = spawn('python3', [script, String(columns), String(rows), ...command], {
      cwd,
      env: { TERM: 'xterm-256color', ...env },
      stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    }) as ChildProcessByStdio<Writable, Readable, null>;
    t.after(() => void this.#child.kill('SIGKILL'));
    this.#closed = new Promise((resolve) => this.#child.once('close', resolve));
    this.#child.stdin.on('error', () => undefined);
    this.#child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.raw += text;
      this.#terminal.write(text);
    });
    createInterface({ input: this.#child.stdio[3] as unknown as Readable }).on('line', (line) =>
      this.#answers.push(JSON.parse(line) as Answer),
    );
  }

  /** All lines that the terminal has, wrapped ones as it wraps them. */
  async lines(): Promise<string[]> {
    await new Promise<void>((resolve) => this.#terminal.write('', resolve));
    const { active } = this.#terminal.buffer;
    const lines = Array.from(
      { length: active.length },
      (_, row) => active.getLine(row)?.translateToString(true) ?? '',
    );
    return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
  }

  /** What shows now. */
  async screen(): Promise<string[]> {
    const lines = await this.lines();
    return lines.slice(this.#terminal.buffer.active.baseY);
  }

  /** Waits until all that the terminal has matches. @returns its lines then @throws Error after a minute, or at the command's end */
  async until(expected: RegExp): Promise<string[]> {
    for (let tries = 0; tries < mostSeconds * 20; tries += 1) {
      const hasEnded = this.#answers.at(-1)?.exitCode !== undefined;
      const lines = await this.lines();
      if (expected.test(lines.join('\n'))) return lines;
      if (hasEnded) break;
      await sleep(50);
    }
    throw new Error(
      `The terminal never showed ${String(expected)}, but:\n${(await this.lines()).join('\n')}`,
    );
  }

  /** @returns whether the terminal shows what is typed from now on */
  type(text: string): Promise<boolean> {
    return this.#ask({ type: text });
  }

  async resize(columns: number, rows: number): Promise<void> {
    this.#terminal.resize(columns, rows);
    await this.#ask({ resize: [columns, rows] });
  }

  isEchoing(): Promise<boolean> {
    return this.#ask({});
  }

  async #ask(question: object): Promise<boolean> {
    const before = this.#answers.length;
    this.#child.stdin.write(`${JSON.stringify(question)}\n`);
    for (let tries = 0; tries < mostSeconds * 50; tries += 1) {
      const answer = this.#answers[before];
      if (answer !== undefined) return answer.echo;
      await sleep(20);
    }
    throw new Error('The terminal does not answer.');
  }

  async ended(): Promise<AtTheEnd> {
    await this.#closed;
    const lines = await this.lines();
    const { echo, exitCode } = this.#answers.at(-1) ?? {};
    if (echo === undefined || exitCode === undefined) throw new Error(`It never ended:\n${lines.join('\n')}`);
    // The last word on the cursor. Source: xterm's control sequences, DECTCEM.
    const isCursorHidden = this.raw.lastIndexOf('\u001b[?25l') > this.raw.lastIndexOf('\u001b[?25h');
    return { exitCode, isEchoing: echo, isCursorHidden, column: this.#terminal.buffer.active.cursorX, lines };
  }
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { repository } from './installed-action.ts';

/** Sends a signal once the output so far says so. */
export interface SignalAfter {
  readonly signal: NodeJS.Signals;
  /**
   * Asked after every line and every few milliseconds, with all that the process has printed; or a regular
   * expression to wait for.
   */
  readonly when: ((printed: string) => boolean) | RegExp;
}

export interface ProcessEnd {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
}

/** How long a step may take in a test before it counts as hung. */
const defaultTimeoutMs = 180_000;

/** Often enough to hit a step between two of its writes. */
const pollMs = 2;

/** The Node that `using: node24` names: the real binary from npm, whatever runs the tests. */
export function node24(): string {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const binary = join(repository, 'node_modules/node/bin', name);
  if (!existsSync(binary)) throw new Error('Node 24 is not installed: run "npm ci" first');
  return binary;
}

/**
 * Runs a script under Node 24 with just this environment, and hands over each line of stdout and stderr.
 * @throws Error when it goes on after `timeoutMs` (default three minutes); it is killed then
 */
export async function runScript(
  script: string,
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly onLine: (line: string) => void;
    readonly signalAfter?: SignalAfter | undefined;
    readonly timeoutMs?: number | undefined;
  },
): Promise<ProcessEnd> {
  const started = performance.now();
  const child = spawn(node24(), [script], {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  let signalled = false;
  const signalWhenDue = (): void => {
    if (signalled || options.signalAfter === undefined) return;
    const { signal, when } = options.signalAfter;
    if (!(typeof when === 'function' ? when(printed) : when.test(printed))) return;
    signalled = true;
    child.kill(signal);
  };
  const onLine = (line: string): void => {
    options.onLine(line);
    printed += `${line}\n`;
    signalWhenDue();
  };
  const poll = options.signalAfter === undefined ? undefined : setInterval(signalWhenDue, pollMs);
  const streams = [child.stdout, child.stderr].map(async (input) => {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) onLine(line);
  });
  const end = new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  const watch = { hung: false };
  const timer = setTimeout(() => {
    watch.hung = true;
    child.kill('SIGKILL');
  }, timeoutMs);
  try {
    const [ended] = await Promise.all([end, ...streams]);
    if (watch.hung) throw new Error(`${script} did not end within ${timeoutMs} ms; it printed:\n${printed}`);
    return { ...ended, durationMs: performance.now() - started };
  } finally {
    clearTimeout(timer);
    clearInterval(poll);
  }
}

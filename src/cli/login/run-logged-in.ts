import { constants, homedir } from 'node:os';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { forChildren } from '../../child-environment.ts';
import type { PrivateKey } from '../../key/private-key.ts';
import { cleanUp } from '../../login/hand-over/clean-up.ts';
import { handOver } from '../../login/hand-over/hand-over.ts';
import type { HandOverInputs } from '../../login/hand-over/inputs.ts';
import type { Problem } from '../../problem.ts';
import type { Runner } from '../../runner/runner.ts';
import type { Session } from '../../salesforce/wire/session.ts';
import { homeVariables } from '../../sf-cli/one-at-a-time.ts';
import { commandProblem } from '../causes.ts';
import { loginCauses } from '../login-causes.ts';
import type { Step } from '../step.ts';

/** A login, and what the command gets of it. */
interface ToRun {
  readonly session: Session;
  readonly key: PrivateKey;
  readonly inputs: HandOverInputs;
  /** Further variables. */
  readonly more: Readonly<Record<string, string>>;
}

/** Those that end a process which doesn't listen. */
const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * The signals that come while a command runs: they are the command's, and we live on to log out. A terminal sends Ctrl-C to both
 * by itself; twice would be a second Ctrl-C.
 */
class Signals {
  #kill: ((signal: NodeJS.Signals) => void) | undefined;
  #came: NodeJS.Signals | undefined;
  readonly #listeners = passedOn.map((name) => [name, () => this.#on(name)] as const);

  constructor() {
    for (const [name, listener] of this.#listeners) process.on(name, listener);
  }

  /** The first that came before there was a command. */
  get came(): NodeJS.Signals | undefined {
    return this.#came;
  }

  /** From now on signals go to the command. */
  passTo(kill: (signal: NodeJS.Signals) => void): void {
    this.#kill = kill;
  }

  close(): void {
    for (const [name, listener] of this.#listeners) process.off(name, listener);
  }

  #on(name: NodeJS.Signals): void {
    if (this.#kill === undefined) this.#came ??= name;
    else if (name === 'SIGTERM' || !hasTerminal()) this.#kill(name);
  }
}

function hasTerminal(): boolean {
  return [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY);
}

/** The exit code of a process that a signal ended, as shells have it. */
function codeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}

/**
 * Runs a command with this terminal as its own.
 *
 * @returns its exit code; 128 and the signal's number where a signal ended it; 127 where there is no such command, 126 where it
 * can't be run, as shells have it
 */
async function runCommand(
  [file = '', ...args]: readonly string[],
  env: Record<string, string>,
  signals: Signals,
  runner: Pick<Runner, 'fail'>,
): Promise<number> {
  const { default: spawn } = await import('cross-spawn');
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'inherit', env });
    signals.passTo((signal) => child.kill(signal));
    child.once('error', (error: NodeJS.ErrnoException) => {
      runner.fail(notRun(file, error));
      resolve(error.code === 'ENOENT' ? 127 : 126);
    });
    child.once('close', (code, signal) => resolve(code ?? (signal === null ? 1 : codeOf(signal))));
  });
}

function notRun(file: string, cause: NodeJS.ErrnoException): Problem {
  if (cause.code === 'ENOENT') {
    return commandProblem(loginCauses.commandNotFound, { what: `There is no command ${file}.` }, { cause });
  }
  const what = `${file} can’t be run (${cause.code ?? 'failed'}).`;
  return commandProblem(loginCauses.commandNotRun, { what }, { cause });
}

/**
 * The environment of a home of its own, in which the CLI finds this login alone. Where programs keep data and settings elsewhere than at
 * the top of the home, they still find the user's, the CLI's plugins among them. Source: XDG Base Directory Specification; oclif.
 */
function ofPrivateHome(env: Runner['env']): Record<string, string> {
  const home = env['HOME'] || homedir();
  const folders = { XDG_DATA_HOME: '.local/share', XDG_CONFIG_HOME: '.config', XDG_CACHE_HOME: '.cache' };
  return Object.fromEntries(
    Object.entries(folders).map(([name, folder]) => [name, env[name] || join(home, folder)]),
  );
}

/**
 * Runs a command logged in: the auth action's hand-over before it, and what its post step does after it, in a home of its own.
 *
 * @returns the exit code: the command's
 */
export async function runLoggedIn(
  command: readonly string[],
  { session, key, inputs, more }: ToRun,
  { runner, wire }: Step,
): Promise<number> {
  const signals = new Signals();
  try {
    const home = join(runner.temporaryFolder(), 'home');
    await mkdir(home, { mode: 0o700 });
    await handOver(session, key, { ...inputs, home }, runner);
    if (signals.came !== undefined) return codeOf(signals.came);
    const own = { ...ofPrivateHome(runner.env), ...homeVariables(home), ...runner.variables, ...more };
    return await runCommand(command, { ...forChildren(runner.env), ...own }, signals, runner);
  } finally {
    await cleanUp(runner, wire);
    signals.close();
  }
}

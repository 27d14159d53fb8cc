import { access } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { problemJson } from '../runner/problem-lines.ts';
import { type AtTerminal, terminalRunner, type TerminalRunner } from '../runner/terminal-runner.ts';
import type { Wire } from '../salesforce/wire/wire.ts';
import { type ActionName, actionInputs } from './action-inputs.ts';
import { givenInputs } from './given-inputs.ts';
import { givenOptions } from './input-options.ts';
import { Cancelled, jsonText } from './terminal.ts';
import type { Tools } from './tools.ts';

/** What a story gets: the port and the wire, which masks each token that it reads. */
export interface Step {
  readonly runner: TerminalRunner;
  readonly wire: Wire;
}

export interface StepOptions {
  readonly json?: boolean;
  /** The others: one for each input of the action. */
  readonly [option: string]: unknown;
}

/**
 * Runs an action's story as a command: inputs from options, variables, and what `orgkey init` wrote. What it throws is printed in
 * the command's words, with `--json` on standard output, too.
 *
 * @param story returns the exit code
 * @param lines where lines of the log and of the result go, where not all are progress
 * @returns the exit code
 * @throws Cancelled
 */
export async function runStory(
  action: ActionName,
  options: StepOptions,
  { terminal, wire, env, stdin }: Tools,
  story: (step: Step) => Promise<number>,
  lines: Pick<AtTerminal, 'info' | 'result'> = {},
): Promise<number> {
  const given = givenOptions(action, options);
  const at = {
    ...{ screen: terminal, env, inputs: actionInputs[action], ...lines },
    given: {} as Readonly<Record<string, string>>,
    fallbacks: {} as Readonly<Record<string, string>>,
  };
  const runner = terminalRunner(at);
  try {
    at.given = await givenInputs(given, env, stdin);
    at.fallbacks = await settingsOf(given.settings, runner);
    return await story({ runner, wire: { ...wire, mask: (secret) => terminal.mask(secret) } });
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    runner.fail(error instanceof Error ? error : new Error(String(error)));
    if (options.json === true) terminal.say(jsonText({ problems: runner.problems.map(problemJson) }));
    return 1;
  } finally {
    runner.close();
  }
}

/** What `orgkey init` wrote, by input. Read only where the file is there: reading it takes as long as much else. */
async function settingsOf(path: string, runner: TerminalRunner): Promise<Record<string, string>> {
  if (!(await isThere(path))) return {};
  const { readSettings } = await import('./settings.ts');
  const { consumerKey, hubUsername, instanceUrl, encryptedKeyFile } = (await readSettings(path)) ?? {};
  const beside = join(dirname(path), 'server.key.enc');
  const hasKey = ['encrypted-key', 'encrypted-key-file'].some((name) => runner.input(name) !== '');
  const keyFile = encryptedKeyFile ?? ((await isThere(beside)) ? beside : undefined);
  const settings = {
    'consumer-key': consumerKey,
    'hub-username': hubUsername,
    'encrypted-key-file': hasKey ? undefined : keyFile,
    // It is the hub's.
    [runner.input('scratch-username') === '' ? 'instance-url' : 'hub-instance-url']: instanceUrl,
  };
  return Object.fromEntries(
    Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

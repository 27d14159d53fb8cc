import { resolve } from 'node:path';
import { assertRunnerTemp, runnerTemp } from '../src/runner/own-folder.ts';
import type { Runner } from '../src/runner/runner.ts';
import { whyMissing } from '../src/runner/why-missing.ts';

/** A runner in memory, for tests of a story in their own process: inputs in, and what the story says of itself out. */
export interface NotedRunner extends Runner {
  /** Lines of the log and annotations, such as `warning: The hub …`; info has no word in front. */
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly masks: readonly string[];
}

export function notedRunner(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): NotedRunner {
  const lines: string[] = [];
  const outputs: Record<string, string> = {};
  const masks: string[] = [];
  const state = new Map<string, string>();
  const noting = (word: string) => (text: string) => void lines.push(`${word}: ${text}`);
  return {
    input: (name) => (inputs[name] ?? '').trim(),
    rawInput: (name) => inputs[name] ?? '',
    whyMissing: (name) => whyMissing(name, env),
    askSecret: () => Promise.resolve(undefined),
    setOutput: (name, value) => void (outputs[name] = value),
    exportVariable: (name, value) => noting('export')(`${name}=${value}`),
    mask: (secret) => void masks.push(secret),
    saveState: (name, value) => void state.set(name, value),
    state: (name) => state.get(name) ?? '',
    info: (line) => void lines.push(line),
    debug: noting('debug'),
    notice: noting('notice'),
    warning: noting('warning'),
    error: noting('error'),
    readMore: () => undefined,
    addSummary: () => Promise.resolve(),
    isJob: true,
    live: () => undefined,
    commandName: 'orgkey',
    group: (_title, body) => body(),
    fail: (error) => noting('fail')(error.message),
    env,
    workspace: resolve(env['GITHUB_WORKSPACE'] ?? '.'),
    readsAnywhere: false,
    runId: env['GITHUB_RUN_ID'],
    temporaryFolder: () => runnerTemp(env),
    assertTemporaryFolder: () => assertRunnerTemp(env, noting('warning')),
    lastingFolder: () => runnerTemp(env),
    restoreFolder: () => Promise.resolve(false),
    saveFolder: () => Promise.resolve(),
    lines,
    outputs,
    masks,
  };
}

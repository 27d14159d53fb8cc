import { readFileSync } from 'node:fs';
import type { WithinLimit } from '../../fleet/with-hub.ts';
import { RunLimit } from '../../limit/run-limit.ts';
import { problemJson } from '../../runner/problem-lines.ts';
import type { TerminalRunner } from '../../runner/terminal-runner.ts';
import type { ActionName } from '../action-inputs.ts';
import { runStory, type StepOptions } from '../step.ts';
import { Cancelled, jsonText } from '../terminal.ts';
import type { Tools } from '../tools.ts';
import { Interrupts } from './interrupts.ts';

/** A step that a terminal runs. */
export interface TerminalStep extends WithinLimit {
  readonly runner: TerminalRunner;
}

/**
 * Runs a fleet action's story as a command. The first Ctrl-C stops it in order, a second one at once.
 *
 * @param story returns what the document has besides the outputs
 * @param about `logIsResult`: its log goes to standard output, unless that is for JSON; `atOnce`: what to say of a stop at once
 * @returns the exit code: 130 where it was interrupted
 * @throws Cancelled
 */
export async function runFleetStory(
  action: ActionName,
  options: StepOptions,
  tools: Tools,
  story: (step: TerminalStep) => Promise<Readonly<Record<string, unknown>> | undefined>,
  { logIsResult = false, atOnce }: { readonly logIsResult?: boolean; readonly atOnce?: () => string } = {},
): Promise<number> {
  const { say, note } = tools.terminal;
  const json = options.json === true;
  const limit = new RunLimit();
  const interrupts = new Interrupts(note, atOnce);
  const result = json ? note : say;
  const lines = { result, info: logIsResult ? result : note };
  const code = (): number => (limit.stopped?.reason === 'cancelled' ? 130 : 1);
  const body = async ({ runner, wire }: Pick<TerminalStep, 'runner' | 'wire'>): Promise<number> => {
    let failed = false;
    let more: Readonly<Record<string, unknown>> = {};
    try {
      more = (await story({ runner, wire, limit })) ?? {};
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      failed = true;
      runner.fail(error instanceof Error ? error : new Error(String(error)));
    }
    if (json) say(jsonText({ ...documentOf(runner), ...more }));
    return failed ? code() : 0;
  };
  try {
    return await runStory(action, options, tools, body, lines);
  } finally {
    interrupts.close();
    limit.close();
  }
}

/** One document: the outputs, each as what it is, the manifest itself, and what went wrong. */
function documentOf({ outputs, problems }: TerminalRunner): Readonly<Record<string, unknown>> {
  const values = Object.entries(outputs)
    .filter(([name]) => name !== 'access-token')
    .map(([name, text]) => [name, valueOf(name, text)] as const);
  return {
    ...Object.fromEntries(values),
    ...(problems.length === 0 ? {} : { problems: problems.map(problemJson) }),
  };
}

function valueOf(name: string, text: string): unknown {
  if (name === 'manifest') return JSON.parse(readFileSync(text, 'utf8'));
  if (name === 'matrix' || name === 'left') return JSON.parse(text);
  return /^\d+$/.test(text) ? Number(text) : text;
}

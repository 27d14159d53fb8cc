import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { repository } from '../harness/installed-action.ts';
import { node24 } from '../harness/process.ts';
import { StepFailed } from './step.ts';

interface SaidProblem {
  readonly what: string;
  readonly why?: string;
  readonly fix: string;
}

/**
 * Runs `orgkey … --json` from dist/, as npx would.
 *
 * @returns what it printed, and its exit code
 */
export async function orgkey(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<{ exitCode: number | null; result: unknown }> {
  const child = spawn(node24(), [join(repository, 'dist/cli/main.js'), ...args, '--json'], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [exitCode, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  try {
    return { exitCode, result: JSON.parse(stdout) as unknown };
  } catch {
    throw new StepFailed(stderr.trim() || `orgkey ended with exit code ${String(exitCode)}.`);
  }
}

/** A problem of the command, as its user reads it. */
export function problemText({ what, why, fix }: SaidProblem): string {
  return [what, why, fix].filter((part) => part !== undefined && part !== '').join('\n');
}

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { forChildren } from '../../child-environment.ts';
import type { Tools } from '../tools.ts';
import type { NextSteps } from './next-steps.ts';

/** One value of a repository: a secret, or a variable that everybody with access may read. */
interface Stored {
  readonly kind: 'secret' | 'variable';
  readonly name: string;
  readonly value: string;
}

/** `gh` answers within seconds, or asks something that nobody sees. */
const patience = 30_000;

/**
 * Offers to store what the actions need in the GitHub repository of this folder, where `gh` is installed and logged in to it: asks
 * first, in a terminal only. Values go to `gh` by its standard input, never as arguments, which other users of the machine may read.
 *
 * @returns the repository, `owner/name`, if all was stored
 */
export async function offerToStore(
  steps: NextSteps & { readonly passphraseText: string },
  tools: Pick<Tools, 'terminal' | 'env'>,
): Promise<string | undefined> {
  const { terminal, env } = tools;
  const { consumerKey, hubUsername } = steps;
  if (!terminal.interactive || consumerKey === undefined || hubUsername === undefined) return undefined;
  const asked = await gh(['repo', 'view', '--json', 'nameWithOwner', '--jq', '.nameWithOwner'], '', env);
  const repository = asked.stdout.trim();
  if (asked.exitCode !== 0 || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return undefined;
  const values: Stored[] = [
    { kind: 'secret', name: 'SF_ENCRYPTED_KEY', value: await readFile(steps.keyFile, 'utf8') },
    { kind: 'secret', name: 'SF_KEY_PASSPHRASE', value: steps.passphraseText },
    { kind: 'secret', name: 'SF_CONSUMER_KEY', value: consumerKey },
    { kind: 'variable', name: 'SF_HUB_USERNAME', value: hubUsername },
  ];
  const names = values.map(({ name }) => name).join(', ');
  const question = `Store ${names} in the GitHub repository ${repository} now? What is there by these names is replaced.`;
  if (!(await terminal.confirm(question, 'the lines above yourself'))) return undefined;
  for (const { kind, name, value } of values) {
    const { exitCode } = await gh([kind, 'set', name, '--repo', repository], value, env);
    if (exitCode !== 0) {
      terminal.note(
        `gh could not store ${name} (exit code ${exitCode ?? 'unknown'}): run the lines above yourself.`,
      );
      return undefined;
    }
  }
  return repository;
}

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
}

/** Runs `gh`; where it isn't installed, that is exit code 127. What it says to stderr is its own. */
function gh(args: readonly string[], input: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn('gh', args, {
      env: { ...forChildren(env), GH_PROMPT_DISABLED: '1' },
      stdio: ['pipe', 'pipe', 'ignore'],
      // Its timer keeps no process alive; the one of `timeout` does where there is no `gh`.
      signal: AbortSignal.timeout(patience),
    });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout = (stdout + chunk.toString()).slice(0, 1000);
    });
    child.once('error', () => resolve({ exitCode: 127, stdout: '' }));
    child.once('close', (exitCode) => resolve({ exitCode, stdout }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

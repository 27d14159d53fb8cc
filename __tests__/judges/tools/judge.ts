import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { repository } from '../../../harness/installed-action.ts';

/** Where judges are installed: in this repository, ignored by git, never in the user's folders. */
export const judgesFolder = join(repository, '.work/judges');

/** A program that nobody here wrote, or why it can't run on this machine. */
export type Judge =
  { readonly path: string; readonly missing: false } | { readonly path: undefined; readonly missing: string };

/** For `describe` and `test`: skips with the reason where the judge is missing; where `CI` is set, that fails. */
export function needs(judge: Judge): { readonly skip: false | string } {
  const { missing } = judge;
  if (missing !== false && (process.env['CI'] ?? '') !== '')
    test('the judge is there, as CI wants it', () => assert.fail(missing));
  return { skip: missing };
}

/** The path of a judge that is there. */
export function pathOf(judge: Judge): string {
  if (judge.path === undefined) throw new Error(judge.missing);
  return judge.path;
}

/**
 * Runs what installs a judge. The user's own settings (registries, proxies) count; callers see to it that nothing is
 * written to the user's folders.
 * @throws Error with the last lines that it printed
 */
export async function install(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  mkdirSync(judgesFolder, { recursive: true });
  try {
    await promisify(execFile)(command, args, {
      cwd: judgesFolder,
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-8).join('\n');
    throw new Error(`${command} ${args.join(' ')} failed:\n${said}`, { cause: error });
  }
}

/** What a command prints, or undefined where it isn't on PATH or fails. */
export async function printed(command: string, ...args: string[]): Promise<string | undefined> {
  return promisify(execFile)(command, args).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

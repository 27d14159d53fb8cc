import { lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isProof, proofOf } from './proof.ts';
import type { Runner } from './runner.ts';

/** What all of our folders in RUNNER_TEMP begin with. */
const prefix = 'orgkey';

/** The runner's folder for what lasts no longer than the job. */
export function temporaryFolder({ env }: Pick<Runner, 'env'>): string {
  return env['RUNNER_TEMP'] || tmpdir();
}

/** Tells `post` of a folder of this step's own in RUNNER_TEMP, by its name. Call before making it. */
export function rememberFolder(state: string, name: string, runner: Runner): void {
  runner.saveState(state, JSON.stringify({ name, proof: proofOf(subject(state, name), runner) }));
}

/**
 * The folder that `rememberFolder` told of. State passes through files that other programs can write, so it counts only
 * with the proof that this step made it, and only if it lies in RUNNER_TEMP and is no link.
 *
 * @returns its absolute path; undefined, with a warning, if there is one and it isn't this step's
 */
export function rememberedFolder(state: string, runner: Runner): string | undefined {
  const text = runner.state(state);
  if (text === '') return undefined;
  const { name, proof } = parsed(text);
  const isOurs =
    name === basename(name) && name.startsWith(prefix) && isProof(proof, subject(state, name), runner);
  const path = join(temporaryFolder(runner), name);
  const stats = isOurs ? lstatSync(path, { throwIfNoEntry: false }) : undefined;
  if (isOurs && stats === undefined) return undefined;
  if (stats?.isDirectory() === true) return path;
  runner.warning(`The state “${state}” names no folder that this step made: it was left as it is.`);
  return undefined;
}

function subject(state: string, name: string): string {
  return `orgkey folder\n${state}\n${name}`;
}

function parsed(text: string): { readonly name: string; readonly proof: string } {
  try {
    const { name, proof } = JSON.parse(text) as Record<string, unknown>;
    if (typeof name === 'string' && typeof proof === 'string') return { name, proof };
  } catch {
    // It isn't ours.
  }
  return { name: '', proof: '' };
}

import { lstatSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Problem } from '../problem.ts';
import { isProof, proofOf } from './proof.ts';
import type { ErrorMeaning } from '../salesforce/errors/error-meaning.ts';
import type { Runner } from './runner.ts';

/** What all of our folders in RUNNER_TEMP begin with. */
const prefix = 'orgkey';

/** GitHub's runner's folder for what lasts no longer than the job. */
export function runnerTemp(env: Runner['env']): string {
  return env['RUNNER_TEMP'] || tmpdir();
}

export const noTemporaryFolder: ErrorMeaning & { readonly why: string } = {
  kind: 'runner/temporary-folder',
  codes: [],
  transient: false,
  what: 'RUNNER_TEMP names no folder.',
  why: 'A runner makes it for each job; a container or a step may have removed it, or not have it mounted.',
  fix: 'Make the folder, or set RUNNER_TEMP to one that is emptied after the job.',
  source: 'GitHub Docs, “Variables reference”, RUNNER_TEMP',
};

/**
 * Says where the runner has no folder for what lasts no longer than the job.
 *
 * @throws Problem `runner/temporary-folder` where RUNNER_TEMP names no folder
 */
export function assertRunnerTemp(env: Runner['env'], warning: Runner['warning']): void {
  const folder = runnerTemp(env);
  const isSet = (env['RUNNER_TEMP'] ?? '') !== '';
  if (!isSet) {
    warning(
      `RUNNER_TEMP isn’t set: what this step keeps for the job is in ${folder}, which outlives the job. A runner sets it to a folder that it empties.`,
    );
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const { kind, why, fix } = noTemporaryFolder;
  throw new Problem({
    ...{ kind, why, fix, documented: true },
    what: `${isSet ? 'RUNNER_TEMP' : 'TMPDIR'} names ${folder}, where there is no folder.`,
  });
}

/** Tells `post` of a folder of this step's own in the temporary folder, by its name. Call before making it. */
export function rememberFolder(state: string, name: string, runner: Runner): void {
  runner.saveState(state, JSON.stringify({ name, proof: proofOf(subject(state, name), runner) }));
}

/**
 * The folder that `rememberFolder` told of. State passes through files that other programs can write, so it counts only
 * with the proof that this step made it, and only if it lies in the temporary folder and is no link.
 *
 * @returns its absolute path; undefined, with a warning, if there is one and it isn't this step's
 */
export function rememberedFolder(state: string, runner: Runner): string | undefined {
  const text = runner.state(state);
  if (text === '') return undefined;
  const { name, proof } = parsed(text);
  const isOurs =
    name === basename(name) && name.startsWith(prefix) && isProof(proof, subject(state, name), runner);
  const path = join(runner.temporaryFolder(), name);
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

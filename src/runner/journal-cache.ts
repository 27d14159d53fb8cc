import { messageOf } from '../problem.ts';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Runner } from './runner.ts';

/** Where a job's journal is kept between runs. */
export interface JournalPlace {
  /** The folder that is cached; the cache finds it again by this very path. */
  readonly folder: string;
  /** Tells fleets, generations and shards apart. */
  readonly name: string;
}

/**
 * Brings back the newest journal that an earlier attempt saved. What comes back is anyone's who could write to the
 * cache: whoever reads it checks it.
 *
 * @returns whether there was one
 */
export async function restoreJournal({ folder, name }: JournalPlace, runner: Runner): Promise<boolean> {
  if (!hasCache(runner) || existsSync(folder)) return false;
  try {
    const { restoreCache } = await import('./actions-cache.ts');
    return (await restoreCache([folder], `${name}-none`, [`${name}-`])) !== undefined;
  } catch (error) {
    runner.warning(`The journal of earlier runs could not be restored (${messageOf(error)}).`);
    return false;
  }
}

/** Saves the journal under a key of its own: keys of the cache are immutable. Warns, never fails. */
export async function saveJournal({ folder, name }: JournalPlace, runner: Runner): Promise<void> {
  if (!hasCache(runner) || !existsSync(folder)) return;
  try {
    const { saveCache } = await import('./actions-cache.ts');
    const attempt = runner.env['GITHUB_RUN_ATTEMPT'] ?? '1';
    const id = await saveCache([folder], `${name}-${attempt}-${randomUUID().slice(0, 8)}`);
    if (id === -1) runner.warning('The journal was not saved; a re-run will look at each org instead.');
    else runner.info('Saved the journal for a re-run.');
  } catch (error) {
    runner.warning(`The journal was not saved (${messageOf(error)}).`);
  }
}

function hasCache({ env }: Runner): boolean {
  return [env['ACTIONS_RESULTS_URL'], env['ACTIONS_CACHE_URL']].some((url) => (url ?? '') !== '');
}

import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { messageOf } from '../problem.ts';
import type { LastingFolder, Runner } from './runner.ts';

/**
 * Brings back the newest folder of this name that an earlier attempt saved with GitHub's cache.
 *
 * @returns whether there was one
 */
export async function restoreCached(
  { folder, name }: LastingFolder,
  env: Runner['env'],
  warning: Runner['warning'],
): Promise<boolean> {
  if (!hasCache(env) || existsSync(folder)) return false;
  try {
    const { restoreCache } = await import('./actions-cache.ts');
    return (await restoreCache([folder], `${name}-none`, [`${name}-`])) !== undefined;
  } catch (error) {
    warning(`The journal of earlier runs could not be restored (${messageOf(error)}).`);
    return false;
  }
}

/** Saves the folder under a key of its own: keys of the cache are immutable. Warns, never fails. */
export async function saveCached(
  { folder, name }: LastingFolder,
  env: Runner['env'],
  { info, warning }: Pick<Runner, 'info' | 'warning'>,
): Promise<void> {
  if (!hasCache(env) || !existsSync(folder)) return;
  try {
    const { saveCache } = await import('./actions-cache.ts');
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
    const id = await saveCache([folder], `${name}-${attempt}-${randomUUID().slice(0, 8)}`);
    if (id === -1) warning('The journal was not saved; a re-run will look at each org instead.');
    else info('Saved the journal for a re-run.');
  } catch (error) {
    warning(`The journal was not saved (${messageOf(error)}).`);
  }
}

function hasCache(env: Runner['env']): boolean {
  return [env['ACTIONS_RESULTS_URL'], env['ACTIONS_CACHE_URL']].some((url) => (url ?? '') !== '');
}

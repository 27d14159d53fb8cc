import { isOurs } from './auth-fields.ts';
import { inHome } from './one-at-a-time.ts';
import type { Registration } from './registration.ts';
import { readJson, stateFolderAt } from './state-folder.ts';
import { openState } from './state.ts';

/**
 * The access token that is registered now: not the one of the login if the CLI has renewed the session since.
 * Secret: mask it first. Undefined when the login is gone or was replaced, or its token can't be decrypted.
 */
export async function currentAccessToken(registration: Registration): Promise<string | undefined> {
  const folder = stateFolderAt(registration.folder);
  const fields = await readJson(folder.authFile(registration.username)).catch(() => undefined);
  if (fields === undefined || !isOurs(fields, registration.fingerprint)) return undefined;
  return inHome(folder.home, async () => {
    const state = await openState();
    return (await state.orgs.read(registration.username, true))?.accessToken;
  }).catch(() => undefined);
}

import { messageOf } from '../../problem.ts';
import type { Runner } from '../../runner/runner.ts';
import type { Wire } from '../../salesforce/wire/wire.ts';
import { stateNames } from './state.ts';

/**
 * Takes back what main did, and only that: the CLI's registration, the kept key, the session. Every part is
 * tried, whatever became of the others; what fails is a warning, since a job that did its work must not fail
 * for its cleaning up. A second run finds nothing to do.
 */
export async function cleanUp(runner: Runner, wire: Wire): Promise<void> {
  await attempt(runner, 'removing the kept private key', () => removeKeptKey(runner));
  await attempt(runner, 'revoking the session that the CLI renewed', () => revokeRenewed(runner, wire));
  await attempt(runner, 'taking back the registration with the sf CLI', () => unregister(runner));
  await attempt(runner, 'revoking the session', () => revokeSession(runner, wire));
}

async function attempt(runner: Runner, what: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    runner.warning(`Cleaning up: ${what} failed (${messageOf(error)}).`);
  }
}

async function removeKeptKey(runner: Runner): Promise<void> {
  if (runner.state(stateNames.keyFolder) === '') return;
  const { removeKey } = await import('./kept-key.ts');
  if (await removeKey(runner)) runner.info('Removed the private key that was kept for renewals.');
}

/** With the key at hand the CLI may have renewed the session; then the one of the login is not the last. */
async function revokeRenewed(runner: Runner, wire: Wire): Promise<void> {
  const [text, sealed] = [runner.state(stateNames.registration), runner.state(stateNames.session)];
  if (runner.state(stateNames.keyFolder) === '' || text === '' || sealed === '') return;
  const { currentAccessToken } = await import('../../sf-cli/current-token.ts');
  const { openSession } = await import('./sealed-session.ts');
  const { revoke } = await import('../../salesforce/wire/login.ts');
  const { instanceUrl, accessToken: first } = openSession(sealed, runner);
  const { readRegistration } = await import('./own-registration.ts');
  const accessToken = await currentAccessToken(readRegistration(text, runner));
  if (accessToken === undefined || accessToken === first) return;
  runner.mask(accessToken);
  await revoke({ instanceUrl, accessToken }, wire);
}

async function unregister(runner: Runner): Promise<void> {
  const text = runner.state(stateNames.registration);
  if (text === '') return;
  const { readRegistration } = await import('./own-registration.ts');
  const registration = readRegistration(text, runner);
  const { unregister: takeBack } = await import('../../sf-cli/unregister.ts');
  for (const warning of await takeBack(registration)) runner.warning(warning);
  runner.info(`The sf CLI no longer knows ${registration.username}.`);
}

async function revokeSession(runner: Runner, wire: Wire): Promise<void> {
  const sealed = runner.state(stateNames.session);
  if (sealed === '') return;
  const { openSession } = await import('./sealed-session.ts');
  const { revoke } = await import('../../salesforce/wire/login.ts');
  const session = openSession(sealed, runner);
  runner.mask(session.accessToken);
  if (await revoke(session, wire)) runner.info('Revoked the session.');
  else runner.debug('Salesforce had ended the session already.');
}

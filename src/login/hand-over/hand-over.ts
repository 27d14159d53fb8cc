import type { PrivateKey } from '../../key/private-key.ts';
import type { Runner } from '../../runner/runner.ts';
import type { Session } from '../../salesforce/wire/session.ts';
import { accessTokenWarning } from '../access-token.ts';
import { cliLoginOf } from '../cli-login.ts';
import { sealSession } from './sealed-session.ts';
import { stateNames } from './state.ts';
import { tellLaterSteps } from './tell-later-steps.ts';
import type { HandOverInputs } from './inputs.ts';

/**
 * Hands the login to later steps: masks, outputs, environment, and the `sf` CLI's files. What `post` needs is
 * saved before it is written, so that a job killed in between still cleans up.
 */
export async function handOver(
  session: Session,
  key: PrivateKey,
  inputs: HandOverInputs,
  runner: Runner,
): Promise<void> {
  runner.mask(session.accessToken);
  const warning = accessTokenWarning(session.accessToken);
  if (warning !== undefined) runner.warning(warning);
  if (inputs.revoke) runner.saveState(stateNames.session, sealSession(session, runner));
  if (inputs.registerWithCli) {
    const keyFile = inputs.refreshable ? await kept(key, runner) : undefined;
    await registerWithCli(session, keyFile, inputs, runner);
  } else if (inputs.refreshable || inputs.alias !== undefined) {
    runner.warning(
      'With `register-with-cli: false`, `alias` and `refreshable` have no effect: both are for the sf CLI.',
    );
  }
  setOutputs(session, inputs, runner);
  for (const line of tellLaterSteps(session, inputs, runner)) runner.info(line);
}

async function kept(key: PrivateKey, runner: Runner): Promise<string> {
  const { keepKey } = await import('./kept-key.ts');
  return keepKey(key, runner);
}

async function registerWithCli(
  session: Session,
  privateKeyFile: string | undefined,
  inputs: HandOverInputs,
  runner: Runner,
): Promise<void> {
  const { register } = await import('../../sf-cli/register.ts');
  const { registrationText } = await import('./own-registration.ts');
  const { username } = session;
  await register(
    cliLoginOf(session, inputs, privateKeyFile === undefined ? {} : { privateKeyFile }),
    {
      ...(inputs.alias === undefined ? {} : { alias: inputs.alias }),
      ...(inputs.home === undefined ? {} : { home: inputs.home }),
    },
    (registration) => runner.saveState(stateNames.registration, registrationText(registration, runner)),
  );
  const renewal = privateKeyFile === undefined ? '' : '; it can renew the session until the job ends';
  const alias = inputs.alias === undefined ? '' : ` (alias ${inputs.alias})`;
  runner.info(`The sf CLI knows ${username}${alias}${renewal}.`);
}

function setOutputs(session: Session, inputs: HandOverInputs, runner: Runner): void {
  runner.setOutput('username', session.username);
  runner.setOutput('org-id', session.orgId);
  runner.setOutput('user-id', session.userId);
  runner.setOutput('instance-url', session.instanceUrl);
  runner.setOutput('access-token', session.accessToken);
  runner.setOutput('hub-username', inputs.hubUsername);
  runner.setOutput('is-scratch-org', String(inputs.isScratchOrg));
}

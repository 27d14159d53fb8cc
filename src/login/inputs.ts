import { InputReader } from '../runner/inputs.ts';
import { type KeyInputs, readKeyInputs } from '../runner/key-inputs.ts';
import type { Runner } from '../runner/runner.ts';
import { productionLogin, sandboxLogin } from '../salesforce/wire/host.ts';
import { type HandOverInputs, readHandOver } from './hand-over/inputs.ts';
import type { LoginRequest } from './request.ts';

/** Everything the user said, checked. */
export interface Inputs extends LoginRequest, HandOverInputs {
  readonly registerWithCli: boolean;
  readonly key: KeyInputs;
}

/**
 * Reads and checks the inputs of `action.yml`.
 *
 * @throws Problem or Problems of kind `input/…` and `host/…`: all of them at once
 */
export function readInputs(runner: Runner): Inputs {
  const inputs = new InputReader(runner);
  const consumerKey = inputs.required('consumer-key');
  const key = readKeyInputs(inputs);
  const hubUsername = inputs.username('hub-username', inputs.required('hub-username')) ?? '';
  const scratchUsername = inputs.username('scratch-username', inputs.optional('scratch-username'));
  const isScratchOrg = scratchUsername !== undefined;
  const login = isScratchOrg ? sandboxLogin : productionLogin;
  const loginUrl = inputs.url('instance-url', login);
  const hubLoginUrl = inputs.url('hub-instance-url', isScratchOrg ? productionLogin : loginUrl);
  const result: Inputs = {
    key,
    identity: {
      consumerKey,
      username: scratchUsername ?? hubUsername,
      loginUrl,
      audience: inputs.optional('audience') ?? login,
    },
    isScratchOrg,
    hubUsername,
    hubLoginUrl,
    signupApp: inputs.choice('signup-app', ['auto', 'own', 'platform-cli']) ?? 'auto',
    ...readHandOver(inputs),
    retryTimeout:
      1000 * inputs.integer('retry-timeout', { min: 0, max: 3600, whenEmpty: 300, unit: 'seconds' }),
  };
  inputs.finish();
  return result;
}

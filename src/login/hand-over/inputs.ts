import type { InputReader } from '../../runner/inputs.ts';
import type { LoginRequest } from '../request.ts';

/** How later steps get a login. */
interface HandingOver {
  readonly alias: string | undefined;
  readonly setDefault: boolean;
  readonly registerWithCli: boolean;
  readonly refreshable: boolean;
  readonly revoke: boolean;
}

/** What is handed over, and how. */
export interface HandOverInputs
  extends HandingOver, Pick<LoginRequest, 'identity' | 'isScratchOrg' | 'hubUsername'> {
  /** What `sf org create scratch` in later steps signs up through; for a hub. */
  readonly signupApp?: 'auto' | 'own' | 'platform-cli';
  /** The home in which the CLI is to know the login. Default: the user's own. */
  readonly home?: string;
}

/** Reads `alias`, `set-default`, `register-with-cli`, `refreshable` and `revoke`. */
export function readHandOver(inputs: InputReader): HandingOver {
  return {
    alias: inputs.optional('alias'),
    setDefault: inputs.boolean('set-default', true),
    registerWithCli: inputs.boolean('register-with-cli', true),
    refreshable: inputs.boolean('refreshable', false),
    revoke: inputs.boolean('revoke', true),
  };
}

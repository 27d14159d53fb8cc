import { Problem } from '../../problem.ts';
import { variableOf } from '../../runner/input-definition.ts';
import { isUsername } from '../../salesforce/wire/host.ts';
import type { AppKind } from '../app-kind.ts';
import type { Tools } from '../tools.ts';
import type { PassphraseOptions } from './passphrase.ts';

/** The options of `orgkey init`. */
export interface InitOptions extends PassphraseOptions {
  readonly directory: string;
  readonly keySize: number;
  readonly days: number;
  readonly commonName: string;
  readonly targetOrg?: string | undefined;
  readonly hubUsername?: string | undefined;
  /** Of an app that is there. */
  readonly consumerKey?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly certificateFile?: string | undefined;
  readonly decryptionKeyEnv?: string | undefined;
  readonly decryptionIvEnv?: string | undefined;
  readonly instanceUrl?: string | undefined;
  readonly app: AppKind;
  readonly appName: string;
  readonly viewSetup: boolean;
  readonly permissionSet?: string | undefined;
  readonly contactEmail?: string | undefined;
  readonly printMetadata?: string | undefined;
  /** Without it, the user is asked where Dev Hub is off. */
  readonly enableDevHub: boolean;
  /** Minutes. */
  readonly wait: number;
  readonly yes: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/** As the command line has them. */
export type GivenInitOptions = Omit<InitOptions, 'appName'> & Partial<Pick<InitOptions, 'appName'>>;

/**
 * The options with what the variables of the actions' inputs say of the same things. The consumer key is left out: an app that is
 * there is taken only where the command line says so, since init makes new keys otherwise.
 *
 * @throws Problem `cli/variable`
 */
export function withVariables(given: GivenInitOptions, env: Tools['env']): InitOptions {
  const variable = (input: string): string | undefined => env[variableOf(input)] || undefined;
  const named = (input: string) => (variable(input) === undefined ? undefined : variableOf(input));
  const passphraseEnv = given.generatePassphrase === true ? undefined : named('decryption-passphrase');
  const options = {
    ...given,
    hubUsername: given.hubUsername ?? hubUsernameIn(env),
    appName: given.appName ?? variable('app-name') ?? 'Orgkey',
    passphraseEnv: given.passphraseEnv ?? passphraseEnv,
  };
  if (given.consumerKey === undefined) return options;
  return {
    ...options,
    keyFile: given.keyFile ?? variable('encrypted-key-file'),
    instanceUrl: given.instanceUrl ?? variable('instance-url'),
    decryptionKeyEnv: named('decryption-key'),
    decryptionIvEnv: named('decryption-iv'),
  };
}

/** The variable's value, in the form that the option must have. @throws Problem `cli/variable` */
export function hubUsernameIn(env: Tools['env']): string | undefined {
  const name = variableOf('hub-username');
  const value = env[name] || undefined;
  if (value === undefined || isUsername(value)) return value;
  throw new Problem({
    kind: 'cli/variable',
    what: `The environment variable ${name} is not a username.`,
    why: 'A Salesforce username has the form of an email address.',
    fix: `Set ${name} to the Dev Hub user, unset it, or give --hub-username.`,
  });
}

import type { AppKind } from '../src/cli/app-kind.ts';
import { messageOf } from '../src/problem.ts';
import { parseArgs } from 'node:util';

export const usage = `Runs all of Orgkey once on a Dev Hub, and cleans up: npm run e2e -- --target-org HUB

  --target-org HUB        username or alias of the Dev Hub in the sf CLI; its user must be an admin
  --hub-username NAME     who logs in with the key (default: the target org's user)
  --app KIND              external-client-app (default) or connected-app
  --package 04t…          a package version to install in both orgs; without it, none is
  --package-key-env NAME  the environment variable that holds its installation key
  --help

It deploys an app of its own, and deletes it again. Where that is not possible, it uses the one that these
environment variables name, and leaves it alone: ORGKEY_CONSUMER_KEY, ORGKEY_ENCRYPTED_KEY,
ORGKEY_DECRYPTION_PASSPHRASE.

It makes two scratch orgs: two of the day's allocation; with an External Client App three at most, since the first
signup goes through that app to see whether the hub lets it.
`;

/** The command line is wrong; the message is one sentence for its writer. */
export class CommandLineError extends Error {
  override readonly name = 'CommandLineError';
}

/** An app that is in the hub already, and its key. */
export interface GivenApp {
  readonly consumerKey: string;
  /** In any form that the actions read. */
  readonly encryptedKey: string;
  /** `''` for a key without one. */
  readonly passphrase: string;
}

export interface Options {
  readonly targetOrg: string;
  readonly hubUsername: string | undefined;
  readonly package: { readonly id: string; readonly key: string | undefined } | undefined;
  readonly app: GivenApp | undefined;
  /** What the run deploys if no app is given. */
  readonly appKind: AppKind;
}

/**
 * @returns undefined when it asks for help
 * @throws CommandLineError
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | undefined {
  const values = parsed(args);
  if (values.help) return undefined;
  const targetOrg = values['target-org'];
  if (targetOrg === undefined || targetOrg === '') {
    throw new CommandLineError('Give the Dev Hub: npm run e2e -- --target-org HUB');
  }
  return {
    targetOrg,
    hubUsername: given(values['hub-username']),
    package: packageOf(given(values.package), given(values['package-key-env']), env),
    app: appOf(env),
    appKind: kindOf(given(values.app)),
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ 'target-org': text, 'hub-username': text, app: text, package: text, 'package-key-env': text },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    const [what = ''] = messageOf(error).split(/\.\s/);
    throw new CommandLineError(`${what}; --help lists the options.`);
  }
}

/** Workflows give the value of a variable, which may be empty. */
function given(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim();
}

function packageOf(
  id: string | undefined,
  keyEnv: string | undefined,
  env: NodeJS.ProcessEnv,
): Options['package'] {
  if (id === undefined) return undefined;
  if (!/^04t[a-zA-Z0-9]{12}([a-zA-Z0-9]{3})?$/.test(id)) {
    throw new CommandLineError(`--package takes the id of a package version (04t…), not "${id}".`);
  }
  const key = keyEnv === undefined ? undefined : env[keyEnv];
  if (keyEnv !== undefined && !key)
    throw new CommandLineError(`The environment variable ${keyEnv} is empty.`);
  return { id, key };
}

/** The default is the command's own. */
function kindOf(app: string | undefined): AppKind {
  if (app === undefined) return 'external-client-app';
  if (app === 'external-client-app' || app === 'connected-app') return app;
  throw new CommandLineError(`--app takes external-client-app or connected-app, not "${app}".`);
}

function appOf(env: NodeJS.ProcessEnv): GivenApp | undefined {
  const [consumerKey, encryptedKey] = [env['ORGKEY_CONSUMER_KEY'], env['ORGKEY_ENCRYPTED_KEY']];
  if (!consumerKey || !encryptedKey) return undefined;
  return { consumerKey, encryptedKey, passphrase: env['ORGKEY_DECRYPTION_PASSPHRASE'] ?? '' };
}

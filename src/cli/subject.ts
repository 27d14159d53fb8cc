import { dirname, join } from 'node:path';
import { Problem } from '../problem.ts';
import { variableOf } from '../runner/input-definition.ts';
import { productionLogin, salesforceUrl } from '../salesforce/wire/host.ts';
import type { HubLogin } from './check/check-login.ts';
import { readSettings } from './settings.ts';
import type { ExistingKeyOptions } from './setup/existing-key.ts';
import type { Tools } from './tools.ts';

export interface SubjectOptions extends Omit<ExistingKeyOptions, 'keyFile' | 'keyEnv'> {
  readonly settings: string;
  readonly keyFile?: string | undefined;
  readonly consumerKey?: string | undefined;
  readonly hubUsername?: string | undefined;
  readonly instanceUrl?: string | undefined;
  readonly appName?: string | undefined;
}

/** What a command is about, from the settings file and the options that override it. */
export interface Subject {
  readonly login: HubLogin;
  /** Names of the app, as far as known. */
  readonly connectedApp: string | undefined;
  readonly externalClientApp: string | undefined;
  /** The settings say that it is an External Client App. */
  readonly isExternal: boolean;
  readonly key: ExistingKeyOptions;
}

/**
 * Who logs in with which key through which app. An option outdoes a variable, and a variable the settings file.
 *
 * @throws Problem `cli/settings` when they don't say it
 */
export async function subjectOf(options: SubjectOptions, env: Tools['env']): Promise<Subject> {
  const settings = (await readSettings(options.settings)) ?? {};
  const variable = (input: string): string | undefined => env[variableOf(input)] || undefined;
  const consumerKey = options.consumerKey ?? variable('consumer-key') ?? settings.consumerKey;
  const hubUsername = options.hubUsername ?? variable('hub-username') ?? settings.hubUsername;
  if (consumerKey === undefined || hubUsername === undefined) throw incomplete(options.settings);
  const instanceUrl =
    options.instanceUrl ?? variable('instance-url') ?? settings.instanceUrl ?? productionLogin;
  const named = (input: string) => (variable(input) === undefined ? undefined : variableOf(input));
  const appName = options.appName ?? variable('app-name');
  const folder = dirname(options.settings);
  return {
    login: { consumerKey, hubUsername, instanceUrl: salesforceUrl(instanceUrl, '--instance-url') },
    connectedApp: appName ?? settings.connectedApp,
    externalClientApp: appName ?? settings.externalClientApp,
    isExternal: settings.externalClientApp !== undefined,
    key: {
      ...options,
      keyEnv: options.keyFile === undefined ? named('encrypted-key') : undefined,
      passphraseEnv: options.passphraseEnv ?? named('decryption-passphrase'),
      decryptionKeyEnv: options.decryptionKeyEnv ?? named('decryption-key'),
      decryptionIvEnv: options.decryptionIvEnv ?? named('decryption-iv'),
      keyFile:
        options.keyFile ??
        variable('encrypted-key-file') ??
        settings.encryptedKeyFile ??
        join(folder, 'server.key.enc'),
      certificateFile: options.certificateFile ?? settings.certificateFile ?? join(folder, 'server.crt'),
    },
  };
}

function incomplete(settings: string): Problem {
  return new Problem({
    kind: 'cli/settings',
    what: 'Can’t tell which app and which user to check.',
    why: `${settings}, which \`orgkey init --target-org\` writes, is missing or incomplete.`,
    fix: 'Run it in the folder of that file, give another one with --settings, or give --consumer-key and --hub-username.',
  });
}

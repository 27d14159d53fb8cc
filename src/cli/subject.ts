import { dirname, join } from 'node:path';
import { Problem } from '../problem.ts';
import { productionLogin, salesforceUrl } from '../salesforce/wire/host.ts';
import type { HubLogin } from './check/check-login.ts';
import { readSettings } from './settings.ts';
import type { ExistingKeyOptions } from './setup/existing-key.ts';

export interface SubjectOptions extends Omit<ExistingKeyOptions, 'keyFile'> {
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
 * Who logs in with which key through which app.
 *
 * @throws Problem `cli/settings` when they don't say it
 */
export async function subjectOf(options: SubjectOptions): Promise<Subject> {
  const settings = (await readSettings(options.settings)) ?? {};
  const consumerKey = options.consumerKey ?? settings.consumerKey;
  const hubUsername = options.hubUsername ?? settings.hubUsername;
  if (consumerKey === undefined || hubUsername === undefined) throw incomplete(options.settings);
  const instanceUrl = options.instanceUrl ?? settings.instanceUrl ?? productionLogin;
  const folder = dirname(options.settings);
  return {
    login: { consumerKey, hubUsername, instanceUrl: salesforceUrl(instanceUrl, '--instance-url') },
    connectedApp: options.appName ?? settings.connectedApp,
    externalClientApp: options.appName ?? settings.externalClientApp,
    isExternal: settings.externalClientApp !== undefined,
    key: {
      ...options,
      keyFile: options.keyFile ?? settings.encryptedKeyFile ?? join(folder, 'server.key.enc'),
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

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '../../problem.ts';
import { variableOf } from '../../runner/input-definition.ts';
import type { App } from '../app-kind.ts';
import { readSettings, type Settings } from '../settings.ts';
import type { Tools } from '../tools.ts';
import { hubUsernameIn } from './init-options.ts';
import type { PassphraseOptions } from './passphrase.ts';

export interface RotateOptions extends PassphraseOptions {
  readonly settings: string;
  readonly targetOrg: string;
  readonly keySize: number;
  readonly days: number;
  readonly commonName: string;
  readonly contactEmail?: string | undefined;
  readonly appName?: string | undefined;
  /** Minutes. */
  readonly wait: number;
  /** Change the certificate in the app that there is. */
  readonly replace: boolean;
  readonly yes: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/** The key that is to be followed by another. */
export type OldSettings = Pick<App, 'kind' | 'name'> &
  Pick<Settings, 'permissionSet' | 'consumerKey' | 'hubUsername'> & {
    /** PEM, where the file is there. */
    readonly certificate: string | undefined;
  };

/**
 * The old key, by the settings file and the variables, which outdo it. The app that a variable names is an External Client App, unless the
 * file has another.
 *
 * @throws Problem `cli/settings`, `cli/variable`
 */
export async function readOldSettings(path: string, env: Tools['env']): Promise<OldSettings> {
  const settings = (await readSettings(path)) ?? {};
  const consumerKey = (env[variableOf('consumer-key')] || undefined) ?? settings.consumerKey;
  const hubUsername = hubUsernameIn(env) ?? settings.hubUsername;
  const named = env[variableOf('app-name')] || undefined;
  const name = named ?? settings.externalClientApp ?? settings.connectedApp;
  if (name !== undefined && consumerKey !== undefined && hubUsername !== undefined) {
    const isConnected = settings.externalClientApp === undefined && settings.connectedApp !== undefined;
    const kind = isConnected ? 'connected-app' : 'external-client-app';
    const certificate = await certificateAt(settings.certificateFile);
    return {
      ...{ kind, name, consumerKey, hubUsername, certificate },
      permissionSet: settings.permissionSet ?? name,
    };
  }
  throw new Problem({
    kind: 'cli/settings',
    what: `Can’t tell which key to replace: ${path} is missing or incomplete.`,
    why: '`orgkey init --target-org` writes that file, and rotate reads from it the app, the permission set and the hub user.',
    fix: 'Run it in the folder of that file, give another one with --settings, or set ORGKEY_APP_NAME, ORGKEY_CONSUMER_KEY and ORGKEY_HUB_USERNAME. For a key that was made by hand, `orgkey init --target-org` with another --app-name does the same.',
  });
}

async function certificateAt(path: string | undefined): Promise<string | undefined> {
  return path === undefined ? undefined : readFile(path, 'utf8').catch(() => undefined);
}

/** `orgkey-2.json` is of the second key, and the third follows. */
export function nextNumber(settings: string): number {
  return Number(/-(\d+)\.json$/.exec(basename(settings))?.[1] ?? 1) + 1;
}

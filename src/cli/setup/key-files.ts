import { dirname, relative } from 'node:path';
import { type App, appFields } from '../app-kind.ts';
import type { HubOrg } from '../hub-org.ts';
import { encryptedKeyFile, type KeyPair } from './key-pair.ts';
import { type OutputFile, StagedFiles } from './output-files.ts';
import type { ChosenPassphrase } from './passphrase.ts';
import { settingsText, type KeyPaths } from '../settings.ts';

export function keyFiles(paths: KeyPaths, pair: KeyPair, passphrase: ChosenPassphrase): OutputFile[] {
  return [
    { path: paths.key, content: encryptedKeyFile(pair, passphrase.text), mode: 0o600 },
    { path: paths.certificate, content: pair.certificate },
  ];
}

export function settingsFile(
  paths: KeyPaths,
  app: App,
  hubUsername: string | undefined,
  hub: HubOrg | undefined,
): OutputFile {
  const beside = (path: string): string => relative(dirname(paths.settings), path);
  const content = settingsText({
    ...appFields(app),
    permissionSet: app.permissionSet,
    consumerKey: app.consumerKey,
    ...(hubUsername === undefined ? {} : { hubUsername }),
    ...(hub === undefined ? {} : { instanceUrl: hub.client.session.instanceUrl }),
    encryptedKeyFile: beside(paths.key),
    certificateFile: beside(paths.certificate),
  });
  return { path: paths.settings, content };
}

/** Writes the settings file anew, for an app whose consumer key the org chose. */
export function keeper(paths: KeyPaths, hubUsername: string, hub: HubOrg): (app: App) => Promise<void> {
  return async (app) => {
    const staged = new StagedFiles();
    await staged.write([settingsFile(paths, app, hubUsername, hub)]);
    await staged.commit();
  };
}

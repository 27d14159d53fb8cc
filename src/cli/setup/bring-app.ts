import { join, relative } from 'node:path';
import { logInToHub } from '../check/check-login.ts';
import { Problem } from '../../problem.ts';
import { appOfKey, type ExternalApp, readExternalApps, referenceTo } from '../../salesforce/apps/hub-app.ts';
import { findConnectedApp } from '../../salesforce/apps/deploy-connected-app.ts';
import { productionLogin, salesforceUrl } from '../../salesforce/wire/host.ts';
import { OrgClient } from '../../salesforce/wire/org-client.ts';
import { appFields, type AppKind, kindNames } from '../app-kind.ts';
import { keyPaths, settingsText } from '../settings.ts';
import { jsonText } from '../terminal.ts';
import type { Tools } from '../tools.ts';
import { type ExistingKey, readExistingKey } from './existing-key.ts';
import type { InitOptions } from './init-options.ts';
import { refuseExisting, StagedFiles } from './output-files.ts';

/**
 * Takes an app that is there, with a key that it takes: proves both by a login, and then writes the settings file.
 *
 * @returns the exit code
 * @throws Problem `login/…`, `key/…`, `cli/…`: nothing is written then
 */
export async function bringApp(options: InitOptions, consumerKey: string, tools: Tools): Promise<number> {
  const paths = keyPaths(options.directory);
  const hubUsername = options.hubUsername ?? missingUser();
  const instanceUrl = salesforceUrl(options.instanceUrl ?? productionLogin, '--instance-url');
  if (!options.force) await refuseExisting([paths.settings]);
  const keyFile = options.keyFile ?? paths.key;
  const key = await readKey(options, keyFile, tools);
  tools.terminal.note(`Logging in as ${hubUsername} with nothing but the key …`);
  const session = await logInToHub({ consumerKey, hubUsername, instanceUrl }, key, tools);
  const hub = new OrgClient(session, tools.wire);
  const { kind, app } = await lookAt(hub, options, consumerKey).finally(() => hub.end());
  const text = settingsText({
    ...appFields({ kind, name: app?.name ?? options.appName }),
    consumerKey,
    hubUsername: session.username,
    instanceUrl: session.instanceUrl,
    ...fileFields(options, keyFile),
  });
  const staged = new StagedFiles();
  await staged.write([{ path: paths.settings, content: text }]);
  await staged.commit();
  report({ options, settings: paths.settings, kind, app, username: session.username }, tools);
  return 0;
}

function fileFields({ directory, certificateFile }: InitOptions, keyFile: string) {
  const beside = (path: string): string => relative(directory, path);
  return {
    encryptedKeyFile: beside(keyFile),
    ...(certificateFile === undefined ? {} : { certificateFile: beside(certificateFile) }),
  };
}

async function readKey(options: InitOptions, keyFile: string, tools: Tools): Promise<ExistingKey> {
  const certificateFile = options.certificateFile ?? join(options.directory, 'server.crt');
  const { passphraseEnv, decryptionKeyEnv, decryptionIvEnv } = options;
  try {
    return await readExistingKey(
      { keyFile, certificateFile, passphraseEnv, decryptionKeyEnv, decryptionIvEnv },
      tools,
    );
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'key/unreadable-file') throw error;
    throw new Problem(
      {
        kind: error.kind,
        what: error.what,
        why: 'An app of yours goes with the private key of the certificate that it has.',
        fix: 'Give that key’s file as --key-file; or run `orgkey init` without --consumer-key, upload the server.crt that it makes to the app, and run this again.',
      },
      { cause: error },
    );
  }
}

/** Which kind of app it is, as far as the hub user may see it. */
async function lookAt(
  hub: OrgClient,
  { app: kind, appName }: InitOptions,
  consumerKey: string,
): Promise<{ readonly kind: AppKind; readonly app: ExternalApp | undefined }> {
  const apps = await readExternalApps(hub).catch(() => undefined);
  const app = appOfKey(apps ?? [], consumerKey, appName);
  if (app !== undefined) return { kind: 'external-client-app', app };
  const connected = await findConnectedApp(hub, appName).catch(() => undefined);
  return { kind: connected === undefined ? kind : 'connected-app', app: undefined };
}

function report(
  of: {
    readonly options: InitOptions;
    readonly settings: string;
    readonly kind: AppKind;
    readonly app: ExternalApp | undefined;
    readonly username: string;
  },
  { terminal }: Tools,
): void {
  const { options, settings, kind, app, username } = of;
  const name = app?.name ?? options.appName;
  const remarks = [
    ...(kind === 'external-client-app'
      ? [`Give the fleet \`app-name: ${name}\`: the app has no mark by which it is found.`]
      : []),
    ...(app !== undefined && referenceTo(app) === undefined
      ? [
          `Scratch orgs can’t refer to ${name}, since its distribution state is ${app.distributionState}: each gets an app of its own.`,
        ]
      : []),
    `orgkey check --settings ${settings} says the rest.`,
  ];
  if (options.json) {
    terminal.say(jsonText({ settingsFile: settings, ...appFields({ kind, name }), proven: true, remarks }));
    return;
  }
  const tick = terminal.style.good('✔');
  terminal.say(
    `${tick} ${username} logged in with nothing but the key, through the ${kindNames[kind]} ${name}`,
  );
  terminal.say(`${tick} ${settings}: what orgkey check, adopt and rotate need to know`);
  for (const remark of remarks) terminal.say(remark);
}

function missingUser(): never {
  throw new Problem({
    kind: 'cli/settings',
    what: 'Can’t tell who is to log in through the app.',
    fix: 'Give --hub-username, the Dev Hub user that the app lets in.',
  });
}

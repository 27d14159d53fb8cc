import { basename, dirname } from 'node:path';
import { makeConsumerKey } from '../../salesforce/apps/consumer-key.ts';
import { Problem } from '../../problem.ts';
import { soqlString } from '../../salesforce/wire/org-client.ts';
import { findScratchOrgInfos } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import { type App, kindNames } from '../app-kind.ts';
import { confirmDeploy, finish } from '../finish.ts';
import { openHubOrg, type HubOrg } from '../hub-org.ts';
import { keeper, keyFiles, settingsFile } from './key-files.ts';
import { makeKeyPair } from './key-pair.ts';
import { refuseExisting } from './output-files.ts';
import { choosePassphrase, type PassphraseOptions } from './passphrase.ts';
import { reportSetUp } from './report-set-up.ts';
import { checkName, deployWithFiles, planApp, writeAndDeploy } from './set-up-app.ts';
import { keyPaths, readSettings, type Settings } from '../settings.ts';
import type { Tools } from '../tools.ts';

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
  readonly yes: boolean;
  readonly force: boolean;
  readonly json: boolean;
}

/**
 * Makes a new key next to the old one. An app holds one certificate, so the new key gets an app of its own, of the same kind,
 * approved by the same permission set: the old key works on until its app is deleted.
 *
 * @returns the exit code
 * @throws Problem
 */
export async function rotate(options: RotateOptions, tools: Tools): Promise<number> {
  const old = await oldSettings(options.settings);
  const number = numberOf(options.settings) + 1;
  const name = options.appName ?? `${old.name.replace(/_\d+$/, '')}_${number}`;
  checkName(name, '--app-name');
  const paths = keyPaths(dirname(options.settings), number);
  if (!options.force) await refuseExisting([paths.key, paths.certificate, paths.settings]);
  const hub = await openHubOrg(options.targetOrg, old.hubUsername, tools);
  const planned = await planApp(hub, { kind: old.kind, name, permissionSet: old.permissionSet });
  if (!options.yes) await confirmDeploy(hub, planned, tools);
  const passphrase = await choosePassphrase(options, tools.terminal, tools.env);

  tools.terminal.note(`Making an RSA key of ${options.keySize} bits and its certificate …`);
  const pair = await makeKeyPair({ ...options, bits: options.keySize }, Date.now());
  const app: App = {
    kind: old.kind,
    name,
    permissionSet: planned.permissionSet,
    contactEmail: options.contactEmail ?? hub.adminEmail,
    consumerKey: makeConsumerKey(),
    certificate: pair.certificate,
  };
  const files = [...keyFiles(paths, pair, passphrase), settingsFile(paths, app, hub.hubUsername, hub)];
  await writeAndDeploy(files, (staged) => deployWithFiles(hub, app, planned, staged, tools), tools);
  const keep = keeper(paths, hub.hubUsername, hub);
  const finished = await finish(hub, app, pair, { wait: options.wait, keep }, tools);
  return reportSetUp(
    {
      paths,
      pair,
      passphrase,
      app: finished.app,
      hubUsername: hub.hubUsername,
      instanceUrl: hub.client.session.instanceUrl,
      metadataFolder: undefined,
      remarks: await remarks(hub, old, options.settings, paths.settings),
    },
    finished.proof,
    options.json,
    tools,
  );
}

type OldSettings = Pick<App, 'kind' | 'name'> &
  Pick<Settings, 'permissionSet' | 'consumerKey' | 'hubUsername'>;

async function oldSettings(path: string): Promise<OldSettings> {
  const settings = (await readSettings(path)) ?? {};
  const { consumerKey, hubUsername } = settings;
  const name = settings.externalClientApp ?? settings.connectedApp;
  if (name !== undefined && consumerKey !== undefined && hubUsername !== undefined) {
    const kind = settings.externalClientApp === undefined ? 'connected-app' : 'external-client-app';
    return { kind, name, consumerKey, hubUsername, permissionSet: settings.permissionSet ?? name };
  }
  throw new Problem({
    kind: 'cli/settings',
    what: `It is not known which key to follow: ${path} is not there or does not say it.`,
    why: '`orgkey init --target-org` writes that file, and rotate reads from it the app, the permission set and the hub user.',
    fix: 'Run it in the folder of that file or give another one with --settings. For a key that was made by hand, `orgkey init --target-org` with another --app-name does the same.',
  });
}

/** `orgkey-2.json` is of the second key. */
function numberOf(settings: string): number {
  return Number(/-(\d+)\.json$/.exec(basename(settings))?.[1] ?? 1);
}

/** What the old key is still good for, and how to be rid of it. */
async function remarks(hub: HubOrg, old: OldSettings, oldFile: string, newFile: string): Promise<string[]> {
  const condition = `Status = 'Active' AND ConnectedAppConsumerKey = ${soqlString(old.consumerKey)}`;
  const orgs = await findScratchOrgInfos(hub.client, condition).catch(() => undefined);
  const last =
    (orgs ?? [])
      .map(({ ExpirationDate }) => ExpirationDate ?? '')
      .sort()
      .at(-1) ?? '';
  const still =
    orgs === undefined
      ? 'Scratch orgs that were made through the old app accept the old key only, until they expire.'
      : orgs.length === 0
        ? 'No active scratch org was made through the old app, so nothing but the jobs’ secrets has to change.'
        : `${orgs.length} active scratch ${orgs.length === 1 ? 'org was' : 'orgs were'} made through the old app and accept${orgs.length === 1 ? 's' : ''} the old key only; the last expires on ${last}. Jobs that log in to them need the old secrets until then.`;
  return [
    `The old key works on: nothing changes until you run the lines above. ${still}`,
    `When nobody needs the old key: delete the ${kindNames[old.kind]} ${old.name} (Setup → ${old.kind === 'connected-app' ? 'App Manager' : 'External Client App Manager'}), and the files that ${oldFile} names. From now on: orgkey check --settings ${newFile}`,
  ];
}

import { dirname } from 'node:path';
import { makeConsumerKey } from '../../salesforce/apps/consumer-key.ts';
import { type App, kindNames } from '../app-kind.ts';
import { confirmDeploy, finish } from '../finish.ts';
import { openHubOrg, type HubOrg } from '../hub-org.ts';
import { keeper, keyFiles, settingsFile } from './key-files.ts';
import { makeKeyPair } from './key-pair.ts';
import { nextNumber, type OldSettings, readOldSettings, type RotateOptions } from './old-settings.ts';
import { type OrgsOfKey, orgsOfKey, orgsText, together } from './orgs-of-key.ts';
import { refuseExisting } from './output-files.ts';
import { choosePassphrase } from './passphrase.ts';
import { reportSetUp } from './report-set-up.ts';
import { checkName, deployWithFiles, planApp, writeAndDeploy } from './set-up-app.ts';
import { type KeyPaths, keyPaths } from '../settings.ts';
import type { Tools } from '../tools.ts';

/**
 * Makes a new key next to the old one. An app holds one certificate, so the new key gets an app of its own, of the same kind,
 * approved by the same permission set: the old key works on until its app is deleted.
 *
 * @returns the exit code
 * @throws Problem
 */
export async function rotate(options: RotateOptions, tools: Tools): Promise<number> {
  const old = await readOldSettings(options.settings, tools.env);
  if (options.replace) {
    const { replaceKey } = await import('./replace.ts');
    return replaceKey(options, old, tools);
  }
  const number = nextNumber(options.settings);
  const name = options.appName ?? `${old.name.replace(/_\d+$/, '')}_${number}`;
  checkName(name, '--app-name');
  const paths = keyPaths(dirname(options.settings), number);
  if (!options.force)
    await refuseExisting([paths.key, paths.certificate, paths.settings], rotatedBefore(paths));
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

/** What to do where an earlier run made the next key. */
function rotatedBefore({ settings }: KeyPaths): string {
  return `The next key is made already: see whether it works by \`orgkey check --settings ${settings}\`, and store it. For one that follows it, run \`orgkey rotate --settings ${settings}\`; --force makes it anew.`;
}

/** What the old key is still good for, and how to be rid of it. */
async function remarks(hub: HubOrg, old: OldSettings, oldFile: string, newFile: string): Promise<string[]> {
  const orgs = await orgsOfKey(hub.client, old.consumerKey).catch(() => undefined);
  return [
    `The old key works on: nothing changes until you run the lines above. ${stillNeeded(orgs)}`,
    `When nobody needs the old key: delete the ${kindNames[old.kind]} ${old.name} (Setup → ${old.kind === 'connected-app' ? 'App Manager' : 'External Client App Manager'}), and the files that ${oldFile} names. From now on: orgkey check --settings ${newFile}`,
  ];
}

function stillNeeded(orgs: OrgsOfKey | undefined): string {
  if (orgs === undefined) {
    return 'Scratch orgs that were made before accept the old key only, until they expire.';
  }
  const known = together(orgs.through, orgs.associated, orgs.own);
  const unknown =
    orgs.unknown.count === 0
      ? ''
      : ` ${orgsText(orgs.unknown)} more ${orgs.unknown.count === 1 ? 'was' : 'were'} signed up through the Salesforce CLI’s app: what was adopted of that needs the old key, too.`;
  if (known.count === 0) {
    return unknown === ''
      ? 'No scratch org that is up accepts the old key, so nothing but the jobs’ secrets has to change.'
      : `No scratch org is known to accept the old key.${unknown}`;
  }
  const accept = known.count === 1 ? 'accepts' : 'accept';
  return `${orgsText(known)} ${accept} the old key only; the last expires on ${known.last}. Jobs that log in to them need the old secrets until then.${unknown}`;
}

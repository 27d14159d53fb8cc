import { dirname } from 'node:path';
import { rm } from 'node:fs/promises';
import { messageOf, Problem } from '../../problem.ts';
import {
  type AppFile,
  certificateIn,
  consumerKeyIn,
  deployAppFile,
  madeAppFile,
  readAppFile,
  withCertificate,
} from '../../salesforce/apps/app-in-place.ts';
import { appMark } from '../../salesforce/apps/consumer-key.ts';
import { readExternalApps } from '../../salesforce/apps/hub-app.ts';
import { type DeployOutcome, deployProblem } from '../../salesforce/metadata/deploy.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { type App, kindNames } from '../app-kind.ts';
import { commandCauses, commandProblem } from '../causes.ts';
import { openHubOrg, type HubOrg } from '../hub-org.ts';
import { guarded } from '../interrupt.ts';
import { keyPaths, type KeyPaths } from '../settings.ts';
import type { Tools } from '../tools.ts';
import { keyFiles, settingsFile } from './key-files.ts';
import { type KeyPair, makeKeyPair } from './key-pair.ts';
import { orgsOfKey } from './orgs-of-key.ts';
import { type OutputFile, refuseExisting, StagedFiles } from './output-files.ts';
import { choosePassphrase } from './passphrase.ts';
import { proveHubLogin } from './prove-login.ts';
import { afterReplacing, beforeReplacing } from './replace-remarks.ts';
import { reportSetUp } from './report-set-up.ts';
import { nextNumber, type OldSettings, type RotateOptions } from './old-settings.ts';
import { isRefusal } from './set-up-app.ts';

/**
 * Gives the app a new key in the place of the old one, which stops at that moment. The new files stand beside the old
 * ones before anything is changed, so that whatever ends the process leaves both keys.
 *
 * @returns the exit code
 * @throws Problem
 */
export async function replaceKey(options: RotateOptions, old: OldSettings, tools: Tools): Promise<number> {
  const { terminal } = tools;
  const paths = keyPaths(dirname(options.settings), nextNumber(options.settings));
  await refuseExisting([paths.key, paths.certificate, paths.settings], alreadyReplaced(paths));
  const hub = await openHubOrg(options.targetOrg, old.hubUsername, tools);
  const file = await appInPlace(hub, old);
  const orgs = await orgsOfKey(hub.client, old.consumerKey);
  for (const line of beforeReplacing(old, orgs, paths)) terminal.note(line);
  if (!options.yes) await confirmReplacing(hub, old, tools);
  const passphrase = await choosePassphrase(options, terminal, tools.env);

  terminal.note(`Making an RSA key of ${options.keySize} bits and its certificate …`);
  const pair = await makeKeyPair({ ...options, bits: options.keySize }, Date.now());
  const next = withCertificate(file, pair.certificate, old.consumerKey);
  const checked = await deployAppFile(hub.client, next, { checkOnly: true });
  if (!checked.succeeded) throw refused(old, checked);
  const { kind, name, permissionSet, consumerKey } = old;
  const app: App = {
    ...{ kind, name, permissionSet, consumerKey },
    ...{ contactEmail: hub.adminEmail, certificate: pair.certificate },
  };
  const files = [...keyFiles(paths, pair, passphrase), settingsFile(paths, app, hub.hubUsername, hub)];
  const proof = await replaceWithFiles({ hub, old, file, next, pair, files, paths }, options.wait, tools);
  const setUp = {
    ...{ paths, pair, passphrase, app, hubUsername: hub.hubUsername },
    instanceUrl: hub.client.session.instanceUrl,
    metadataFolder: undefined,
    replaced: true,
    remarks: afterReplacing(orgs, options.settings, paths),
  };
  return reportSetUp(setUp, proof, options.json, tools);
}

/**
 * The app's file, once it is certain that this app has this consumer key: a new certificate in another one would lock
 * out its users.
 *
 * @throws Problem `setup/other-app`, `setup/app-unseen`
 */
async function appInPlace({ client }: HubOrg, { kind, name, consumerKey }: OldSettings): Promise<AppFile> {
  const type = kind === 'connected-app' ? 'ConnectedApp' : 'ExtlClntAppGlobalOauthSettings';
  const file = await readAppFile(client, type, name).catch((error: unknown) => {
    if (error instanceof ApiFailure) return undefined;
    throw error;
  });
  const found = file && consumerKeyIn(file);
  if (found === consumerKey && file !== undefined) return file;
  const at = `${client.session.username} (${client.session.orgId})`;
  if (found !== undefined) {
    throw commandProblem(commandCauses.otherApp, {
      what: `The ${kindNames[kind]} ${name} of ${at} has another consumer key than the settings.`,
    });
  }
  const apps = kind === 'connected-app' ? undefined : await readExternalApps(client);
  const app = apps?.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (app?.description.includes(appMark(consumerKey)) === true) {
    return file ?? madeAppFile({ name, consumerKey, certificate: '' });
  }
  throw commandProblem(commandCauses.appUnseen, {
    what: `Can’t tell whether ${kindNames[kind]} ${name} of ${at} has the settings’ consumer key.`,
  });
}

async function confirmReplacing(hub: HubOrg, old: OldSettings, { terminal }: Tools): Promise<void> {
  const { orgId, username } = hub.client.session;
  const question = `Replace the certificate of the ${kindNames[old.kind]} ${old.name} of ${username} (${orgId})? The old key stops at that moment.`;
  if (await terminal.confirm(question, '--yes')) return;
  throw new Problem({
    kind: 'cli/not-confirmed',
    what: 'Nothing was changed.',
    fix: 'Run it again when you want to replace the key, or without --replace for an app beside the old one.',
  });
}

interface Replacement {
  readonly hub: HubOrg;
  readonly old: OldSettings;
  readonly file: AppFile;
  readonly next: AppFile;
  readonly pair: KeyPair;
  readonly files: readonly OutputFile[];
  readonly paths: KeyPaths;
}

/** The files are there before the deploy, and go again only if the org certainly refused it. */
async function replaceWithFiles(of: Replacement, wait: number, tools: Tools): Promise<Problem | 'proven'> {
  const { old, files } = of;
  const staged = new StagedFiles();
  const remove = async (): Promise<void> => {
    await staged.discard();
    for (const { path } of files) await rm(path, { force: true });
  };
  let isSent = false;
  const onSignal = async (): Promise<void> => {
    if (!isSent) return remove();
    tools.terminal.note(
      `Interrupted while the certificate was being replaced. Both keys are kept: \`orgkey check --settings ${of.paths.settings}\` tells whether the new one works.`,
    );
  };
  return guarded(onSignal, async () => {
    await staged.write(files);
    await staged.commit();
    tools.terminal.note(`Replacing the certificate of the ${kindNames[old.kind]} ${old.name} …`);
    isSent = true;
    try {
      const outcome = await deployAppFile(of.hub.client, of.next);
      if (!outcome.succeeded) throw refused(old, outcome);
    } catch (error) {
      if (isRefusal(error)) {
        await remove();
        throw error instanceof Problem ? error : refused(old, error);
      }
      tools.terminal.note(`The deploy’s answer was lost (${messageOf(error)}): a login tells.`);
    }
    return proveReplaced(of, wait, remove, tools);
  });
}

/** @throws Problem `setup/consumer-key-changed` */
async function proveReplaced(
  { hub, old, file, pair, paths }: Replacement,
  wait: number,
  remove: () => Promise<void>,
  tools: Tools,
): Promise<Problem | 'proven'> {
  const consumerKey = await consumerKeyNow(hub, file, old.name);
  if (consumerKey !== undefined && consumerKey !== old.consumerKey) {
    throw await putBack({ hub, old, file, consumerKey }, remove);
  }
  tools.terminal.note(`Logging in as ${hub.hubUsername} with nothing but the new key …`);
  try {
    await proveHubLogin(hub, old.consumerKey, pair.privateKey, wait * 60_000, tools);
    return 'proven';
  } catch (cause) {
    const said = cause instanceof Problem ? cause.what : messageOf(cause);
    return commandProblem(
      commandCauses.replacedUnproven,
      {
        what: `The new certificate was sent, but no login proves it yet. ${said}`,
        fix: `Keep both keys, and run \`orgkey check --settings ${paths.settings}\` in some minutes.`,
      },
      { cause },
    );
  }
}

/** Undefined where the org doesn't show it: then the login tells. */
async function consumerKeyNow(hub: HubOrg, file: AppFile, name: string): Promise<string | undefined> {
  const now = await readAppFile(hub.client, file.type, name).catch(() => undefined);
  return now && consumerKeyIn(now);
}

/** The old certificate and consumer key as they were, and what the org made of it. */
async function putBack(
  {
    hub,
    old,
    file,
    consumerKey,
  }: Pick<Replacement, 'hub' | 'old' | 'file'> & { readonly consumerKey: string },
  remove: () => Promise<void>,
): Promise<Problem> {
  const { consumerKeyChanged } = commandCauses;
  const certificate = certificateIn(file) ?? old.certificate;
  const restored =
    certificate !== undefined &&
    (
      await deployAppFile(hub.client, withCertificate(file, certificate, old.consumerKey)).catch(
        (): undefined => undefined,
      )
    )?.succeeded === true;
  if (!restored) {
    return commandProblem(consumerKeyChanged, {
      what: `The org changed ${old.name}’s consumer key to ${consumerKey}, and refused the old certificate.`,
      why: 'It should have kept the old consumer key. The new private key goes with the new consumer key: its files are kept.',
      fix: `Store the new key, and ${consumerKey} as SF_CONSUMER_KEY, and write that into the new settings file.`,
    });
  }
  await remove();
  const now = (await consumerKeyNow(hub, file, old.name)) ?? consumerKey;
  if (now === old.consumerKey) {
    return commandProblem(consumerKeyChanged, {
      what: `The org gave ${old.name} another consumer key; the app is restored.`,
      fix: 'Run `orgkey rotate` without --replace, which makes an app beside it.',
    });
  }
  return commandProblem(consumerKeyChanged, {
    what: `The org gave ${old.name} the consumer key ${now} instead of keeping ${old.consumerKey}.`,
    fix: `Store ${now} as SF_CONSUMER_KEY, write it into the settings file, and run \`orgkey check\`.`,
  });
}

function refused({ kind, name }: OldSettings, by: unknown): Problem {
  const said = isOutcome(by) ? deployProblem(by, `The deploy of ${name}’s certificate`).what : messageOf(by);
  return commandProblem(commandCauses.certificateRefused, {
    what: `The org refused the new certificate for the ${kindNames[kind]} ${name}. ${said.trim()}`,
  });
}

function isOutcome(by: unknown): by is DeployOutcome {
  return typeof by === 'object' && by !== null && 'succeeded' in by;
}

/** What to do where an earlier run left its files. */
function alreadyReplaced({ settings }: KeyPaths): string {
  return `\`orgkey check --settings ${settings}\` tells whether that key is in the app by now: then go on with it. If not, move these files away and run the command again.`;
}

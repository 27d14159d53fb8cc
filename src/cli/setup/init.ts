import { join } from 'node:path';
import { Problem } from '../../problem.ts';
import { makeConsumerKey } from '../../salesforce/apps/consumer-key.ts';
import { type App, appSource } from '../app-kind.ts';
import { turnOnDevHub, type WhenDevHubIsOff } from '../dev-hub.ts';
import { confirmDeploy, finish } from '../finish.ts';
import { openHubOrg, type HubOrg } from '../hub-org.ts';
import { keeper, keyFiles, settingsFile } from './key-files.ts';
import { makeKeyPair, type KeyPair } from './key-pair.ts';
import { isThere, refuseExisting, type OutputFile } from './output-files.ts';
import { type GivenInitOptions, type InitOptions, withVariables } from './init-options.ts';
import { choosePassphrase, type ChosenPassphrase } from './passphrase.ts';
import { reportSetUp, type SetUp } from './report-set-up.ts';
import { checkName, deployWithFiles, planApp, writeAndDeploy } from './set-up-app.ts';
import { keyPaths, type KeyPaths } from '../settings.ts';
import type { Tools } from '../tools.ts';

/**
 * Makes a key and its certificate, and, with a target org, an app that takes them. Everything is checked and
 * asked before the first change.
 *
 * @returns the exit code
 * @throws Problem
 */
export async function init(given: GivenInitOptions, tools: Tools): Promise<number> {
  const options = withVariables(given, tools.env);
  const names = {
    kind: options.app,
    name: options.appName,
    permissionSet: options.permissionSet ?? options.appName,
  };
  if (options.consumerKey !== undefined) {
    const { bringApp } = await import('./bring-app.ts');
    return bringApp(options, options.consumerKey, tools);
  }
  checkName(names.name, '--app-name');
  checkName(names.permissionSet, '--permission-set');
  const paths = keyPaths(options.directory);
  const source = await sourcePaths(options, names);
  if (!options.force)
    await refuseExisting([paths.key, paths.certificate, paths.settings, ...source.values()]);
  const hub =
    options.targetOrg === undefined
      ? undefined
      : await openHubOrg(options.targetOrg, options.hubUsername, tools, whenDevHubIsOff(options));
  const deploys = hub !== undefined && options.printMetadata === undefined;
  const planned = deploys ? await planApp(hub, names) : { ...names, permissionSetExists: false };
  const contactEmail = emailFor(options, hub);
  if (deploys && !options.yes) await confirmDeploy(hub, planned, tools);
  const passphrase = await choosePassphrase(options, tools.terminal, tools.env);

  tools.terminal.note(`Making an RSA key of ${options.keySize} bits and its certificate …`);
  const pair = await makeKeyPair({ ...options, bits: options.keySize }, Date.now());
  const app =
    hub === undefined && options.printMetadata === undefined
      ? undefined
      : {
          ...names,
          contactEmail,
          consumerKey: makeConsumerKey(),
          certificate: pair.certificate,
          viewSetup: options.viewSetup,
        };
  const files = outputFiles({ options, paths, pair, passphrase, app, source, hub });
  const setUp: SetUp = {
    paths,
    pair,
    passphrase,
    app,
    hubUsername: hub?.hubUsername ?? options.hubUsername,
    instanceUrl: hub?.client.session.instanceUrl,
    metadataFolder: options.printMetadata,
  };
  if (!deploys || app === undefined) {
    await writeAndDeploy(files, undefined, tools);
    return reportSetUp(setUp, undefined, options.json, tools);
  }
  await writeAndDeploy(files, (staged) => deployWithFiles(hub, app, planned, staged, tools), tools);
  const off = hub.turnOnDevHub ? await turnOnDevHub(hub.client, tools) : undefined;
  const finishing = { wait: options.wait, keep: keeper(paths, hub.hubUsername, hub) };
  const finished = off ? { app, proof: off } : await finish(hub, app, pair, finishing, tools);
  const devHubTurnedOn = hub.turnOnDevHub && off === undefined;
  return reportSetUp({ ...setUp, app: finished.app, devHubTurnedOn }, finished.proof, options.json, tools);
}

/** A command that only writes files turns nothing on. */
function whenDevHubIsOff({ enableDevHub, printMetadata }: InitOptions): WhenDevHubIsOff {
  if (printMetadata !== undefined) return 'refuse';
  return enableDevHub ? 'turn-on' : 'ask';
}

function emailFor({ contactEmail, printMetadata }: InitOptions, hub: HubOrg | undefined): string {
  const email = contactEmail ?? hub?.adminEmail ?? '';
  if (printMetadata === undefined && hub === undefined) return email;
  if (/^[^@\s]+@[^@\s]+$/.test(email)) return email;
  throw new Problem({
    kind: 'cli/contact-email',
    what: `“${email}” is not an email address.`,
    why: 'Salesforce asks for one with every app.',
    fix: 'Give --contact-email.',
  });
}

/** Where the app's source goes: path in its project to path here. A project that is there already is kept. */
async function sourcePaths(
  { printMetadata }: InitOptions,
  names: Pick<App, 'kind' | 'name' | 'permissionSet'>,
): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  if (printMetadata === undefined) return paths;
  for (const path of appSource({
    ...names,
    contactEmail: '',
    consumerKey: '',
    certificate: '',
  }).keys()) {
    const here = join(printMetadata, path);
    if (path !== 'sfdx-project.json' || !(await isThere(here))) paths.set(path, here);
  }
  return paths;
}

function outputFiles(of: {
  readonly options: InitOptions;
  readonly paths: KeyPaths;
  readonly pair: KeyPair;
  readonly passphrase: ChosenPassphrase;
  readonly app: App | undefined;
  readonly source: ReadonlyMap<string, string>;
  readonly hub: HubOrg | undefined;
}): OutputFile[] {
  const { paths, app, hub, source } = of;
  const files = keyFiles(paths, of.pair, of.passphrase);
  if (app === undefined) return files;
  files.push(settingsFile(paths, app, hub?.hubUsername ?? of.options.hubUsername, hub));
  for (const [path, content] of appSource(app)) {
    const here = source.get(path);
    if (here !== undefined) files.push({ path: here, content });
  }
  return files;
}

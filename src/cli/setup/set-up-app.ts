import { messageOf, Problem } from '../../problem.ts';
import { deployHubApp } from '../../salesforce/apps/deploy-hub-app.ts';
import { readExternalApps } from '../../salesforce/apps/hub-app.ts';
import { isDeveloperName } from '../../salesforce/apps/connected-app.ts';
import {
  appExists,
  deployConnectedApp,
  findConnectedApp,
  hasPermissionSet,
} from '../../salesforce/apps/deploy-connected-app.ts';
import { ApiFailure } from '../../salesforce/wire/api-failure.ts';
import { type App, type AppKind, kindNames } from '../app-kind.ts';
import type { HubOrg } from '../hub-org.ts';
import { guarded } from '../interrupt.ts';
import { StagedFiles, type OutputFile } from './output-files.ts';
import type { Tools } from '../tools.ts';

/** The names that an app will have, after looking whether it may. */
export interface PlannedApp {
  readonly kind: AppKind;
  readonly name: string;
  readonly permissionSet: string;
  /** The org has the permission set already: it is used as it is. */
  readonly permissionSetExists: boolean;
}

/** @throws Problem `cli/app-name` */
export function checkName(name: string, option: string): void {
  if (isDeveloperName(name)) return;
  throw new Problem({
    kind: 'cli/app-name',
    what: `${option} is “${name}”, which can’t be an API name in Salesforce.`,
    fix: 'Use letters, digits and single underscores; begin with a letter, don’t end with an underscore; 80 characters at most.',
  });
}

/**
 * Looks whether the org has room for the app. Changes nothing.
 *
 * @throws Problem `setup/app-exists`
 */
export async function planApp(
  hub: HubOrg,
  names: { readonly kind: AppKind; readonly name: string; readonly permissionSet: string },
): Promise<PlannedApp> {
  const { client } = hub;
  if (await isNameTaken(hub, names)) {
    throw appExists(names.name, client.session.username, { kind: kindNames[names.kind] });
  }
  return { ...names, permissionSetExists: await hasPermissionSet(client, names.permissionSet) };
}

async function isNameTaken(
  { client }: HubOrg,
  { kind, name }: { readonly kind: AppKind; readonly name: string },
): Promise<boolean> {
  if (kind === 'connected-app') return (await findConnectedApp(client, name)) !== undefined;
  const apps = (await readExternalApps(client)) ?? [];
  return apps.some((app) => app.name.toLowerCase() === name.toLowerCase());
}

/**
 * Lets the files of a key take their places: with an app, once that is deployed. A signal before leaves nothing; while
 * the deploy is under way it keeps the files.
 */
export async function writeAndDeploy(
  files: readonly OutputFile[],
  deploy: ((staged: StagedFiles) => Promise<void>) | undefined,
  { terminal }: Tools,
): Promise<void> {
  const staged = new StagedFiles();
  let deploying = false;
  const tidyUp = async (): Promise<void> => {
    if (!deploying) return staged.discard();
    await staged.commit();
    terminal.note(
      'Interrupted while the app was being deployed. The files are kept, since the app may be there: see Setup → Deployment Status.',
    );
  };
  await guarded(tidyUp, async () => {
    await staged.write(files);
    if (deploy === undefined) return staged.commit();
    deploying = true;
    await deploy(staged);
  });
}

/**
 * Deploys the app, and lets the files that belong to it take their places. What the org certainly refused leaves
 * nothing; while its answer is open the files are kept, since the app may be there and nobody has another key to it.
 *
 * @throws Problem `setup/…`
 */
export async function deployWithFiles(
  hub: HubOrg,
  app: App,
  planned: PlannedApp,
  staged: StagedFiles,
  { terminal }: Tools,
): Promise<void> {
  terminal.note(`Deploying the ${kindNames[app.kind]} ${app.name} …`);
  const options = { withPermissionSet: !planned.permissionSetExists };
  try {
    if (app.kind === 'connected-app') await deployConnectedApp(hub.client, app, options);
    else await deployHubApp(hub.client, app, options);
  } catch (error) {
    if (isRefusal(error)) {
      await staged.discard();
      throw error;
    }
    await staged.commit();
    throw outcomeUnknown(app, error);
  }
  await staged.commit();
}

/** Whether the org certainly changed nothing. A refusal to say how a deploy stands leaves that open. */
export function isRefusal(error: unknown): boolean {
  if (error instanceof Problem) return true;
  const isAnswer = error instanceof ApiFailure && error.status >= 400 && error.status < 500;
  return isAnswer && error.request.startsWith('POST ');
}

function outcomeUnknown(app: App, cause: unknown): Problem {
  return new Problem(
    {
      kind: 'setup/outcome-unknown',
      what: `Can’t tell whether the ${kindNames[app.kind]} ${app.name} was deployed (${messageOf(cause)}).`,
      why: 'The deploy was sent, and its result could not be read. The key files were kept, since the app may be there.',
      fix: 'Look at Setup → Deployment Status. If the app is there, assign its permission set to the hub user and run `orgkey check`; if not, run the command again with --force.',
    },
    { cause },
  );
}

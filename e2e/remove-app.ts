import { findConnectedApp } from '../src/salesforce/apps/deploy-connected-app.ts';
import { partNames } from '../src/salesforce/apps/external-client-app.ts';
import { readExternalApps, type ExternalApp } from '../src/salesforce/apps/hub-app.ts';
import { deployRequest, startDeploy, waitForDeploy } from '../src/salesforce/metadata/deploy.ts';
import { packageXml, type PackageTypes } from '../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../src/salesforce/metadata/zip.ts';
import { apiVersion } from '../src/salesforce/wire/api-version.ts';
import type { OrgClient } from '../src/salesforce/wire/org-client.ts';
import { soqlString } from '../src/salesforce/wire/soql.ts';
import { StepFailed, type MadeApp } from './step.ts';

/**
 * Deletes an app and its permission set by destructive changes; users must not have the set then.
 *
 * @returns what it did, in one line
 * @throws StepFailed where anything of them is left
 */
export async function removeApp(admin: OrgClient, { kind, name }: MadeApp): Promise<string> {
  const set = await permissionSetId(admin, name);
  const isThere = async (): Promise<boolean> =>
    kind === 'connected-app'
      ? (await findConnectedApp(admin, name)) !== undefined
      : (await findExternalApp(admin, name)) !== undefined;
  const hadApp = await isThere();
  if (set === undefined && !hadApp) return `${name} was not deployed`;
  if (set !== undefined) await unassign(admin, set);
  if (hadApp && kind === 'connected-app') await destroy(admin, name, { ConnectedApp: [name] });
  if (hadApp && kind === 'external-client-app') await removeExternalApp(admin, name);
  // After the app: an External Client App's policy names the set.
  if (set !== undefined) await destroy(admin, name, { PermissionSet: [name] });
  const left = [
    ...((await isThere()) ? [`the app ${name}`] : []),
    ...((await permissionSetId(admin, name)) === undefined ? [] : [`the permission set ${name}`]),
  ];
  if (left.length > 0) throw new StepFailed(`The hub still has ${left.join(' and ')}.`);
  return `${name} and its permission set are deleted`;
}

/**
 * Salesforce documents no order. All five types in one deploy is how https://github.com/tama-create/sf-tools
 * (tests/e2e/lib.sh) deletes its apps; where the org won't have that, the parts go first, or along with the header.
 */
async function removeExternalApp(admin: OrgClient, name: string): Promise<void> {
  const header = { ExternalClientApplication: [name] };
  const parts = await partsOf(admin, name);
  const refusals: StepFailed[] = [];
  for (const way of [[{ ...header, ...parts }], [parts, header], [header]]) {
    try {
      for (const members of way) await destroy(admin, name, members);
      return;
    } catch (error) {
      if (!(error instanceof StepFailed)) throw error;
      refusals.push(error);
    }
  }
  throw refusals[0] ?? new StepFailed(`Nothing deletes ${name}.`);
}

/** By the names that the org has for them: it may have named the policies itself. */
async function partsOf(admin: OrgClient, name: string): Promise<PackageTypes> {
  const named = async (object: string, expected: string): Promise<string[]> => {
    const rows = await admin.query<{
      readonly DeveloperName: string;
      readonly ExternalClientApplication: { readonly DeveloperName: string } | null;
    }>(`SELECT DeveloperName, ExternalClientApplication.DeveloperName FROM ${object}`);
    const own = rows.filter(({ ExternalClientApplication: app }) => app?.DeveloperName === name);
    return [...new Set([expected, ...own.map(({ DeveloperName }) => DeveloperName)])];
  };
  return {
    ExtlClntAppGlobalOauthSettings: [partNames.globalSettings(name)],
    ExtlClntAppOauthSettings: [partNames.oauthSettings(name)],
    ExtlClntAppOauthConfigurablePolicies: await named(
      'ExtlClntAppOauthPlcyCnfg',
      partNames.oauthPolicy(name),
    ),
    ExtlClntAppConfigurablePolicies: await named('ExtlClntAppPlcyCnfg', partNames.policy(name)),
  };
}

async function findExternalApp(admin: OrgClient, name: string): Promise<ExternalApp | undefined> {
  const apps = await readExternalApps(admin);
  if (apps === undefined) throw new StepFailed('This user may not see the hub’s External Client Apps.');
  return apps.find((app) => app.name === name);
}

async function permissionSetId(admin: OrgClient, name: string): Promise<string | undefined> {
  const soql = `SELECT Id FROM PermissionSet WHERE Name = ${soqlString(name)} AND NamespacePrefix = null`;
  const [set] = await admin.query<{ readonly Id: string }>(soql);
  return set?.Id;
}

async function unassign(admin: OrgClient, permissionSet: string): Promise<void> {
  const soql = `SELECT Id FROM PermissionSetAssignment WHERE PermissionSetId = ${soqlString(permissionSet)}`;
  for (const { Id } of await admin.query<{ readonly Id: string }>(soql)) {
    await admin.delete(`/sobjects/PermissionSetAssignment/${Id}`);
  }
}

/** What is not there is only a warning to Salesforce. @throws StepFailed */
async function destroy(admin: OrgClient, name: string, members: PackageTypes): Promise<void> {
  const zip = await zipFiles(
    new Map([
      ['package.xml', packageXml({}, apiVersion)],
      ['destructiveChanges.xml', packageXml(members, apiVersion)],
    ]),
  );
  const outcome = await waitForDeploy(admin, await startDeploy(admin, deployRequest(zip)));
  if (outcome.succeeded) return;
  const said = outcome.failures.map(({ problem }) => problem);
  throw new StepFailed(
    `The hub does not delete ${name}: ${said.join(' ') || (outcome.errorMessage ?? outcome.status)}`,
  );
}

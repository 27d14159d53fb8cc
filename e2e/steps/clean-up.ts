import { rmSync } from 'node:fs';
import { readHubFleet } from '../../src/fleet/plan/hub-fleet.ts';
import { isPending } from '../../src/fleet/plan/standing.ts';
import { apiVersion } from '../../src/salesforce/wire/api-version.ts';
import { findConnectedApp } from '../../src/salesforce/metadata/deploy-app.ts';
import { deployRequest, startDeploy, waitForDeploy } from '../../src/salesforce/metadata/deploy.ts';
import { packageXml } from '../../src/salesforce/metadata/xml.ts';
import { zipFiles } from '../../src/salesforce/metadata/zip.ts';
import { shortId } from '../../src/salesforce/scratch-orgs/record-id.ts';
import { deleteScratchOrg } from '../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { soqlString, type OrgClient } from '../../src/salesforce/wire/org-client.ts';
import { fleetName, need, StepFailed, textOf, type Run, type Step } from '../step.ts';

/** A signup that is under way can't be called back: its org is deleted once it is there. */
const patience = 20 * 60_000;
const pause = 5_000;

/** Orgs that a step which failed has left, signups under way included. Their records stay, as Salesforce keeps them. */
export const cleanUpOrgs: Step = {
  name: 'orgs left',
  leftOut: ({ admin }) => (admin === undefined ? 'the hub was not opened' : undefined),
  act: async (run) => {
    const admin = need(run.admin, 'hub');
    const deadline = run.wire.now() + patience;
    for (let deleted = 0; ;) {
      const fleet = await readHubFleet(admin, fleetName, run.id);
      // Only what the names say is this run's, whatever else the hub's answer to a pattern holds.
      const up = fleet.orgs.flatMap(({ orgId }) => fleet.active.get(shortId(orgId ?? '')) ?? []);
      for (const { Id } of up) {
        await deleteScratchOrg(admin, Id);
        deleted += 1;
      }
      const pending = fleet.orgs.filter(isPending);
      if (pending.length === 0 && up.length === 0) return deleted === 0 ? 'none' : `${deleted} deleted`;
      if (run.wire.now() > deadline) {
        throw new StepFailed(
          `Still being signed up: ${pending.map(({ username }) => username).join(', ')}. Each expires in a day.`,
        );
      }
      if (pending.length > 0) await run.wire.sleep(pause);
    }
  },
};

/** The app and its permission set, by destructive changes; users must not have the set then. */
export const cleanUpApp: Step = {
  name: 'app',
  leftOut: ({ made }) => (made === undefined ? 'this run made none' : undefined),
  act: async (run) => {
    const { name } = need(run.made, 'app');
    try {
      return await removeApp(need(run.admin, 'hub'), name);
    } catch (error) {
      throw new StepFailed(`${textOf(error)}\n${byHand(name)}`);
    }
  },
};

async function removeApp(admin: OrgClient, name: string): Promise<string> {
  const set = await permissionSetId(admin, name);
  const app = await findConnectedApp(admin, name);
  if (set === undefined && app === undefined) return `${name} was not deployed`;
  if (set !== undefined) await unassign(admin, set);
  await destroy(admin, name, { app: app !== undefined, set: set !== undefined });
  const left = [
    ...((await findConnectedApp(admin, name)) === undefined ? [] : [`the app ${name}`]),
    ...((await permissionSetId(admin, name)) === undefined ? [] : [`the permission set ${name}`]),
  ];
  if (left.length > 0) throw new StepFailed(`The hub still has ${left.join(' and ')}.`);
  return `${name} and its permission set are deleted`;
}

/** Keys and settings. */
export const cleanUpFiles: Step = {
  name: 'files',
  act: async ({ folder }) => {
    rmSync(folder, { recursive: true, force: true });
    return 'the key and what was made with it are deleted';
  },
};

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

async function destroy(admin: OrgClient, name: string, there: { app: boolean; set: boolean }): Promise<void> {
  const members = { ConnectedApp: there.app ? [name] : [], PermissionSet: there.set ? [name] : [] };
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

function byHand(name: string): string {
  return `Delete it by hand: Setup → App Manager → ${name} → View → Delete, and Setup → Permission Sets → ${name}.`;
}

/** What a run that was cut off may have left. */
export function leftBehind({ id, made }: Run): string {
  const app = made === undefined ? '' : `, the Connected App and the permission set ${made.name}`;
  return `orgs of the fleet ${fleetName}, generation ${id}${app}`;
}

import { Problem } from '../problem.ts';
import type { ConnectedApp } from '../salesforce/metadata/connected-app.ts';
import { approveUser } from '../salesforce/metadata/deploy-app.ts';
import type { HubOrg } from './hub-org.ts';
import type { KeyPair } from './setup/key-pair.ts';
import { proveHubLogin } from './setup/prove-login.ts';
import type { PlannedApp } from './setup/set-up-app.ts';
import type { Tools } from './tools.ts';

/** What remains once the app is deployed and the files are written; a failure here must not hide those. */
export async function finish(
  hub: HubOrg,
  app: ConnectedApp,
  pair: KeyPair,
  { wait }: { readonly wait: number },
  tools: Tools,
): Promise<Problem | 'proven'> {
  try {
    const unseen = await approveUser(hub.client, app, hub.hubUserId);
    if (unseen !== undefined) tools.terminal.note(unseen.message);
    tools.terminal.note(`Logging in as ${hub.hubUsername} with nothing but the key …`);
    await proveHubLogin(hub, app.consumerKey, pair.privateKey, wait * 60_000, tools);
    return 'proven';
  } catch (error) {
    if (error instanceof Problem) return error;
    return new Problem(
      {
        kind: 'setup/not-proven',
        what: `The app is deployed, but ${error instanceof Error ? error.message : String(error)}.`,
        fix: `Assign the permission set ${app.permissionSet} to ${hub.hubUsername} if that is missing, and run \`npx orgkey check\`.`,
      },
      { cause: error },
    );
  }
}

export async function confirmDeploy(hub: HubOrg, app: PlannedApp, { terminal }: Tools): Promise<void> {
  const { orgId, username } = hub.client.session;
  const set = app.permissionSetExists
    ? `the permission set ${app.permissionSet}, which is there,`
    : `a new permission set ${app.permissionSet}`;
  const question = `Deploy the Connected App ${app.name} to ${username} (${orgId}) and give ${hub.hubUsername} ${set}?`;
  if (await terminal.confirm(question, '--yes')) return;
  throw new Problem({
    kind: 'cli/not-confirmed',
    what: 'Nothing was changed.',
    fix: 'Run it again when you want to deploy, or with --print-metadata to look at the source first.',
  });
}

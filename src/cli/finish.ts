import { causeOf } from '../login/causes/cause.ts';
import { refusalCauses } from '../login/causes/refusals.ts';
import { saidBy } from '../login/facts.ts';
import { messageOf, Problem } from '../problem.ts';
import { completeHubApp } from '../salesforce/apps/deploy-hub-app.ts';
import { readExternalApps } from '../salesforce/apps/hub-app.ts';
import { approveUser, giveAccess } from '../salesforce/apps/deploy-connected-app.ts';
import { assignPermissionSets } from '../salesforce/permission-sets.ts';
import { isLoginFailure } from '../salesforce/wire/login.ts';
import { type App, kindNames } from './app-kind.ts';
import type { HubOrg } from './hub-org.ts';
import type { KeyPair } from './setup/key-pair.ts';
import { proveHubLogin } from './setup/prove-login.ts';
import type { PlannedApp } from './setup/set-up-app.ts';
import type { Tools } from './tools.ts';

/** How a set-up ended, and the app as the org has it: its consumer key may be the org's own. */
export interface Finished {
  readonly app: App;
  readonly proof: Problem | 'proven';
}

interface Finishing {
  /** Minutes. */
  readonly wait: number;
  /** Writes the settings file anew. */
  readonly keep: (app: App) => Promise<void>;
}

/** What remains once the app is deployed and the files are written; a failure here must not hide those. */
export async function finish(
  hub: HubOrg,
  app: App,
  pair: KeyPair,
  { wait, keep }: Finishing,
  tools: Tools,
): Promise<Finished> {
  let kept = app;
  try {
    if (app.kind === 'connected-app') {
      const unseen = await approveUser(hub.client, app, hub.hubUserId);
      if (unseen !== undefined) tools.terminal.note(unseen.message);
    } else {
      await assignPermissionSets(hub.client, [app.permissionSet], { userId: hub.hubUserId });
      const consumerKey = await completeHubApp(hub.client, app, (line) => tools.terminal.note(line));
      kept = { ...app, consumerKey };
      if (consumerKey !== app.consumerKey) {
        tools.terminal.note('The org gave the app a consumer key of its own, which the settings have now.');
        await keep(kept);
      }
    }
    tools.terminal.note(`Logging in as ${hub.hubUsername} with nothing but the key …`);
    await proveApp(hub, kept, pair, wait * 60_000, tools);
    return { app: kept, proof: 'proven' };
  } catch (error) {
    if (error instanceof Problem) return { app: kept, proof: error };
    const problem = new Problem(
      {
        kind: 'setup/not-proven',
        what: `The app is deployed, but ${messageOf(error)}.`,
        fix: `Assign the permission set ${app.permissionSet} to ${hub.hubUsername} if that is missing, and run \`orgkey check\`.`,
      },
      { cause: error },
    );
    return { app: kept, proof: problem };
  }
}

/** Milliseconds for an approval by the permission set's name to work, before it is given otherwise. */
const approvalPatience = 120_000;

/**
 * Proves the app by a login. Sources differ on whether an External Client App's policy takes the name of a permission set:
 * where its users are not let in, the set gets access to the app by a record.
 */
async function proveApp(hub: HubOrg, app: App, pair: KeyPair, patience: number, tools: Tools): Promise<void> {
  const prove = (milliseconds: number) =>
    proveHubLogin(hub, app.consumerKey, pair.privateKey, milliseconds, tools);
  if (app.kind === 'connected-app') {
    await prove(patience);
    return;
  }
  const first = Math.min(patience / 2, approvalPatience);
  try {
    await prove(first);
  } catch (problem) {
    const isGiven = saysNotApproved(problem) && (await giveAccessTo(hub, app));
    if (isGiven) tools.terminal.note(`${app.permissionSet} gets access to the app by a record of its own.`);
    if (!isGiven && patience - first <= 0) throw problem;
    await prove(patience - first);
  }
}

const notApproved = new Set(['login/not-approved', 'login/not-admin-approved']);

function saysNotApproved(problem: unknown): boolean {
  for (let error = problem; error instanceof Error; error = error.cause) {
    if (isLoginFailure(error)) return notApproved.has(causeOf(refusalCauses, saidBy(error))?.kind ?? '');
  }
  return false;
}

/** @returns whether that was new */
async function giveAccessTo({ client }: HubOrg, app: App): Promise<boolean> {
  const found = (await readExternalApps(client))?.find(({ name }) => name === app.name);
  return found !== undefined && (await giveAccess(client, app.permissionSet, found.id));
}

export async function confirmDeploy(hub: HubOrg, app: PlannedApp, { terminal }: Tools): Promise<void> {
  const { orgId, username } = hub.client.session;
  const set = app.permissionSetExists
    ? `the permission set ${app.permissionSet} that is there`
    : `a new permission set ${app.permissionSet}`;
  const question = `Deploy the ${kindNames[app.kind]} ${app.name} to ${username} (${orgId}) and give ${hub.hubUsername} ${set}?`;
  if (await terminal.confirm(question, '--yes')) return;
  throw new Problem({
    kind: 'cli/not-confirmed',
    what: 'Nothing was changed.',
    fix: 'Run it again when you want to deploy, or with --print-metadata to look at the source first.',
  });
}

import { Problem } from '../../problem.ts';
import { connectedAppPackage, type ConnectedApp } from './connected-app.ts';
import { deployProblem, deployRequest, startDeploy, waitForDeploy } from '../metadata/deploy.ts';
import type { DeployOutcome } from '../metadata/deploy.ts';
import { isSaved } from '../wire/answers.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { soqlString } from '../wire/soql.ts';
import { isForbidden, isRefusedRead } from '../errors/api.ts';
import { appErrors } from '../errors/apps.ts';
import { findMeaning } from '../errors/error-meaning.ts';
import { assignPermissionSets } from '../permission-sets.ts';
import { zipFiles } from '../metadata/zip.ts';

/** An app, as the hub's own record of it says. Source: Object Reference, ConnectedApplication. */
export interface ConnectedApplication {
  readonly Id: string;
  readonly OptionsAllowAdminApprovedUsersOnly: boolean;
}

/** The org's app of that name. A user who may not see apps finds nothing, or gets an ApiFailure INVALID_TYPE. */
export async function findConnectedApp(
  org: OrgClient,
  name: string,
): Promise<ConnectedApplication | undefined> {
  const soql = `SELECT Id, OptionsAllowAdminApprovedUsersOnly FROM ConnectedApplication WHERE Name = ${soqlString(name)}`;
  const [found] = await org.query<ConnectedApplication>(soql);
  return found;
}

/** What approves the users of an app: profiles by name, permission sets by API name. */
export interface Approvals {
  readonly profiles: readonly string[];
  readonly permissionSets: readonly string[];
}

/** Reads what approves users for the app of that name; undefined where this user can't see it. */
export async function approvalsOf(org: OrgClient, name: string): Promise<Approvals | undefined> {
  interface Access {
    readonly Parent: {
      readonly Name: string;
      readonly IsOwnedByProfile: boolean;
      readonly Profile: { readonly Name: string } | null;
    };
  }
  try {
    const app = await findConnectedApp(org, name);
    if (app === undefined) return undefined;
    const soql = `SELECT Parent.Name, Parent.IsOwnedByProfile, Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityId = ${soqlString(app.Id)}`;
    const parents = (await org.query<Access>(soql)).map(({ Parent }) => Parent);
    return {
      profiles: parents.flatMap(({ IsOwnedByProfile, Profile }) =>
        IsOwnedByProfile ? [Profile?.Name ?? 'a profile'] : [],
      ),
      permissionSets: parents.flatMap(({ IsOwnedByProfile, Name }) => (IsOwnedByProfile ? [] : [Name])),
    };
  } catch (error) {
    if (isRefusedRead(error)) return undefined;
    throw error;
  }
}

/** Whether the org has a permission set of this name, of its own. */
export async function hasPermissionSet(org: OrgClient, name: string): Promise<boolean> {
  const soql = `SELECT Id FROM PermissionSet WHERE Name = ${soqlString(name)} AND NamespacePrefix = null`;
  return (await org.query(soql)).length > 0;
}

/**
 * Deploys the app, and its permission set unless that is there; the org is unchanged if it refuses either.
 *
 * @throws Problem `setup/connected-apps-off`, `setup/app-exists`, `setup/no-permission`, or the deploy's own
 */
export async function deployConnectedApp(
  org: OrgClient,
  app: ConnectedApp,
  options: { readonly withPermissionSet: boolean },
): Promise<void> {
  let outcome: DeployOutcome;
  try {
    const request = deployRequest(await zipFiles(connectedAppPackage(app, options)));
    outcome = await waitForDeploy(org, await startDeploy(org, request));
  } catch (error) {
    throw error instanceof ApiFailure && isForbidden(error) ? noPermission(org, error) : error;
  }
  if (!outcome.succeeded) throw await refusedBy(org, app, outcome);
}

/**
 * Approves a user for the app: gives them the permission set. The app names the set, which the deploy should have
 * carried out; some admins had to repeat it by hand, so it is looked at, and made up for.
 *
 * @returns a Problem where it can't be looked at; a login tells, too
 */
export async function approveUser(
  org: OrgClient,
  app: Pick<ConnectedApp, 'name' | 'permissionSet'>,
  userId: string,
): Promise<Problem | undefined> {
  await assignPermissionSets(org, [app.permissionSet], { userId });
  try {
    await openAppTo(org, app);
    return undefined;
  } catch (cause) {
    if (!isRefusedRead(cause)) throw cause;
    return new Problem(
      {
        kind: 'setup/access-unseen',
        what: `${org.session.username} may not see whether the permission set ${app.permissionSet} opens the app.`,
        fix: 'Give that user the permission “View Setup and Configuration” (SetupEntityAccess), or go by whether the login works.',
      },
      { cause },
    );
  }
}

async function openAppTo(org: OrgClient, app: Pick<ConnectedApp, 'name' | 'permissionSet'>): Promise<void> {
  const application = await findConnectedApp(org, app.name);
  if (application !== undefined) await giveAccess(org, app.permissionSet, application.Id);
}

/**
 * Opens an app, of either kind, to a permission set's users.
 *
 * @returns whether that was new
 */
export async function giveAccess(org: OrgClient, permissionSet: string, appId: string): Promise<boolean> {
  const sets = `SELECT Id FROM PermissionSet WHERE Name = ${soqlString(permissionSet)} AND NamespacePrefix = null`;
  const [set] = await org.query<{ readonly Id: string }>(sets);
  if (set === undefined) return false;
  const access = `SELECT Id FROM SetupEntityAccess WHERE ParentId = ${soqlString(set.Id)} AND SetupEntityId = ${soqlString(appId)}`;
  if ((await org.query(access)).length > 0) return false;
  try {
    const options = { repeat: 'if-transient', expects: isSaved } as const;
    await org.post('/sobjects/SetupEntityAccess', { ParentId: set.Id, SetupEntityId: appId }, options);
  } catch (error) {
    // Done by a call whose answer was lost.
    if (!(await org.query(access).catch(() => [])).length) throw error;
  }
  return true;
}

export function noPermission(org: OrgClient, cause: ApiFailure): Problem {
  return new Problem(
    {
      kind: 'setup/no-permission',
      what: `${org.session.username} may not deploy metadata (${cause.message}). Nothing was changed.`,
      why: 'Apps are deployed by the Metadata API, which asks for the permissions Modify Metadata Through Metadata API Functions, Customize Application and the one for the kind of app: Manage Connected Apps, or Create, edit, and delete External Client Apps.',
      fix: 'Log the `sf` CLI in as an administrator of the Dev Hub and give that login as --target-org; the hub user itself may be another one (--hub-username).',
    },
    { cause },
  );
}

async function refusedBy(org: OrgClient, app: ConnectedApp, outcome: DeployOutcome): Promise<Problem> {
  const said = outcome.failures.map(({ problem }) => problem).join(' ');
  switch (findMeaning(Object.values(appErrors), { text: said })) {
    case appErrors.connectedAppsOff:
      return connectedAppsOff(org, said, await appNames(org));
    case appErrors.appExists:
      return appExists(app.name, org.session.username, { said });
    default:
      return deployProblem(outcome, `The deploy of the Connected App ${app.name}`);
  }
}

/** The org's Connected Apps, a few of them: undefined names and what can't be read count for nothing. */
async function appNames(org: OrgClient): Promise<string[]> {
  const apps = await org
    .query<{ readonly Name: string }>('SELECT Name FROM ConnectedApplication ORDER BY Name LIMIT 10')
    .catch(() => []);
  return apps.map(({ Name }) => Name);
}

/** Until Salesforce Support turns it on for the org. */
function connectedAppsOff(org: OrgClient, said: string, names: readonly string[]): Problem {
  const reusable =
    names.length === 0
      ? 'a Connected App that the org has already'
      : `a Connected App that the org has already (${names.join(', ')})`;
  const { kind, why, source } = appErrors.connectedAppsOff;
  return new Problem({
    kind,
    what: `The org refuses new Connected Apps: “${said}” Nothing was changed.`,
    why: `${why} (${source})`,
    documented: true,
    fix: [
      'Run the same command without `--app connected-app`, which makes an External Client App. If it has to be a Connected App, open a case with Salesforce Support, with this text:',
      '',
      `    Please enable the creation of connected apps in org ${org.session.orgId} (a Dev Hub).`,
      '    We need one for the OAuth 2.0 JWT bearer flow from CI, including scratch org signup.',
      '',
      'Then run the same command again. Or use ' +
        reusable +
        ': run `orgkey init` without --target-org, and in Setup → App Manager → (the app) → Edit upload server.crt under “Use digital signatures”; then Manage → Edit Policies → Permitted Users: “Admin approved users are pre-authorized”, and Manage Permission Sets. `orgkey init --consumer-key KEY --app-name NAME --hub-username USER` then proves it.',
    ].join('\n'),
  });
}

/** There is an app of that name. */
export function appExists(
  name: string,
  username: string,
  { said, kind = 'Connected App' }: { readonly said?: string; readonly kind?: string } = {},
): Problem {
  const { kind: problem, why, fix } = appErrors.appExists;
  return new Problem({
    kind: problem,
    what: `The org of ${username} has ${/^[AEIOU]/.test(kind) ? 'an' : 'a'} ${kind} named ${name} already${said === undefined ? '' : ` (“${said}”)`}. Nothing was changed.`,
    why,
    fix,
    documented: true,
  });
}

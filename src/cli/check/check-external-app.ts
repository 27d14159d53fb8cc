import { soqlConditionForAll } from '../../fleet/names.ts';
import { type Line, readLine } from '../../fleet/plan/line.ts';
import { appOfKey, type ExternalApp, readExternalApps, referenceTo } from '../../salesforce/apps/hub-app.ts';
import { platformCli } from '../../salesforce/apps/platform-cli.ts';
import { appRefusedCode } from '../../salesforce/errors/signup.ts';
import { isRefusedRead } from '../../salesforce/errors/api.ts';
import { findScratchOrgInfos } from '../../salesforce/scratch-orgs/scratch-orgs.ts';
import type { OrgClient } from '../../salesforce/wire/org-client.ts';
import { soqlString } from '../../salesforce/wire/soql.ts';
import { commandCauses, commandProblem } from '../causes.ts';
import type { Subject } from '../subject.ts';
import { type CheckLine, lineOf } from './check-line.ts';

type Found = Omit<CheckLine, 'check'>;

/** The hub's External Client App of the consumer key, by the mark in its description, else by name. */
export async function findHubApp(
  hub: OrgClient,
  { login, externalClientApp }: Subject,
): Promise<ExternalApp | undefined> {
  const apps = await readExternalApps(hub).catch(() => undefined);
  return appOfKey(apps ?? [], login.consumerKey, externalClientApp);
}

/** What there is to say of an External Client App beside that it logs in. */
export async function externalAppLines(
  hub: OrgClient,
  { login }: Subject,
  app: ExternalApp | undefined,
): Promise<CheckLine[]> {
  return [
    await lineOf('External app', () => appLine(hub, app)),
    await lineOf('Rights', () => rightsLine(hub)),
    await lineOf('Signup', () => signupLine(hub, login.consumerKey, app)),
  ];
}

async function appLine(hub: OrgClient, app: ExternalApp | undefined): Promise<Found> {
  if (app === undefined) {
    const detail = 'the user may not see External Client Apps, or its name is another (--app-name)';
    return { state: 'unknown', detail };
  }
  const policy = await policyOf(hub, app);
  if (policy === 'AdminApprovedPreAuthorized') {
    return { state: 'good', detail: `${app.name}: admin approved users are pre-authorized` };
  }
  if (policy === undefined) return { state: 'unknown', detail: `${app.name}: its policy can’t be read` };
  const problem = commandProblem(commandCauses.selfAuthorize, {
    what: `${app.name} lets all users authorize themselves.`,
  });
  return { state: 'warning', detail: problem.what, problems: [problem] };
}

async function policyOf(hub: OrgClient, app: ExternalApp): Promise<string | undefined> {
  interface Policy {
    readonly ExternalClientApplicationId: string;
    readonly PermittedUsersPolicyType: string | null;
  }
  const soql = 'SELECT ExternalClientApplicationId, PermittedUsersPolicyType FROM ExtlClntAppOauthPlcyCnfg';
  const policies = await hub.query<Policy>(soql).catch((error: unknown) => {
    if (isRefusedRead(error)) return [];
    throw error;
  });
  const own = policies.find(({ ExternalClientApplicationId }) => ExternalClientApplicationId === app.id);
  return own?.PermittedUsersPolicyType ?? undefined;
}

/** What the actions do to each object, by the name that describe has for the right. */
const needed = {
  ScratchOrgInfo: { Read: 'queryable', Create: 'createable', Edit: 'updateable', Delete: 'deletable' },
  ActiveScratchOrg: { Read: 'queryable', Edit: 'updateable', Delete: 'deletable' },
} as const;

async function rightsLine(hub: OrgClient): Promise<Found> {
  const missing: string[] = [];
  for (const [object, rights] of Object.entries(needed)) {
    const has = await hub
      .get<Partial<Record<string, boolean>>>(`/sobjects/${object}/describe`)
      .catch((error: unknown): Partial<Record<string, boolean>> => {
        if (isRefusedRead(error)) return {};
        throw error;
      });
    const lacks = Object.entries(rights).filter(([, name]) => has[name] !== true);
    if (lacks.length > 0) missing.push(`${lacks.map(([right]) => right).join(', ')} on ${object}`);
  }
  if (missing.length === 0) {
    return {
      state: 'good',
      detail: 'ScratchOrgInfo and ActiveScratchOrg can be read, made, changed and deleted',
    };
  }
  const problem = commandProblem(commandCauses.rightsMissing, {
    what: `The hub user lacks ${missing.join('; ')}.`,
  });
  return { state: 'warning', detail: problem.what, problems: [problem] };
}

/** What a signup will do, by what the hub's own rows show, else by the app's kind. */
async function signupLine(hub: OrgClient, consumerKey: string, app: ExternalApp | undefined): Promise<Found> {
  const rows = await findScratchOrgInfos(hub, `ConnectedAppConsumerKey = ${soqlString(consumerKey)}`);
  const newest = rows.filter(isTelling).sort(byDate).at(-1);
  if (newest !== undefined && newest.Status !== 'Error') {
    return { state: 'good', detail: 'goes through the app, as earlier ones did' };
  }
  const before = await wayBefore(hub);
  const then =
    before === 'own' || app === undefined || referenceTo(app) === undefined
      ? 'gives it an app of its own'
      : before === 'hub'
        ? 'associates it with the app'
        : 'associates it with the app, or gives it one of its own';
  const cli = `through the Salesforce CLI’s app, and ${then}${before === undefined ? '' : ', as with earlier ones'}`;
  return {
    state: 'good',
    detail:
      newest === undefined
        ? `not tried yet: goes through the app; where Salesforce refuses that (C-1016), ${cli}`
        : `the app was refused (C-1016): goes ${cli}`,
  };
}

/** How the newest of a fleet's orgs that says so came to accept the key; undefined where no line on the hub does. */
async function wayBefore(hub: OrgClient): Promise<Line['key']> {
  const condition = `ConnectedAppConsumerKey = '${platformCli.consumerKey}' AND ${soqlConditionForAll(hub.session.orgId)}`;
  const rows = await findScratchOrgInfos(hub, condition, undefined, ['Description']).catch(() => []);
  const ways = rows.sort(byDate).map(({ Description }) => readLine(Description ?? null)?.key);
  return ways.findLast((way) => way !== undefined);
}

type Row = Awaited<ReturnType<typeof findScratchOrgInfos>>[number];

function isTelling({ Status, ErrorCode }: Row): boolean {
  return Status === 'Active' || Status === 'Deleted' || (Status === 'Error' && ErrorCode === appRefusedCode);
}

/** Ids grow. */
function byDate(one: Row, other: Row): number {
  return one.Id < other.Id ? -1 : 1;
}

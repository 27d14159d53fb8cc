import { deployProblem, deployRequest, startDeploy, waitForDeploy } from '../metadata/deploy.ts';
import type { DeployOutcome } from '../metadata/deploy.ts';
import { zipFiles } from '../metadata/zip.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { soqlString } from '../wire/soql.ts';
import { type ReadResult, readTogether } from '../wire/read-together.ts';
import { seen } from './hub-app.ts';
import {
  type AppReference,
  associationPackage,
  type Files,
  type OwnApp,
  ownAppPackage,
  partNames,
  policyPackage,
  type ProfilePolicy,
} from './external-client-app.ts';

/** How an org comes to accept the key: by the hub's app, or by an app of its own. */
export type Acceptance =
  { readonly way: 'hub'; readonly app: AppReference } | { readonly way: 'own'; readonly app: OwnApp };

/** The org uses another consumer than the hub's app: association doesn't work here. The reason is Salesforce's, or ours. */
export class NotAssociated extends Error {
  override readonly name = 'NotAssociated';
}

/**
 * Makes an org accept the key, as its admin: deploys the app, checks that it goes by the hub's consumer where it should,
 * and approves the admin's profile. One deploy where it is known what the org calls the app's policy, else two. May be
 * repeated.
 *
 * @param policyName what orgs like this one call the app's OAuth policy
 * @returns what this org calls it
 * @throws NotAssociated; Problem when a deploy is refused; ApiFailure, PollingTimeout
 */
export async function acceptKey(
  org: OrgClient,
  acceptance: Acceptance,
  policyName?: string,
  signal?: AbortSignal,
): Promise<string> {
  const profile = await profileOfUser(org, signal);
  const policy = policyName === undefined ? undefined : { name: policyName, profile };
  const first = await deployFiles(org, packageOf(acceptance, policy), signal);
  const isPolicyRefused =
    policy !== undefined && !first.succeeded && first.failures.every(({ type }) => type === policyType);
  if (!first.succeeded && !isPolicyRefused) throw refusal(acceptance, first);
  if (isPolicyRefused) {
    const again = await deployFiles(org, packageOf(acceptance), signal);
    if (!again.succeeded) throw refusal(acceptance, again);
  }
  const { name: appName } = acceptance.app;
  const isPolicyDone = policy !== undefined && !isPolicyRefused;
  const found = await look(org, appName, { link: acceptance.way === 'hub', policy: !isPolicyDone }, signal);
  if (acceptance.way === 'hub' && found.oauthLink !== acceptance.app.oauthLink) {
    throw new NotAssociated(
      `the org's app goes by ${found.oauthLink ?? 'no consumer'}, not by the hub's ${acceptance.app.oauthLink}`,
    );
  }
  if (isPolicyDone) return policy.name;
  const names = found.policyName === undefined ? usualPolicyNames(appName) : [found.policyName];
  let refused: Error | undefined;
  for (const name of names) {
    const approval = await deployFiles(org, policyPackage(appName, { name, profile }), signal);
    if (approval.succeeded) return name;
    refused ??= deployProblem(approval, `The policy of the app ${appName}`);
  }
  throw refused ?? new Error('no name for a policy');
}

/** What orgs were seen to call the policy that they make with an app; of a second one they say “duplicate value”. */
function usualPolicyNames(appName: string): string[] {
  return [partNames.oauthPolicy(appName), `${appName}_defaultPolicy`, `${appName}_oauth_defaultPolicy`];
}

const policyType = 'ExtlClntAppOauthConfigurablePolicies';

function packageOf(acceptance: Acceptance, policy?: ProfilePolicy): Files {
  return acceptance.way === 'hub'
    ? associationPackage(acceptance.app, policy)
    : ownAppPackage(acceptance.app, policy);
}

/** An org that refuses to associate can still have an app of its own; one that refuses that has another trouble. */
function refusal({ way, app }: Acceptance, outcome: DeployOutcome): Error {
  const problem = deployProblem(outcome, `The deploy of the app ${app.name}`);
  return way === 'hub' ? new NotAssociated(problem.what, { cause: problem }) : problem;
}

async function deployFiles(
  org: OrgClient,
  files: Files,
  signal: AbortSignal | undefined,
): Promise<DeployOutcome> {
  const id = await startDeploy(org, deployRequest(await zipFiles(files)), signal);
  return waitForDeploy(org, id, { signal });
}

/** The admin's profile, whose name is in the org's language. */
async function profileOfUser(org: OrgClient, signal: AbortSignal | undefined): Promise<string> {
  const soql = `SELECT Profile.Name FROM User WHERE Id = ${soqlString(org.session.userId)}`;
  const [user] = await org.query<{ readonly Profile: { readonly Name: string } | null }>(soql, { signal });
  return user?.Profile?.Name ?? 'System Administrator';
}

interface Part {
  readonly DeveloperName: string;
  readonly ExternalClientApplication: { readonly DeveloperName: string } | null;
  readonly OauthLink?: string | null;
}

/** What can be filtered is not documented: all are read, which are few. */
const linkQuery =
  'SELECT DeveloperName, ExternalClientApplication.DeveloperName, OauthLink FROM ExtlClntAppOauthSettings';
const policyQuery =
  'SELECT DeveloperName, ExternalClientApplication.DeveloperName FROM ExtlClntAppOauthPlcyCnfg';

/**
 * By whose consumer the org's app goes, and what its policy is called: what is asked for, by one request at most. What the org
 * doesn't show is undefined: no reference says whether a new org's admin may read these.
 */
async function look(
  org: OrgClient,
  appName: string,
  wanted: { readonly link: boolean; readonly policy: boolean },
  signal: AbortSignal | undefined,
): Promise<{ readonly oauthLink?: string | undefined; readonly policyName?: string | undefined }> {
  const options = { signal };
  const [links, policies] =
    wanted.link && wanted.policy
      ? await readTogether(org, [{ query: linkQuery }, { query: policyQuery }], options)
      : await Promise.allSettled([
          wanted.link ? org.query<Part>(linkQuery, options) : [],
          wanted.policy ? org.query<Part>(policyQuery, options) : [],
        ]);
  return {
    oauthLink: partOf(links, appName)?.OauthLink ?? undefined,
    policyName: partOf(policies, appName)?.DeveloperName,
  };
}

function partOf(result: ReadResult | undefined, appName: string): Part | undefined {
  const parts = (seen(result) ?? []) as readonly Part[];
  return parts.find((part) => part.ExternalClientApplication?.DeveloperName === appName);
}

import { messageOf } from '../../problem.ts';
import { isForbidden, isRefusedRead } from '../errors/api.ts';
import { noPermission } from './deploy-connected-app.ts';
import {
  type DeployOutcome,
  deployProblem,
  deployRequest,
  startDeploy,
  waitForDeploy,
} from '../metadata/deploy.ts';
import { zipFiles } from '../metadata/zip.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import {
  type Files,
  hubAppPackage,
  type HubApp,
  hubHeaderPackage,
  hubPolicyPackage,
  partNames,
} from './external-client-app.ts';

const policyTypes = ['ExtlClntAppOauthConfigurablePolicies', 'ExtlClntAppConfigurablePolicies'];

/**
 * Deploys the hub's External Client App, and its permission set unless that is there; the org is unchanged if it refuses
 * either. Where it takes only policies that it made itself, the app comes without them: `completeHubApp` does the rest.
 *
 * @throws Problem `setup/no-permission`, or the deploy's own; ApiFailure
 */
export async function deployHubApp(
  org: OrgClient,
  app: HubApp,
  options: { readonly withPermissionSet: boolean },
): Promise<void> {
  try {
    const outcome = await deployFiles(org, hubAppPackage(app, options));
    if (outcome.succeeded) return;
    const isPolicyRefused =
      outcome.failures.length > 0 && outcome.failures.every(({ type }) => policyTypes.includes(type));
    if (!isPolicyRefused) throw refusedBy(app, outcome);
    const again = await deployFiles(org, hubAppPackage(app, { ...options, withPolicies: false }));
    if (!again.succeeded) throw refusedBy(app, outcome);
  } catch (error) {
    throw error instanceof ApiFailure && isForbidden(error) ? noPermission(org, error) : error;
  }
}

/**
 * What remains once the app is there: the policy that approves the permission set, if the org made one of its own instead, and
 * the consumer key, if the org chose one: then the app's mark is written anew.
 *
 * @param told what could not be looked at
 * @returns the consumer key that the app has
 * @throws Problem when a deploy is refused; ApiFailure, PollingTimeout
 */
export async function completeHubApp(
  org: OrgClient,
  app: HubApp,
  told: (line: string) => void,
): Promise<string> {
  await approveByPolicy(org, app);
  const consumerKey = await consumerKeyOf(org, app.name).catch((error: unknown) => {
    told(
      `The app’s consumer key could not be read back (${messageOf(error)}): the login tells whether it is the chosen one.`,
    );
    return undefined;
  });
  if (consumerKey === undefined || consumerKey === app.consumerKey) return app.consumerKey;
  const marked = await deployFiles(org, hubHeaderPackage({ ...app, consumerKey }));
  if (!marked.succeeded) throw refusedBy(app, marked);
  return consumerKey;
}

async function approveByPolicy(org: OrgClient, app: HubApp): Promise<void> {
  interface Policy {
    readonly DeveloperName: string;
    readonly PermittedUsersPolicyType: string | null;
    readonly ExternalClientApplication: { readonly DeveloperName: string } | null;
  }
  const soql =
    'SELECT DeveloperName, PermittedUsersPolicyType, ExternalClientApplication.DeveloperName FROM ExtlClntAppOauthPlcyCnfg';
  const policies = await org.query<Policy>(soql).catch((error: unknown) => {
    if (isRefusedRead(error)) return undefined;
    throw error;
  });
  if (policies === undefined) return;
  const policy = policies.find((one) => one.ExternalClientApplication?.DeveloperName === app.name);
  if (policy?.PermittedUsersPolicyType === 'AdminApprovedPreAuthorized') return;
  const name = policy?.DeveloperName ?? partNames.oauthPolicy(app.name);
  const outcome = await deployFiles(org, hubPolicyPackage(app, name));
  if (!outcome.succeeded) throw deployProblem(outcome, `The policy of the app ${app.name}`);
}

/** The answer may hold the consumer secret too: nothing but the key leaves this function. */
async function consumerKeyOf(org: OrgClient, appName: string): Promise<string | undefined> {
  const { retrieveMetadata } = await import('../metadata/retrieve.ts');
  const name = partNames.globalSettings(appName);
  const files = await retrieveMetadata(org, { ExtlClntAppGlobalOauthSettings: [name] });
  for (const text of files.values()) {
    const found = /<consumerKey>\s*([\w.]+)\s*<\/consumerKey>/.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

async function deployFiles(org: OrgClient, files: Files): Promise<DeployOutcome> {
  return waitForDeploy(org, await startDeploy(org, deployRequest(await zipFiles(files))));
}

function refusedBy(app: HubApp, outcome: DeployOutcome): Error {
  return deployProblem(outcome, `The deploy of the External Client App ${app.name}`);
}

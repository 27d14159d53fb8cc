import { apiVersion } from '../wire/api-version.ts';
import { ApiFailure } from '../wire/api-failure.ts';
import type { OrgClient } from '../wire/org-client.ts';
import { pollUntil, PollingTimeout } from '../wire/polling.ts';
import { deployProblem, deployRequest, startDeploy, waitForDeploy } from '../metadata/deploy.ts';
import { metadataXml, packageXml } from '../metadata/xml.ts';
import { zipFiles } from '../metadata/zip.ts';

/**
 * Whether Dev Hub is on, as far as this user sees: ScratchOrgInfo can be queried only then, and only by who may read
 * it. `/limits` tells nothing: it has the limits of scratch orgs where Dev Hub is off, too.
 * Source: forcedotcom/sf-skills, dx-org-devhub-configure; @salesforce/core 9.4, Org.determineIfDevHubOrg.
 */
export async function isDevHub(org: OrgClient): Promise<boolean> {
  try {
    await org.query('SELECT Id FROM ScratchOrgInfo LIMIT 1');
    return true;
  } catch (error) {
    if (error instanceof ApiFailure && error.errors.some(({ errorCode }) => errorCode === 'INVALID_TYPE')) {
      return false;
    }
    throw error;
  }
}

/** Why Dev Hub can't be turned on in this org, as a part of a sentence; `undefined` if it can. Source: as above. */
export async function devHubObstacle(org: OrgClient): Promise<string | undefined> {
  interface Organization {
    readonly IsSandbox: boolean;
    readonly NamespacePrefix: string | null;
  }
  const soql = 'SELECT IsSandbox, NamespacePrefix FROM Organization';
  const [organization] = await org.query<Organization>(soql);
  if (organization?.IsSandbox === true) return 'in a sandbox or a scratch org';
  return organization?.NamespacePrefix
    ? `in an org with a namespace (${organization.NamespacePrefix})`
    : undefined;
}

/**
 * Turns Dev Hub on, which nobody can turn off again; or, with `checkOnly`, asks the org whether it would.
 *
 * @throws Problem when the org refuses, ApiFailure
 */
export async function deployDevHub(
  org: OrgClient,
  { checkOnly }: { readonly checkOnly: boolean },
): Promise<void> {
  const id = await startDeploy(org, deployRequest(await zipFiles(devHubPackage()), { checkOnly }));
  const outcome = await waitForDeploy(org, id);
  if (!outcome.succeeded) throw deployProblem(outcome, 'Turning on Dev Hub');
}

/** The files of that deploy, by path in its zip. */
export function devHubPackage(): ReadonlyMap<string, string> {
  return new Map([
    ['package.xml', packageXml({ Settings: ['DevHub'] }, apiVersion)],
    ['settings/DevHub.settings', metadataXml('DevHubSettings', { enableScratchOrgManagementPref: true })],
  ]);
}

/** Waits until the objects of a Dev Hub are there. @returns whether they are, after two minutes at most */
export async function becomesDevHub(org: OrgClient): Promise<boolean> {
  const look = async (): Promise<true | undefined> => ((await isDevHub(org)) ? true : undefined);
  try {
    return await pollUntil(org.wire, look, { timeout: 120_000 });
  } catch (error) {
    if (error instanceof PollingTimeout) return false;
    throw error;
  }
}

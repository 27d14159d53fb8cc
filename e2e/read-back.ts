import type { OrgClient } from '../src/salesforce/wire/org-client.ts';
import { soqlString } from '../src/salesforce/wire/soql.ts';
import { shortId } from '../src/salesforce/scratch-orgs/record-id.ts';

/** What an org of the run holds, as Salesforce answers it. */
export interface Reading {
  /** Of the plan's accounts, sorted. */
  readonly accounts: readonly string[];
  /** Of the plan's contacts, each with its account's name. */
  readonly contacts: readonly string[];
  readonly permissionSets: readonly string[];
  /** Ids of 15 characters of the package versions that are installed. */
  readonly packages: readonly string[];
}

/** What `e2e/project` brings, once. */
export function expected(packageId: string | undefined): Reading {
  return {
    accounts: ['Orgkey e2e First', 'Orgkey e2e Second'],
    contacts: ['Orgkey e2e Reader of Orgkey e2e Second'],
    permissionSets: ['Orgkey_E2E'],
    packages: packageId === undefined ? [] : [shortId(packageId)],
  };
}

/** Reads an org by the API, as its admin. */
export async function readOrg(org: OrgClient, packageId: string | undefined): Promise<Reading> {
  const accounts = await org.query<{ Name: string }>(
    "SELECT Name FROM Account WHERE Name LIKE 'Orgkey e2e %' ORDER BY Name",
  );
  const contacts = await org.query<{ LastName: string; Account: { Name: string } | null }>(
    "SELECT LastName, Account.Name FROM Contact WHERE LastName LIKE 'Orgkey e2e %' ORDER BY LastName",
  );
  const assigned = await org.query<{ PermissionSet: { Name: string } }>(
    `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE AssigneeId = ${soqlString(org.session.userId)} AND PermissionSet.Name = 'Orgkey_E2E'`,
  );
  const installed =
    packageId === undefined
      ? []
      : await org.toolingQuery<{ SubscriberPackageVersion: { Id: string } | null }>(
          'SELECT Id, SubscriberPackageVersion.Id FROM InstalledSubscriberPackage',
        );
  const versions = installed.flatMap(({ SubscriberPackageVersion: version }) =>
    version === null ? [] : [shortId(version.Id)],
  );
  return {
    accounts: accounts.map(({ Name }) => Name),
    contacts: contacts.map(({ LastName, Account }) => `${LastName} of ${Account?.Name ?? 'nobody'}`),
    permissionSets: assigned.map(({ PermissionSet }) => PermissionSet.Name),
    packages: versions.filter((id) => id === shortId(packageId ?? '')),
  };
}

/** What differs, a sentence for each; empty when the org is as it should be. */
export function differences(org: string, is: Reading, should: Reading): string[] {
  const keys = ['accounts', 'contacts', 'permissionSets', 'packages'] as const;
  return keys.flatMap((key) => {
    const [found, wanted] = [is[key].join(', '), should[key].join(', ')];
    return found === wanted ? [] : [`${org} has ${key} [${found}], and should have [${wanted}].`];
  });
}

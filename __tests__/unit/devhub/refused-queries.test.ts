import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';

type Errors = readonly { readonly message: string; readonly errorCode: string }[];

describe('a query that Salesforce refuses', () => {
  let hub: TestHub;
  let api: Api;
  before(async () => {
    hub = await testHub();
    api = hub.as();
  });
  after(async () => hub[Symbol.asyncDispose]());

  async function ask(soql: string, path = 'query') {
    return api.get<Errors>(`${path}?q=${encodeURIComponent(soql)}`);
  }

  it('shows the place, and has no field list', async () => {
    const { status, body } = await ask(
      "SELECT Id FROM PackageInstallRequest WHERE Status = 'IN_PROGRESS'",
      'tooling/query',
    );
    assert.equal(status, 400);
    assert.deepEqual(body, [
      {
        message:
          "\nnstallRequest WHERE Status = 'IN_PROGRESS'\n                    ^\nERROR at Row:1:Column:44\nfield 'Status' can not be filtered in a query call",
        errorCode: 'INVALID_FIELD',
      },
    ]);
  });

  const refusals: Record<string, readonly [errorCode: string, end: RegExp]> = {
    "SELECT Id FROM ScratchOrgInfo WHERE LoginUrl = 'x'": [
      'INVALID_FIELD',
      /field 'LoginUrl' can not be filtered in a query call$/,
    ],
    "SELECT Id FROM ActiveScratchOrg WHERE ScratchOrgInfo.Description LIKE '%x%'": [
      'INVALID_FIELD',
      /field 'ScratchOrgInfo.Description' can not be filtered in a query call$/,
    ],
    'SELECT Description FROM ScratchOrgInfo ORDER BY Description': [
      'MALFORMED_QUERY',
      /\nERROR at Row:1:Column:49\nfield 'Description' can not be sorted in a query call$/,
    ],
    'SELECT Id FROM ConnectedApplication ORDER BY OptionsAllowAdminApprovedUsersOnly': [
      'MALFORMED_QUERY',
      /can not be sorted in a query call$/,
    ],
    'SELECT CreatedDate, COUNT(Id) FROM ScratchOrgInfo GROUP BY CreatedDate': [
      'MALFORMED_QUERY',
      /\nfield 'CreatedDate' can not be grouped in a query call$/,
    ],
    'SELECT Status, Edition, COUNT(Id) FROM ScratchOrgInfo GROUP BY Status': [
      'MALFORMED_QUERY',
      /\nField must be grouped or aggregated: Edition$/,
    ],
    'SELECT Edition, COUNT(Id) FROM ScratchOrgInfo': [
      'MALFORMED_QUERY',
      /\nField must be grouped or aggregated: Edition$/,
    ],
    'SELECT Status FROM ScratchOrgInfo GROUP BY Status ORDER BY Edition': [
      'MALFORMED_QUERY',
      /\nOrdered field must be grouped or aggregated: Edition$/,
    ],
    'SELECT Id FROM ScratchOrgInfo WHERE Username = 3': [
      'INVALID_FIELD',
      /for field 'Username' must be of type string and should be enclosed in quotes$/,
    ],
    "SELECT Id FROM ScratchOrgInfo WHERE DurationDays = '3'": [
      'INVALID_FIELD',
      /for field 'DurationDays' must be of type int and should not be enclosed in quotes$/,
    ],
    "SELECT Id FROM User WHERE IsActive = 'true'": [
      'INVALID_FIELD',
      /for field 'IsActive' must be of type boolean and should not be enclosed in quotes$/,
    ],
    'SELECT Id FROM ScratchOrgInfo WHERE CreatedDate > 2026-01-01': [
      'INVALID_FIELD',
      /for field 'CreatedDate' must be of type dateTime and should not be enclosed in quotes$/,
    ],
    'SELECT Id FROM ScratchOrgInfo WHERE ExpirationDate > 2026-01-01T00:00:00Z': [
      'INVALID_FIELD',
      /for field 'ExpirationDate' must be of type date and should not be enclosed in quotes$/,
    ],
    "SELECT Id FROM ScratchOrgInfo WHERE Id LIKE '2SR%'": [
      'INVALID_QUERY_FILTER_OPERATOR',
      /invalid operator on id field$/,
    ],
    "SELECT Id FROM ActiveScratchOrg WHERE ScratchOrgInfoId = 'x'": [
      'INVALID_QUERY_FILTER_OPERATOR',
      /invalid ID field: x$/,
    ],
    // The fields that these objects lack, though most have them.
    'SELECT CreatedDate FROM PermissionSetAssignment': ['INVALID_FIELD', /No such column 'CreatedDate'/],
    'SELECT Id FROM User WHERE IsDeleted = false': ['INVALID_FIELD', /No such column 'IsDeleted'/],
  };
  for (const [soql, [errorCode, end]] of Object.entries(refusals)) {
    it(soql, async () => {
      const { status, body } = await ask(soql);
      assert.equal(status, 400);
      assert.equal(body[0]?.errorCode, errorCode);
      assert.match(body[0].message, end);
    });
  }

  for (const soql of [
    "SELECT Id FROM SubscriberPackageVersion WHERE Id = '04tHb0000000001AAA' AND MajorVersion = 1",
    'SELECT CreatedDate FROM InstalledSubscriberPackage',
    "SELECT Id FROM Package2Version WHERE Package2Id = 'Base'",
  ]) {
    it(`${soql}, in the Tooling API`, async () => {
      assert.equal((await ask(soql, 'tooling/query')).status, 400);
    });
  }

  it('is none that sorts by Status, groups by it, or asks for what is null', async () => {
    for (const soql of [
      'SELECT Id, Status FROM PackageInstallRequest ORDER BY Status',
      'SELECT Status, COUNT(Id) n FROM PackageInstallRequest GROUP BY Status',
      "SELECT Id FROM PackageInstallRequest WHERE Password = null AND SubscriberPackageVersionKey != ''",
    ]) {
      assert.equal((await ask(soql, 'tooling/query')).status, 200, soql);
    }
  });
});

import { generateKeyPairSync } from 'node:crypto';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { planFleet } from '../../../src/fleet/plan/plan.ts';
import { readHubFleet } from '../../../src/fleet/plan/hub-fleet.ts';
import { readSignupHistory } from '../../../src/fleet/plan/signup-history.ts';
import { acceptKey } from '../../../src/salesforce/apps/accept-key.ts';
import { importSampleData } from '../../../src/salesforce/data/import.ts';
import { sampleDataOf } from '../../../src/salesforce/data/plan.ts';
import { whatWentIn } from '../../../src/salesforce/data/went-in.ts';
import {
  deployProblem,
  deployRequest,
  deployState,
  isTransientDeployFailure,
  startDeploy,
  waitForDeploy,
} from '../../../src/salesforce/metadata/deploy.ts';
import { retrieveMetadata } from '../../../src/salesforce/metadata/retrieve.ts';
import { checkPackageVersions, installPackages } from '../../../src/salesforce/packages.ts';
import { assignPermissionSets } from '../../../src/salesforce/permission-sets.ts';
import { readAllocation } from '../../../src/salesforce/scratch-orgs/allocation.ts';
import { packageAncestorIds } from '../../../src/salesforce/scratch-orgs/ancestors.ts';
import { checkDefinitions } from '../../../src/salesforce/scratch-orgs/definition-check.ts';
import { readScratchOrgDefinition } from '../../../src/salesforce/scratch-orgs/definition.ts';
import { describeSignups } from '../../../src/salesforce/scratch-orgs/describe-signups.ts';
import * as descriptions from '../../../src/salesforce/scratch-orgs/descriptions.ts';
import { devHubObstacle, isDevHub } from '../../../src/salesforce/scratch-orgs/dev-hub.ts';
import * as signups from '../../../src/salesforce/scratch-orgs/scratch-orgs.ts';
import { SourceTracking } from '../../../src/salesforce/source-tracking.ts';
import { login, requestToken, revoke } from '../../../src/salesforce/wire/login.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import type { SalesforceUrl } from '../../../src/salesforce/wire/session.ts';
import { accessToken, answersLike, assertTold, runs, wireOf, withAnswers } from './hostile.ts';

const page = (...records: readonly unknown[]) => ({ totalSize: records.length, done: true, records });
const signup = {
  attributes: { type: 'ScratchOrgInfo' },
  Id: '2SR000000000001AAA',
  Username: 'morning.1.dev.1a@00d000000000001aaa.orgkey',
  SignupUsername: null,
  Status: 'Active',
  ErrorCode: null,
  ScratchOrg: '00D000000000002',
  LoginUrl: 'https://acme-1.scratch.my.salesforce.com',
  CreatedDate: '2026-11-24T05:00:00.000+0000',
  LastModifiedDate: '2026-11-24T05:00:00.000+0000',
  ExpirationDate: '2026-11-25',
  ConnectedAppConsumerKey: '3MVG9',
  Description: 'Ours\norgkey:1 state=ready at=2026-11-24T05:12:40Z digest=3f2a by=octocat',
};
const limits = {
  ActiveScratchOrgs: { Max: 40, Remaining: 12 },
  DailyScratchOrgs: { Max: 80, Remaining: 40 },
};
const described = {
  name: 'ScratchOrgInfo',
  updateable: true,
  fields: [
    {
      ...{ name: 'Description', type: 'textarea', length: 255, createable: true, updateable: true },
      ...{ restrictedPicklist: false, picklistValues: [] },
    },
    {
      ...{ name: 'Edition', type: 'picklist', length: 40, createable: true, updateable: false },
      ...{ restrictedPicklist: true, picklistValues: [{ active: true, value: 'Developer', label: 'D' }] },
    },
    { name: 'Name', type: 'string', scale: 0 },
  ],
  childRelationships: [{ relationshipName: 'Contacts', field: 'AccountId', childSObject: 'Contact' }],
};
const deploy = {
  id: '0Af000000000001AAA',
  deployResult: {
    ...{ done: true, success: false, status: 'Failed', numberComponentsTotal: 2, errorMessage: null },
    details: {
      componentFailures: [
        {
          ...{ componentType: 'ApexClass', fullName: 'Foo', fileName: 'classes/Foo.cls' },
          ...{ lineNumber: 3, columnNumber: '5', problem: 'Unexpected token.' },
        },
      ],
    },
  },
};
const packageRow = {
  ...{ Id: '0Hf000000000001AAA', Status: 'SUCCESS', SubscriberPackageVersionKey: '04t000000000001AAA' },
  ...{
    SubscriberPackageVersion: { Id: '04t000000000001AAA' },
    InstallValidationStatus: 'NO_ERRORS_DETECTED',
  },
  Errors: { errors: [{ message: 'A required package is missing' }] },
};
const grant = {
  ...{ Id: '0PS000000000001AAA', Name: 'Admin', DeveloperName: 'Admin', NamespacePrefix: null },
  ...{ PermissionSetId: '0PS000000000001AAA', PermissionSetGroupId: null },
};
const saved = { id: '001000000000001AAA', success: true, errors: [] };
const tree = { hasErrors: false, results: [{ referenceId: 'a1', id: '001000000000001AAA' }] };
const treeErrors = {
  hasErrors: true,
  results: [
    { referenceId: 'a1', errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', message: 'x', fields: [] }] },
  ],
};
const row = {
  attributes: { type: 'Account' },
  ...{ Id: '001000000000001AAA', Name: 'Acme', CreatedDate: '2026-11-24T05:00:00.000+0000', n: 1 },
  ...{ LoginTime: '2026-11-24T05:00:00.000+0000', IsSandbox: false, NamespacePrefix: null },
  ...{ SobjectType: 'Account', Profile: { Name: 'System Administrator' }, ScratchOrg: '00D000000000002' },
  ...{
    DeveloperName: 'Orgkey',
    OauthLink: '00D:888',
    ExternalClientApplication: { DeveloperName: 'Orgkey' },
  },
};
const token = {
  access_token: '00Dxx!answer',
  instance_url: 'https://acme.my.salesforce.com',
  id: 'https://login.salesforce.com/id/00D000000000001AAA/005000000000001AAA',
  token_type: 'Bearer',
};
const refusal = { error: 'invalid_grant', error_description: 'user hasn’t approved this consumer' };

const data = sampleDataOf([
  {
    ...{ path: 'a.json', scope: 'a.json', sobject: 'Account' },
    records: [
      {
        attributes: { type: 'Account', referenceId: 'a1' },
        Name: 'Acme',
        RecordType: { Name: 'Business' },
        Contacts: { records: [{ attributes: { type: 'Contact', referenceId: 'c1' }, LastName: 'Doe' }] },
      },
    ],
  },
]);
const definition = readScratchOrgDefinition('{"edition":"Developer","orgName":"Acme"}', 'dev.json');
const packages = [{ id: '04t000000000001AAA', name: 'Core' }];
const project = {
  ...{
    folder: '.',
    packageDirectories: [],
    replacements: [],
    sourceApiVersion: undefined,
    namespace: undefined,
  },
  packageAliases: {},
  packages: [{ package: '0Ho000000000001AAA', ancestorId: undefined, ancestorVersion: 'HIGHEST' }],
};
const app = {
  ...{ name: 'Orgkey', contactEmail: 'a@b.example' },
  ...{ orgScopedExternalApp: '00D:Orgkey', oauthLink: '00D:888' },
};
const signal = new AbortController().signal;

/** [what is done, what Salesforce answers to it, how] */
const calls: readonly (readonly [string, readonly unknown[], (org: OrgClient) => Promise<unknown>])[] = [
  ['signups', [{ id: signup.Id, success: true }, page(signup)], (org) => signups.requestSignup(org, {})],
  [
    'signup rows',
    [page(signup)],
    async (org) => signups.decisiveSignup(await signups.readSignups(org, ['a@b'])),
  ],
  ['active orgs', [page(row)], (org) => signups.findActiveScratchOrgs(org, ['00D000000000002'])],
  ['deleting', [{}], (org) => signups.deleteScratchOrg(org, '2SR')],
  [
    'a fleet',
    [page(signup), page(row)],
    async (org) => {
      const { orgs } = await readHubFleet(org, 'morning', '1', { withRecent: true });
      return planFleet([{ fleet: 'morning', generation: '1', group: 'dev', number: 1 }], orgs, Date.now());
    },
  ],
  ['signup history', [page(signup)], (org) => readSignupHistory(org, '3MVG9', { hasLines: true })],
  ['limits', [limits], (org) => readAllocation(org)],
  ['describe', [described], async (org) => descriptions.descriptionRights(await describeSignups(org))],
  [
    'definitions against describe',
    [described],
    (org) => checkDefinitions(org, describeSignups(org), [definition], 'acme'),
  ],
  ['descriptions', [page(signup)], (org) => descriptions.readDescriptions(org, ['2SR'])],
  ['writing descriptions', [[saved]], (org) => descriptions.writeDescriptions(org, new Map([['2SR', 'x']]))],
  [
    'replacing a description',
    [page(signup), {}],
    async (org) => {
      const [first] = await descriptions.readDescriptions(org, ['2SR']);
      return first === undefined ? undefined : descriptions.replaceDescription(org, first, 'x');
    },
  ],
  ['Dev Hub', [page(row)], async (org) => [await isDevHub(org), await devHubObstacle(org)]],
  ['ancestors', [page(row)], (org) => packageAncestorIds(org, project)],
  ['package check', [page(packageRow), page()], (org) => checkPackageVersions(org, packages)],
  ['package install', [page(packageRow), page(), packageRow, saved], (org) => installPackages(org, packages)],
  ['permission sets', [page(grant), page(), saved], (org) => assignPermissionSets(org, ['Admin'])],
  [
    'deploy',
    [deploy],
    async (org) => {
      const id = await startDeploy(org, deployRequest(Buffer.alloc(1)));
      const outcome = await waitForDeploy(org, id);
      return [isTransientDeployFailure(outcome), deployProblem(outcome, 'It').message];
    },
  ],
  ['deploy state', [deploy], (org) => deployState(org, '0Af')],
  ['sample data', [page(row), tree, treeErrors], (org) => importSampleData(org, data)],
  ['what went in', [described, page(row)], (org) => whatWentIn(org, data)],
  ['retrieve', [''], (org) => retrieveMetadata(org, { ExternalClientApplication: ['Orgkey'] })],
  [
    'source tracking',
    [page(row), { results: [{ statusCode: 204 }] }],
    (org) => new SourceTracking(org).settle(signal),
  ],
  ['accepting the key', [page(row), deploy], (org) => acceptKey(org, { way: 'hub', app })],
];

suite('whatever Salesforce answers, what is told is plain, short, and has no secret in it', () => {
  for (const [what, samples, act] of calls) {
    test(what, async () => {
      await fc.assert(
        fc.asyncProperty(answersLike(...samples), (answers) => withAnswers(answers, act)),
        runs(120),
      );
    });
  }

  test('a login', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const loginUrl = 'https://login.salesforce.com' as SalesforceUrl;
    const identity = { consumerKey: 'key', username: 'a@b.example', loginUrl, audience: loginUrl };
    const session = { instanceUrl: loginUrl, accessToken };
    await fc.assert(
      fc.asyncProperty(answersLike(token, refusal), async (answers) => {
        const attempts = [
          () => login(identity, privateKey, wireOf(answers)),
          () => requestToken(identity, new URLSearchParams(), wireOf(answers)),
          () => revoke(session, wireOf(answers)),
        ];
        for (const attempt of attempts) await attempt().catch((error: unknown) => assertTold(error));
      }),
      runs(150),
    );
  });
});

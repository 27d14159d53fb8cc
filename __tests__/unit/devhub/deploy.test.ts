import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { zipFiles } from '../../../src/salesforce/metadata/zip.ts';
import { packageXml } from '../../../src/salesforce/metadata/xml.ts';
import type { PackageTypes } from '../../../src/salesforce/metadata/xml.ts';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';

interface Message {
  readonly componentType: string;
  readonly fullName: string;
  readonly fileName: string;
  readonly problem?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

interface Result {
  readonly id: string;
  readonly status: string;
  readonly done: boolean;
  readonly numberComponentsTotal: number;
  readonly numberComponentErrors: number;
  readonly errorMessage?: string;
  readonly details: { readonly componentFailures: Message[]; readonly componentSuccesses: Message[] };
}

const xml = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://soap.sforce.com/2006/04/metadata">${content}</${root}>`;

const invoice = xml(
  'CustomObject',
  `<label>Invoice</label><pluralLabel>Invoices</pluralLabel><nameField><label>Name</label><type>Text</type></nameField>
   <fields><fullName>Total__c</fullName><label>Total</label><type>Number</type></fields>
   <fields><fullName>Kind__c</fullName><label>Kind</label><type>Picklist</type><valueSet><restricted>true</restricted>
     <valueSetDefinition><value><fullName>Open</fullName></value></valueSetDefinition></valueSet></fields>
   <fields><fullName>Account__c</fullName><label>Account</label><type>Lookup</type><referenceTo>Account</referenceTo>
     <relationshipName>Invoices</relationshipName></fields>`,
);
const classMeta = xml('ApexClass', '<apiVersion>65.0</apiVersion><status>Active</status>');

describe('metadata deploys', () => {
  let hub: TestHub;
  let api: Api;
  let number = 0;

  before(async () => {
    hub = await testHub();
  });
  after(async () => hub[Symbol.asyncDispose]());
  beforeEach(async () => {
    hub.hub.settings.deployMilliseconds = 0;
    ({ api } = await hub.scratchOrg(`deploy-${++number}@acme.example`));
  });

  async function start(
    files: Readonly<Record<string, string>>,
    types: PackageTypes,
    options: object = {},
    part = 'entity_content',
  ): Promise<Result> {
    const zip = await zipFiles(
      new Map([['package.xml', packageXml(types, '65.0')], ...Object.entries(files)]),
    );
    const form = new FormData();
    const content = JSON.stringify({
      deployOptions: { singlePackage: true, rollbackOnError: true, ...options },
    });
    form.append(part, new Blob([content], { type: 'application/json' }));
    form.append('file', new Blob([new Uint8Array(zip)], { type: 'application/zip' }), 'deploy.zip');
    const answer = await api.post<{ deployResult: Result }>('metadata/deployRequest', form);
    assert.equal(answer.status, 201);
    return answer.body.deployResult;
  }

  async function status(id: string): Promise<Result> {
    const path = `metadata/deployRequest/${id}?includeDetails=true`;
    return (await api.get<{ deployResult: Result }>(path)).body.deployResult;
  }

  const deploy = async (...parameters: Parameters<typeof start>): Promise<Result> =>
    status((await start(...parameters)).id);

  test('an object with its fields is there for records and queries, in this org only', async () => {
    const { status } = await deploy(
      { 'objects/Invoice__c.object': invoice },
      { CustomObject: ['Invoice__c'] },
    );
    assert.equal(status, 'Succeeded');
    const bad = await api.post<{ errorCode: string }[]>('sobjects/Invoice__c', {
      Name: 'One',
      Kind__c: 'Shut',
    });
    assert.equal(bad.body[0]?.errorCode, 'INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST');
    const account = await api.post<{ id: string }>('sobjects/Account', { Name: 'Acme' });
    const fields = { Name: 'One', Total__c: 12.5, Kind__c: 'Open', Account__c: account.body.id };
    assert.equal((await api.post('sobjects/Invoice__c', fields)).status, 201);
    const [row] = await api.query('SELECT Total__c, Account__r.Name FROM Invoice__c WHERE Total__c > 12');
    assert.equal(row?.['Total__c'], 12.5);
    const other = await hub.scratchOrg('elsewhere@acme.example');
    await assert.rejects(other.api.query('SELECT Id FROM Invoice__c'), /INVALID_TYPE/);
  });

  test('takes its time, and is pending, in progress, done', async () => {
    hub.hub.settings.deployMilliseconds = 30_000;
    const { id, done } = await start(
      { 'objects/Invoice__c.object': invoice },
      { CustomObject: ['Invoice__c'] },
    );
    assert.equal(done, false);
    hub.hub.clock.advance(15_000);
    assert.equal((await status(id)).status, 'InProgress');
    hub.hub.clock.advance(15_000);
    assert.equal((await status(id)).status, 'Succeeded');
  });

  test('can be canceled while it runs, and then changes nothing', async () => {
    hub.hub.settings.deployMilliseconds = 30_000;
    const { id } = await start({ 'objects/Invoice__c.object': invoice }, { CustomObject: ['Invoice__c'] });
    const token = hub.hub.openSession(`deploy-${number}@acme.example`);
    const url = `${hub.hub.sandboxUrl}/services/data/v65.0/metadata/deployRequest/${id}`;
    const body = JSON.stringify({ deployResult: { status: 'Canceling' } });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    assert.equal((await fetch(url, { method: 'PATCH', headers, body })).status, 202);
    hub.hub.clock.advance(30_000);
    assert.equal((await status(id)).status, 'Canceled');
    await assert.rejects(api.query('SELECT Id FROM Invoice__c'), /INVALID_TYPE/);
  });

  test('one bad component fails the whole deploy, unless rollbackOnError is off', async () => {
    const files = {
      'objects/Invoice__c.object': invoice,
      'classes/Bad.cls': 'public class Bad {\n  void go() {\n    if (true) {\n  }\n}\n',
      'classes/Bad.cls-meta.xml': classMeta,
    };
    const types = { CustomObject: ['Invoice__c'], ApexClass: ['Bad'] };
    const failed = await deploy(files, types);
    assert.equal(failed.status, 'Failed');
    assert.equal(failed.numberComponentErrors, 1);
    const [failure] = failed.details.componentFailures;
    assert.deepEqual(
      [failure?.componentType, failure?.fullName, failure?.fileName, failure?.problem, failure?.lineNumber],
      ['ApexClass', 'Bad', 'classes/Bad.cls', "Missing '}' at '<EOF>'", 6],
    );
    await assert.rejects(api.query('SELECT Id FROM Invoice__c'), /INVALID_TYPE/);
    const partial = await deploy(files, types, { rollbackOnError: false });
    assert.equal(partial.status, 'SucceededPartial');
    assert.deepEqual(await api.query('SELECT Id FROM Invoice__c'), []);
  });

  // CumulusCI sends its options in a part of that name, and booleans as texts: cumulusci/salesforce_api/rest_deploy.py
  for (const [part, checkOnly] of [
    ['entity_content', true],
    ['json', 'true'],
  ] as const) {
    test(`checkOnly in the part ${part} checks and changes nothing`, async () => {
      const files = { 'objects/Invoice__c.object': invoice };
      const checked = await deploy(files, { CustomObject: ['Invoice__c'] }, { checkOnly }, part);
      assert.equal(checked.status, 'Succeeded');
      await assert.rejects(api.query('SELECT Id FROM Invoice__c'), /INVALID_TYPE/);
    });
  }

  test('what package.xml names has to be in the zip, and what is in the zip has to be named', async () => {
    const files = { 'classes/Extra.cls': 'public class Extra {}', 'classes/Extra.cls-meta.xml': classMeta };
    const { details } = await deploy(files, { ApexClass: ['Missing'] });
    assert.deepEqual(
      details.componentFailures.map(({ fullName, problem }) => [fullName, problem]),
      [
        ['Extra', 'Not in package.xml'],
        [
          'Missing',
          "An object 'Missing' of type ApexClass was named in package.xml, but was not found in zipped directory",
        ],
      ],
    );
  });

  test('a bundle is one component, in whatever order its files come', async () => {
    const bundle = Object.entries({
      'lwc/hello/hello.js-meta.xml': xml('LightningComponentBundle', '<apiVersion>65.0</apiVersion>'),
      'lwc/hello/hello.html': '<template></template>',
      'lwc/hello/hello.js': 'export default class Hello {}',
    });
    for (const files of [bundle, bundle.toReversed()]) {
      const { status, numberComponentsTotal } = await deploy(Object.fromEntries(files), {
        LightningComponentBundle: ['hello'],
      });
      assert.deepEqual([status, numberComponentsTotal], ['Succeeded', 1]);
    }
  });

  test('labels are found in the file that holds them', async () => {
    const file = {
      'labels/CustomLabels.labels': xml('CustomLabels', '<labels><fullName>Hi</fullName></labels>'),
    };
    assert.equal((await deploy(file, { CustomLabel: ['Hi'] })).status, 'Succeeded');
    const { details } = await deploy(file, { CustomLabel: ['Hi', 'Bye'] });
    assert.match(details.componentFailures[0]?.problem ?? '', /'Bye' of type CustomLabel was named/);
  });

  test('a file that is no XML is named with its line', async () => {
    const files = {
      'permissionsets/Admin_PS.permissionset': '<PermissionSet>\n<label>Admin</labl>\n</PermissionSet>',
    };
    const { details } = await deploy(files, { PermissionSet: ['Admin_PS'] });
    const [failure] = details.componentFailures;
    assert.match(failure?.problem ?? '', /^Error parsing file:/);
    assert.equal(failure?.lineNumber, 2);
  });

  test('a permission set may only open what the org has, or gets', async () => {
    const set = xml(
      'PermissionSet',
      '<label>Admin</label><fieldPermissions><field>Invoice__c.Total__c</field><readable>true</readable></fieldPermissions>',
    );
    const files = { 'permissionsets/Admin_PS.permissionset': set };
    const alone = await deploy(files, { PermissionSet: ['Admin_PS'] });
    assert.equal(
      alone.details.componentFailures[0]?.problem,
      'In field: field - no CustomField named Invoice__c.Total__c found',
    );
    const together = await deploy(
      { ...files, 'objects/Invoice__c.object': invoice },
      { CustomObject: ['Invoice__c'], PermissionSet: ['Admin_PS'] },
    );
    assert.equal(together.status, 'Succeeded');
    const [row] = await api.query("SELECT Label FROM PermissionSet WHERE Name = 'Admin_PS'");
    assert.equal(row?.['Label'], 'Admin');
  });

  test('a permission set group and a record type are records, deployed twice still one', async () => {
    const files = {
      'permissionsets/Admin_PS.permissionset': xml('PermissionSet', '<label>Admin</label>'),
      'permissionsetgroups/All.permissionsetgroup': xml(
        'PermissionSetGroup',
        '<label>All</label><permissionSets>Admin_PS</permissionSets>',
      ),
      'objects/Account.object': xml(
        'CustomObject',
        '<recordTypes><fullName>Partner</fullName><active>true</active><label>Partner</label></recordTypes>',
      ),
    };
    const types = {
      PermissionSet: ['Admin_PS'],
      PermissionSetGroup: ['All'],
      RecordType: ['Account.Partner'],
    };
    for (const times of ['once', 'twice']) {
      assert.equal((await deploy(files, types)).status, 'Succeeded', times);
    }
    assert.equal((await api.query("SELECT Id FROM PermissionSet WHERE Name = 'Admin_PS'")).length, 1);
    const parts = await api.query(
      'SELECT PermissionSet.Name, PermissionSetGroup.DeveloperName FROM PermissionSetGroupComponent',
    );
    assert.equal(parts.length, 1);
    assert.equal((await api.query("SELECT Id FROM RecordType WHERE SobjectType = 'Account'")).length, 1);
  });

  test('a field that is added later leaves the records that are there', async () => {
    await deploy({ 'objects/Invoice__c.object': invoice }, { CustomObject: ['Invoice__c'] });
    await api.post('sobjects/Invoice__c', { Name: 'One', Total__c: 1 });
    const more = xml(
      'CustomObject',
      '<fields><fullName>Note__c</fullName><label>Note</label><type>Text</type><length>20</length></fields>',
    );
    const added = await deploy(
      { 'objects/Invoice__c.object': more },
      { CustomField: ['Invoice__c.Note__c'] },
    );
    assert.equal(added.status, 'Succeeded');
    const [row] = await api.query('SELECT Name, Total__c, Note__c FROM Invoice__c');
    assert.deepEqual([row?.['Name'], row?.['Total__c'], row?.['Note__c']], ['One', 1, null]);
  });

  test('a production hub refuses NoTestRun, one of Developer Edition takes it, and a word of no enum is refused', async () => {
    const level = async (url: string, token: string, testLevel?: string) => {
      const form = new FormData();
      form.append('entity_content', JSON.stringify({ deployOptions: { testLevel } }));
      form.append('file', new Blob(['PK?']), 'deploy.zip');
      const headers = { authorization: `Bearer ${token}` };
      const path = '/services/data/v65.0/metadata/deployRequest';
      const answer = await fetch(url + path, { method: 'POST', headers, body: form });
      return { status: answer.status, body: await answer.json() };
    };
    const { hub: production } = hub;
    const token = production.openSession(production.hubUsername);
    assert.deepEqual(await level(production.productionUrl, token, 'NoTestRun'), {
      status: 400,
      body: [
        {
          message: 'testLevel of NoTestRun cannot be used in production organizations',
          errorCode: 'INVALID_OPERATION',
        },
      ],
    });
    assert.equal((await level(production.productionUrl, token)).status, 201);
    const unknown = await level(production.productionUrl, token, 'None');
    assert.match(JSON.stringify(unknown.body), /'None' is not a valid value for the enum 'TestLevel'/);
    await using developer = await testHub({ hubEdition: 'Developer Edition' });
    const other = developer.hub.openSession(developer.hub.hubUsername);
    assert.equal((await level(developer.hub.productionUrl, other, 'NoTestRun')).status, 201);
  });

  test('a zip that is none fails as a whole', async () => {
    const form = new FormData();
    form.append('entity_content', '{"deployOptions":{}}');
    form.append('file', new Blob(['PK?']), 'deploy.zip');
    const { body } = await api.post<{ id: string }>('metadata/deployRequest', form);
    const result = await status(body.id);
    assert.equal(result.status, 'Failed');
    assert.match(result.errorMessage ?? '', /INVALID_ZIP/);
  });
});

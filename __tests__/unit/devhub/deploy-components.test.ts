import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { testHub } from './api.ts';
import type { Api, TestHub } from './api.ts';
import { deploysTo, invoice, xml } from './deploy-desk.ts';

describe('deployed components', () => {
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
  const { deploy } = deploysTo(() => api);

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
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testHub } from './api.ts';

test('a permission set is assigned once, and again is an error', async () => {
  await using hub = await testHub();
  const { api } = await hub.scratchOrg('permissions@acme.example');
  hub.hub.addPackage({ id: '04tHb0000000001AAA', name: 'Base', permissionSets: ['Admin_PS'] });
  await api.post('tooling/sobjects/PackageInstallRequest', {
    SubscriberPackageVersionKey: '04tHb0000000001AAA',
    NameConflictResolution: 'Block',
    SecurityType: 'None',
  });
  const [set] = await api.query("SELECT Id FROM PermissionSet WHERE Name = 'Admin_PS'");
  const [user] = await api.query('SELECT Id FROM User');
  const assignment = { AssigneeId: user?.['Id'], PermissionSetId: set?.['Id'] };
  assert.equal((await api.post('sobjects/PermissionSetAssignment', assignment)).status, 201);
  const again = await api.post('sobjects/PermissionSetAssignment', assignment);
  assert.equal(again.status, 400);
  assert.deepEqual(again.body, [
    {
      message: `Duplicate PermissionSetAssignment. Assignee: ${String(user?.['Id'])}; Permission Set: ${String(set?.['Id'])}`,
      errorCode: 'DUPLICATE_VALUE',
      fields: [],
    },
  ]);
  const names = await api.query('SELECT PermissionSet.Name FROM PermissionSetAssignment');
  assert.equal(names.length, 1);
});

test('an assignment is of a permission set or of a group, and each once', async () => {
  await using hub = await testHub();
  const { api } = await hub.scratchOrg('groups@acme.example');
  const org = hub.hub.orgs.at(-1);
  const user = org?.findUser('groups@acme.example')?.Id;
  const set = org?.insert('PermissionSet', { Name: 'One', Label: 'One' }).Id;
  const other = org?.insert('PermissionSet', { Name: 'Other', Label: 'Other' }).Id;
  const group = org?.insert('PermissionSetGroup', { DeveloperName: 'Group', MasterLabel: 'Group' }).Id;
  const assign = async (what: object) => {
    const { status, body } = await api.post('sobjects/PermissionSetAssignment', {
      AssigneeId: user,
      ...what,
    });
    return [status, (body as { errorCode?: string }[])[0]?.errorCode];
  };
  assert.deepEqual(await assign({ PermissionSetId: set, PermissionSetGroupId: group }), [
    400,
    'FIELD_INTEGRITY_EXCEPTION',
  ]);
  // As Salesforce shows a group's: with a permission set of the group's own.
  org?.insert('PermissionSetAssignment', {
    AssigneeId: user ?? null,
    PermissionSetId: other ?? null,
    PermissionSetGroupId: group ?? null,
  });
  assert.deepEqual(await assign({ PermissionSetGroupId: group }), [400, 'DUPLICATE_VALUE']);
  assert.deepEqual(await assign({ PermissionSetId: set }), [201, undefined]);
  for (const id of [set, set?.slice(0, 15)]) {
    assert.deepEqual(await assign({ PermissionSetId: id }), [400, 'DUPLICATE_VALUE']);
  }
});

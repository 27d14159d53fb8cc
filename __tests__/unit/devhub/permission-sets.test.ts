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

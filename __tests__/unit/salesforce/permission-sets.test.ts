import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { apiRefusals, type DevHub } from '../../../devhub/index.ts';
import { addPermissionSet } from '../../../devhub/world/permission-sets.ts';
import { Problem } from '../../../src/problem.ts';
import type { OrgClient } from '../../../src/salesforce/wire/org-client.ts';
import { assignPermissionSets } from '../../../src/salesforce/permission-sets.ts';
import { startScratchOrg } from './org-clients.ts';

const username = 'one@acme.example';

void describe('permission sets', () => {
  let hub: DevHub;
  let org: OrgClient;
  beforeEach(async () => {
    const made = await startScratchOrg(username);
    ({ hub, org } = made);
    const scratch = made.inHub;
    addPermissionSet(scratch, { name: 'Admin_PS' });
    addPermissionSet(scratch, { name: 'Admin_PS', namespace: 'base' });
    addPermissionSet(scratch, { name: 'Viewer', namespace: 'base' });
    scratch.insert('PermissionSetGroup', { DeveloperName: 'Sales', MasterLabel: 'Sales', Status: 'Updated' });
  });
  afterEach(() => hub.close());

  const assignments = () =>
    org.query<{
      PermissionSet: { NamespacePrefix: string | null } | null;
      PermissionSetGroupId: string | null;
    }>(
      'SELECT PermissionSet.NamespacePrefix, PermissionSetGroupId FROM PermissionSetAssignment WHERE PermissionSet.IsOwnedByProfile = false OR PermissionSetGroupId != null',
    );

  it('are assigned by API name, with a namespace’s prefix where they have one', async () => {
    const { assigned } = await assignPermissionSets(org, ['Admin_PS', 'base__Viewer']);
    assert.deepEqual(assigned, ['Admin_PS', 'base__Viewer']);
    const namespaces = (await assignments()).map((row) => row.PermissionSet?.NamespacePrefix);
    assert.deepEqual(namespaces, [null, 'base']);
  });

  it('that the user has are left out', async () => {
    await assignPermissionSets(org, ['Admin_PS']);
    const second = await assignPermissionSets(org, ['Admin_PS', 'Viewer', 'Viewer']);
    assert.deepEqual(second, { assigned: ['Viewer'], present: ['Admin_PS'] });
    assert.equal((await assignments()).length, 2);
  });

  it('may be groups', async () => {
    await assignPermissionSets(org, ['Sales']);
    assert.match((await assignments())[0]?.PermissionSetGroupId ?? '', /^0PG/);
    assert.deepEqual((await assignPermissionSets(org, ['Sales'])).present, ['Sales']);
  });

  it('that the org does not know are told together, before any is assigned', async () => {
    const names = ['Admin_PS', 'Missing', 'base__Gone', 'other__Viewer'];
    await assert.rejects(assignPermissionSets(org, names), (error: unknown) => {
      assert.ok(error instanceof Problem);
      assert.equal(error.kind, 'permission-set/not-found');
      assert.match(error.what, /named Missing, base__Gone, other__Viewer\.$/);
      assert.equal(error.why, 'Did you mean base__Viewer?');
      return true;
    });
    assert.equal((await assignments()).length, 0);
  });

  it('that are mistyped are told with what the org has, if it says', async () => {
    const mistyped = ['Admn_PS', 'bsae__Viewer'];
    const why = async () => {
      const error: unknown = await assignPermissionSets(org, mistyped).catch((reason: unknown) => reason);
      assert.ok(error instanceof Problem);
      return error.why;
    };
    assert.equal(await why(), 'Did you mean Admin_PS, base__Viewer?');
    const refusal = apiRefusals.invalidField('', 'IsOwnedByProfile', 'PermissionSet');
    hub.faults.add({ path: /IsOwnedByProfile/, effect: { kind: 'refuse', refusal } });
    assert.match((await why()) ?? '', /^It was not deployed/);
  });

  it('whose assignment’s answer was lost count as assigned', async () => {
    hub.faults.add({
      method: 'POST',
      path: /PermissionSetAssignment/,
      count: 1,
      effect: { kind: 'lost-answer' },
    });
    assert.deepEqual((await assignPermissionSets(org, ['Admin_PS'])).assigned, ['Admin_PS']);
    assert.equal((await assignments()).length, 1);
  });

  it('need no request when there are none', async () => {
    const before = hub.requests.length;
    assert.deepEqual(await assignPermissionSets(org, []), { assigned: [], present: [] });
    assert.equal(hub.requests.length, before);
  });
});

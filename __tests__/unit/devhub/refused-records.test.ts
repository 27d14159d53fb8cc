import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Api } from './client.ts';
import type { Answer } from './client.ts';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';

const signup = {
  Username: 'new@acme.example',
  OrgName: 'Company',
  Edition: 'Developer',
  ConnectedAppConsumerKey: 'PlatformCLI',
  ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
};

describe('a record that Salesforce refuses', () => {
  let hub: DevHub;
  let api: Api;
  before(async () => {
    hub = await startDevHub();
    api = Api.ofHub(hub);
  });
  after(async () => hub.close());

  const notWriteable = (field: string) => ({
    message: `Unable to create/update fields: ${field}. Please check the security settings of this field and verify that it is read/write for your profile or permission set.`,
    errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE',
    fields: [field],
  });
  const missing = (field: string) => ({
    message: `Required fields are missing: [${field}]`,
    errorCode: 'REQUIRED_FIELD_MISSING',
    fields: [field],
  });
  function refused({ status, body }: Answer, ...errors: readonly object[]): void {
    assert.equal(status, 400);
    assert.deepEqual(body, errors);
  }

  for (const field of ['OrgName', 'ConnectedAppConsumerKey', 'ConnectedAppCallbackUrl']) {
    it(`is a signup without ${field}`, async () => {
      const record = Object.fromEntries(Object.entries(signup).filter(([name]) => name !== field));
      refused(await api.send('POST', '/sobjects/ScratchOrgInfo', record), missing(field));
    });
  }

  it('is a signup that gives what the hub works out', async () => {
    for (const field of ['SignupUsername', 'ScratchOrg', 'LoginUrl']) {
      const record = { ...signup, [field]: 'x' };
      refused(await api.send('POST', '/sobjects/ScratchOrgInfo', record), notWriteable(field));
    }
  });

  it('is a change of a signup’s record, but for its description and owner', async () => {
    const { info } = hub.createScratchOrg({ username: 'one@acme.example' });
    const path = `/sobjects/ScratchOrgInfo/${info.Id}`;
    for (const field of ['OrgName', 'Username', 'DurationDays', 'Status'])
      refused(
        await api.send('PATCH', path, { [field]: field === 'DurationDays' ? 3 : 'x' }),
        notWriteable(field),
      );
    const change = { Description: 'kept', OwnerId: hub.hub.findUser(hub.hubUsername)?.Id };
    assert.equal((await api.send('PATCH', path, change)).status, 204);
    assert.equal(info['Description'], 'kept');
  });

  it('is a package installation without what it has to say, or with its outcome', async () => {
    const path = '/tooling/sobjects/PackageInstallRequest';
    const record = { SubscriberPackageVersionKey: '04tHb0000000001AAA', SecurityType: 'None' };
    refused(await api.send('POST', path, record), missing('NameConflictResolution'));
    const all = { ...record, NameConflictResolution: 'Block', Status: 'SUCCESS' };
    refused(await api.send('POST', path, all), notWriteable('Status'));
  });

  it('is an assignment without a user, a component moved to another group, an access with its type', async () => {
    const set = hub.hub.insert('PermissionSet', { Name: 'One', Label: 'One' });
    refused(
      await api.send('POST', '/sobjects/PermissionSetAssignment', { PermissionSetId: set.Id }),
      missing('AssigneeId'),
    );
    const group = hub.hub.insert('PermissionSetGroup', { DeveloperName: 'G', MasterLabel: 'G' });
    const ids = { PermissionSetGroupId: group.Id, PermissionSetId: set.Id };
    const component = hub.hub.insert('PermissionSetGroupComponent', ids);
    refused(await api.send('PATCH', `/sobjects/PermissionSetGroupComponent/${component.Id}`, ids), {
      ...notWriteable('PermissionSetGroupId'),
      message: notWriteable('PermissionSetGroupId, PermissionSetId').message,
      fields: Object.keys(ids),
    });
    const access = { ParentId: set.Id, SetupEntityId: set.Id, SetupEntityType: 'ConnectedApplication' };
    refused(await api.send('POST', '/sobjects/SetupEntityAccess', access), notWriteable('SetupEntityType'));
  });

  it('is a Connected App that is not deployed', async () => {
    refused(await api.send('POST', '/sobjects/ConnectedApplication', { Name: 'x' }), notWriteable('Name'));
  });
});

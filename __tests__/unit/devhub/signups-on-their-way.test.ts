import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { addApp, Api, consumerKey } from './client.ts';

describe('a signup on its way', () => {
  let hub: DevHub;
  let api: Api;
  before(async () => {
    hub = await startDevHub({ signupMilliseconds: 60_000 });
    addApp(hub);
    api = Api.ofHub(hub);
  });
  after(async () => hub.close());

  async function signUp(username: string): Promise<string> {
    const { body } = await api.send('POST', '/sobjects/ScratchOrgInfo', {
      Username: username,
      Edition: 'Developer',
      OrgName: 'Company',
      ConnectedAppConsumerKey: consumerKey,
      ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
    });
    return (body as { id: string }).id;
  }

  async function dailyLeft(): Promise<number | undefined> {
    const { body } = await api.send('GET', '/limits');
    return (body as Record<string, { Remaining: number }>)['DailyScratchOrgs']?.Remaining;
  }

  it('becomes no org once its record is deleted', async () => {
    const id = await signUp('deleted@acme.example');
    assert.equal((await api.send('DELETE', `/sobjects/ScratchOrgInfo/${id}`)).status, 204);
    hub.clock.advance(120_000);
    const soql = "SELECT Id FROM ActiveScratchOrg WHERE SignupUsername = 'deleted@acme.example'";
    assert.deepEqual(await api.records(soql), []);
    assert.equal(
      hub.orgs.some((org) => org.findUser('deleted@acme.example') !== undefined),
      false,
    );
  });

  it('stays counted for the day when its record is deleted', async () => {
    const left = (await dailyLeft()) ?? 0;
    const id = await signUp('counted@acme.example');
    hub.clock.advance(120_000);
    await api.send('DELETE', `/sobjects/ScratchOrgInfo/${id}`);
    assert.equal(await dailyLeft(), left - 1);
    hub.clock.advance(86_400_000);
    assert.equal(await dailyLeft(), hub.settings.limits.dailyScratchOrgs);
  });

  it('is a change of its record when it begins, and not while it goes on', async () => {
    const id = await signUp('changing@acme.example');
    const read = async () =>
      (await api.records(`SELECT Status, LastModifiedDate FROM ScratchOrgInfo WHERE Id = '${id}'`))[0];
    const made = await read();
    hub.clock.advance(20_000);
    const begun = await read();
    assert.equal(begun?.['Status'], 'Creating');
    assert.notEqual(begun['LastModifiedDate'], made?.['LastModifiedDate']);
    hub.clock.advance(20_000);
    assert.deepEqual(await read(), begun);
  });
});

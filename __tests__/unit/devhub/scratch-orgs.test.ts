import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { addApp, Api, consumerKey, login, postForm } from './client.ts';
import type { Answer } from './client.ts';

const day = 86_400_000;

describe('scratch orgs', () => {
  let hub: DevHub;
  let api: Api;
  before(async () => {
    hub = await startDevHub();
    addApp(hub);
    api = Api.ofHub(hub);
  });
  after(async () => hub.close());

  async function signUp(fields: Readonly<Record<string, unknown>>): Promise<Answer> {
    return api.send('POST', '/sobjects/ScratchOrgInfo', {
      Edition: 'Developer',
      OrgName: 'Company',
      ConnectedAppConsumerKey: consumerKey,
      ConnectedAppCallbackUrl: 'http://localhost:1717/OauthRedirect',
      ...fields,
    });
  }

  /** Its ScratchOrgInfo, as a client reads it; the newest when a username was asked for twice. */
  async function info(username: string): Promise<Record<string, unknown>> {
    const records = await api.records(
      `SELECT Id, Status, ErrorCode, LoginUrl, SignupInstance, ScratchOrg, AuthCode, ExpirationDate, DeletedDate
       FROM ScratchOrgInfo WHERE SignupUsername = '${username}' ORDER BY Id DESC`,
    );
    assert.ok(records[0]);
    return records[0];
  }

  async function remaining(): Promise<{ active: number; daily: number }> {
    const limits = (await api.send('GET', '/limits')).body as Record<string, { Remaining: number }>;
    return {
      active: limits['ActiveScratchOrgs']?.Remaining ?? NaN,
      daily: limits['DailyScratchOrgs']?.Remaining ?? NaN,
    };
  }

  it('goes from New over Creating to Active by the clock', async () => {
    hub.settings.signupMilliseconds = 60_000;
    assert.equal((await signUp({ Username: 'timed@acme.example' })).status, 201);
    assert.equal((await info('timed@acme.example'))['Status'], 'New');
    hub.clock.advance(30_000);
    const creating = await info('timed@acme.example');
    assert.equal(creating['Status'], 'Creating');
    assert.equal(creating['ScratchOrg'], null);
    await assert.rejects(login(hub, 'timed@acme.example'), /user hasn't approved this consumer/);
    hub.clock.advance(30_000);
    const active = await info('timed@acme.example');
    hub.settings.signupMilliseconds = 0;
    assert.equal(active['Status'], 'Active');
    assert.match(String(active['ScratchOrg']), /^00D\w{12}$/);
    assert.equal(active['LoginUrl'], hub.sandboxUrl);
    assert.match(String(active['SignupInstance']), /S$/);
    assert.match(await login(hub, 'timed@acme.example'), /^00D/);
  });

  it('counts active and daily orgs, and gives the active one back when it is deleted', async () => {
    const start = await remaining();
    await signUp({ Username: 'counted@acme.example' });
    assert.deepEqual(await remaining(), { active: start.active - 1, daily: start.daily - 1 });
    const [row] = await api.records(
      "SELECT Id FROM ActiveScratchOrg WHERE SignupUsername = 'counted@acme.example'",
    );
    const deleted = await api.send('DELETE', `/sobjects/ActiveScratchOrg/${String(row?.['Id'])}`);
    assert.equal(deleted.status, 204);
    assert.deepEqual(await remaining(), { active: start.active, daily: start.daily - 1 });
    const audit = await info('counted@acme.example');
    assert.equal(audit['Status'], 'Deleted');
    assert.notEqual(audit['DeletedDate'], null);
  });

  it('refuses signups beyond the allocations, in words', async () => {
    const { limits } = hub.settings;
    hub.settings.limits = { activeScratchOrgs: 0, dailyScratchOrgs: 100 };
    const active = await signUp({ Username: 'over@acme.example' });
    hub.settings.limits = { activeScratchOrgs: 100, dailyScratchOrgs: 0 };
    const daily = await signUp({ Username: 'over@acme.example' });
    hub.settings.limits = limits;
    assert.equal(active.status, 400);
    const said = ({ body }: Answer) => (body as { errorCode: string; message: string }[])[0];
    assert.equal(said(active)?.errorCode, 'LIMIT_EXCEEDED');
    assert.match(said(active)?.message ?? '', /has reached its active scratch org limit$/);
    assert.match(said(daily)?.message ?? '', /has reached its daily scratch org signup limit$/);
  });

  it('ends a signup with C-1007 when the username is taken, and keeps the first org', async () => {
    await signUp({ Username: 'twice@acme.example' });
    await signUp({ Username: 'Twice@acme.example' });
    const rows = await api.records(
      "SELECT Status, ErrorCode FROM ScratchOrgInfo WHERE SignupUsername = 'twice@acme.example' ORDER BY Id",
    );
    assert.deepEqual(rows, [
      { Status: 'Active', ErrorCode: null },
      { Status: 'Error', ErrorCode: 'C-1007' },
    ]);
  });

  it('lets one of two signups at the same moment win', async () => {
    hub.settings.signupMilliseconds = 1000;
    await Promise.all([1, 2].map(async () => signUp({ Username: 'race@acme.example' })));
    hub.clock.advance(1000);
    hub.settings.signupMilliseconds = 0;
    const rows = await api.records(
      "SELECT Status FROM ScratchOrgInfo WHERE SignupUsername = 'race@acme.example' ORDER BY Status",
    );
    assert.deepEqual(rows, [{ Status: 'Active' }, { Status: 'Error' }]);
  });

  it('ends a signup through an External Client App, or an app that it does not know, with C-1016', async () => {
    hub.addApp({ consumerKey: '3MVG9eca', certificate: rsaKey().certificate, kind: 'external-client-app' });
    for (const key of ['3MVG9eca', '3MVG9unknown']) {
      const username = `${key}@acme.example`;
      await signUp({ Username: username, ConnectedAppConsumerKey: key });
      const { Status, ErrorCode } = await info(username);
      assert.deepEqual([Status, ErrorCode], ['Error', 'C-1016']);
    }
  });

  it('fails the signups that a rule names', async () => {
    hub.signupFaults.push({ username: /^once@/, errorCode: 'C-9999', count: 1 });
    await signUp({ Username: 'once@acme.example' });
    assert.equal((await info('once@acme.example'))['ErrorCode'], 'C-9999');
    await signUp({ Username: 'once@acme.example' });
    assert.equal((await info('once@acme.example'))['Status'], 'Active');
  });

  it('gives a username to a signup that names none', async () => {
    const { id } = (await signUp({})).body as { id: string };
    const [row] = await api.records(`SELECT Username, SignupUsername FROM ScratchOrgInfo WHERE Id = '${id}'`);
    assert.equal(row?.['Username'], null);
    assert.match(String(row['SignupUsername']), /^test-\w+@example\.com$/);
  });

  it('hands out a code that the app of the signup can exchange once', async () => {
    await signUp({ Username: 'coded@acme.example', ConnectedAppConsumerKey: 'PlatformCLI' });
    const { AuthCode } = await info('coded@acme.example');
    const form = { grant_type: 'authorization_code', client_id: 'PlatformCLI', code: String(AuthCode) };
    const url = `${hub.sandboxUrl}/services/oauth2/token`;
    const granted = (await postForm(url, form)).body as Record<string, string>;
    assert.equal(granted['instance_url'], hub.sandboxUrl);
    assert.equal((await postForm(url, form)).status, 400);
    const refreshed = await postForm(url, {
      grant_type: 'refresh_token',
      client_id: 'PlatformCLI',
      refresh_token: granted['refresh_token'] ?? '',
    });
    assert.equal(refreshed.status, 200);
  });

  it('expires an org the day after its expiration date, and answers 420 from then on', async () => {
    await signUp({ Username: 'short@acme.example', DurationDays: 1 });
    const token = await login(hub, 'short@acme.example');
    const scratch = new Api(hub.sandboxUrl, token);
    assert.equal((await scratch.send('GET', '/limits')).status, 200);
    hub.clock.advance(2 * day);
    assert.equal((await scratch.send('GET', '/limits')).status, 420);
    assert.equal((await info('short@acme.example'))['Status'], 'Deleted');
  });

  it('are nothing that an org without Dev Hub knows of, though it has their limits', async () => {
    const other = await startDevHub();
    other.disableDevHub();
    const org = new Api(other.productionUrl, other.openSession(other.hubUsername));
    const query = await org.query('SELECT Id FROM ScratchOrgInfo LIMIT 1');
    const limits = await org.send('GET', '/limits');
    const create = await org.send('POST', '/sobjects/ScratchOrgInfo', {});
    await other.close();
    assert.equal((query.body as { errorCode: string }[])[0]?.errorCode, 'INVALID_TYPE');
    assert.deepEqual((limits.body as Record<string, unknown>)['DailyScratchOrgs'], {
      Max: 200,
      Remaining: 200,
    });
    assert.equal(create.status, 404);
  });

  it('makes the org that a test says another client made', async () => {
    const made = hub.createScratchOrg({
      username: 'made@acme.example',
      ageMilliseconds: 2 * day,
      adminEmail: 'boss@acme.example',
    });
    const expires = new Date(hub.clock.now() + 5 * day).toISOString().slice(0, 10);
    assert.equal((await info('made@acme.example'))['ExpirationDate'], expires);
    assert.equal(made.info['ConnectedAppConsumerKey'], consumerKey);
    assert.equal(made.org?.findUser('made@acme.example')?.['Email'], 'boss@acme.example');
    hub.deleteScratchOrg('made@acme.example');
    await assert.rejects(login(hub, 'made@acme.example'), /refused: <!DOCTYPE HTML>/);
  });
});

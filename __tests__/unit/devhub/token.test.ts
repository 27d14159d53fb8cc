import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { startDevHub } from '../../../devhub/index.ts';
import type { DevHub } from '../../../devhub/index.ts';
import { rsaKey, selfSigned } from '../../../harness/keys.ts';
import { addApp, consumerKey, jwtBearer, login, postForm, requestToken, signed } from './client.ts';
import type { Answer, Assertion } from './client.ts';

const test = 'https://test.salesforce.com';

function assertRefused(answer: Answer, error: string, description: string): void {
  assert.equal(answer.status, 400);
  assert.deepEqual(answer.body, { error, error_description: description });
}

describe('the token endpoint, JWT bearer', () => {
  let hub: DevHub;
  before(async () => {
    hub = await startDevHub();
    hub.createScratchOrg({ username: 'scratch@acme.example', consumerKey });
  });
  beforeEach(() => {
    addApp(hub);
    hub.clock.skewMilliseconds = 0;
  });
  after(async () => hub.close());

  it("grants the hub's user a session on the hub", async () => {
    const answer = await requestToken(hub.productionUrl);
    assert.equal(answer.status, 200);
    const body = answer.body as Record<string, string>;
    assert.match(body['access_token'] ?? '', /^00D\w{12}!/);
    assert.equal(body['instance_url'], hub.productionUrl);
    assert.equal(body['token_type'], 'Bearer');
    assert.match(body['id'] ?? '', new RegExp(`^${hub.productionUrl}/id/${hub.hub.id}/005\\w{15}$`));
    assert.match(answer.headers.get('cache-control') ?? '', /no-store/);
  });

  it("grants a scratch org's user a session on that org", async () => {
    const answer = await requestToken(hub.sandboxUrl, { sub: 'Scratch@Acme.example', aud: test });
    assert.equal((answer.body as Record<string, string>)['instance_url'], hub.sandboxUrl);
  });

  const accepted: Record<string, (hub: DevHub) => Assertion> = {
    'an audience with a trailing slash': () => ({ aud: 'https://login.salesforce.com/' }),
    "the listener's own URL as audience": ({ productionUrl }) => ({ aud: productionUrl }),
    'exp in milliseconds, as the Salesforce CLI sends it': () => ({ exp: Date.now() + 300 }),
  };
  for (const [what, assertion] of Object.entries(accepted)) {
    it(`accepts ${what}`, async () => {
      assert.equal((await requestToken(hub.productionUrl, assertion(hub))).status, 200);
    });
  }

  it('refuses a consumer key that no app has', async () => {
    const answer = await requestToken(hub.productionUrl, { iss: '3MVG9other' });
    assertRefused(answer, 'invalid_client_id', 'client identifier invalid');
  });

  it("refuses a signature that the app's certificate does not verify", async () => {
    const answer = await requestToken(hub.productionUrl, { key: 'another' });
    assertRefused(answer, 'invalid_grant', 'invalid assertion');
  });

  it('refuses every assertion of an app whose certificate has expired', async () => {
    hub.addApp({ consumerKey, certificate: selfSigned(rsaKey().pem, { days: -1 }) });
    assertRefused(await requestToken(hub.productionUrl), 'invalid_grant', 'invalid assertion');
  });

  it('refuses an assertion that has expired', async () => {
    const answer = await requestToken(hub.productionUrl, { expiresIn: -70 });
    assertRefused(answer, 'invalid_grant', 'expired authorization code');
  });

  it('takes one that expires as it is signed, as CumulusCI’s do', async () => {
    assert.equal((await requestToken(hub.productionUrl, { expiresIn: 0 })).status, 200);
  });

  it('holds exp against its own clock, which its Date header shows', async () => {
    hub.clock.skewMilliseconds = 10 * 60_000;
    const answer = await requestToken(hub.productionUrl);
    assertRefused(answer, 'invalid_grant', 'expired authorization code');
    const ahead = Date.parse(answer.headers.get('date') ?? '') - Date.now();
    assert.ok(ahead > 9 * 60_000 && ahead < 11 * 60_000);
  });

  it('does not take an advance of its lifecycles for a clock that is off', async () => {
    hub.clock.advance(3_600_000);
    assert.equal((await requestToken(hub.productionUrl)).status, 200);
  });

  it("refuses the other world's audience", async () => {
    const answer = await requestToken(hub.productionUrl, { aud: test });
    assertRefused(answer, 'invalid_grant', 'audience is invalid');
  });

  it("does not know a scratch org's user at login.salesforce.com, nor the hub's at test.salesforce.com", async () => {
    const refused = ['invalid_grant', "user hasn't approved this consumer"] as const;
    assertRefused(await requestToken(hub.productionUrl, { sub: 'scratch@acme.example' }), ...refused);
    assertRefused(await requestToken(hub.sandboxUrl, { aud: test }), ...refused);
  });

  it('refuses a user whom no admin approved, and one who did not approve the app herself', async () => {
    hub.addUser('second@acme.example');
    const refused = await requestToken(hub.productionUrl, { sub: 'second@acme.example' });
    assertRefused(refused, 'invalid_app_access', 'user is not admin approved to access this app');
    hub.addApp({ consumerKey, certificate: rsaKey().certificate, permittedUsers: 'self-authorize' });
    const unapproved = await requestToken(hub.productionUrl);
    assertRefused(unapproved, 'invalid_grant', "user hasn't approved this consumer");
  });

  it('refuses deactivated and frozen users', async () => {
    hub.addApp({
      consumerKey,
      certificate: rsaKey().certificate,
      approvedUsernames: ['off@acme.example', 'cold@acme.example'],
    });
    hub.addUser('off@acme.example', { isActive: false });
    hub.addUser('cold@acme.example', { isFrozen: true });
    for (const sub of ['off@acme.example', 'cold@acme.example']) {
      assertRefused(await requestToken(hub.productionUrl, { sub }), 'invalid_grant', 'inactive user');
    }
  });

  it('lets only the app of its signup in to a scratch org', async () => {
    hub.createScratchOrg({ username: 'web@acme.example', consumerKey: 'PlatformCLI' });
    const answer = await requestToken(hub.sandboxUrl, { sub: 'web@acme.example', aud: test });
    assertRefused(answer, 'invalid_grant', "user hasn't approved this consumer");
  });

  it('has no External Client App in a scratch org', async () => {
    hub.addApp({ consumerKey: '3MVG9eca', certificate: rsaKey().certificate, kind: 'external-client-app' });
    assert.equal((await requestToken(hub.productionUrl, { iss: '3MVG9eca' })).status, 200);
    const answer = await requestToken(hub.sandboxUrl, {
      iss: '3MVG9eca',
      sub: 'scratch@acme.example',
      aud: test,
    });
    assertRefused(answer, 'app_not_found', 'External client app is not installed in this org');
  });

  it('refuses a new org until it has been replicated', async () => {
    hub.settings.replicationMilliseconds = 40_000;
    hub.createScratchOrg({ username: 'new@acme.example', consumerKey });
    const answer = await requestToken(hub.sandboxUrl, { sub: 'new@acme.example', aud: test });
    assertRefused(answer, 'invalid_grant', "user hasn't approved this consumer");
    hub.clock.advance(40_000);
    assert.match(await login(hub, 'new@acme.example'), /^00D/);
  });

  it('answers 420 with a page for an org that is gone, or does not know its user, as set', async () => {
    hub.createScratchOrg({ username: 'gone@acme.example', consumerKey, status: 'Deleted' });
    const asked = { sub: 'gone@acme.example', aud: test };
    const gone = await requestToken(hub.sandboxUrl, asked);
    assert.equal(gone.status, 420);
    assert.match(gone.text, /^<!DOCTYPE HTML>/);
    hub.settings.loginsOfGoneOrgs = 'unknown-user';
    const unknown = await requestToken(hub.sandboxUrl, asked);
    assertRefused(unknown, 'invalid_grant', "user hasn't approved this consumer");
  });

  it('takes a form and nothing else', async () => {
    const body = JSON.stringify({ grant_type: jwtBearer, assertion: await signed({}) });
    const response = await fetch(`${hub.productionUrl}/services/oauth2/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    assert.equal(response.status, 400);
  });

  it('refuses grant types it does not know, and texts that are no JWT', async () => {
    const url = `${hub.productionUrl}/services/oauth2/token`;
    assertRefused(
      await postForm(url, { grant_type: 'password' }),
      'unsupported_grant_type',
      'grant type not supported',
    );
    assertRefused(
      await postForm(url, { grant_type: jwtBearer, assertion: 'a.b.c' }),
      'invalid_grant',
      'invalid assertion',
    );
  });
});

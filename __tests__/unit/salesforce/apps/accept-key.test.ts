import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { describe, test, type TestContext } from 'node:test';
import { apiRefusals } from '../../../../devhub/errors.ts';
import { type DevHub, startDevHub } from '../../../../devhub/index.ts';
import { answerWith } from '../../../../devhub/world/faults.ts';
import { rsaKey } from '../../../../harness/keys.ts';
import { acceptKey, NotAssociated } from '../../../../src/salesforce/apps/accept-key.ts';
import { ownConsumerKey } from '../../../../src/salesforce/apps/consumer-key.ts';
import { hubAppPackage, type HubApp } from '../../../../src/salesforce/apps/external-client-app.ts';
import { appOfKey, readExternalApps, referenceTo } from '../../../../src/salesforce/apps/hub-app.ts';
import { platformCli, redeemAuthCode } from '../../../../src/salesforce/apps/platform-cli.ts';
import { deployRequest, startDeploy, waitForDeploy } from '../../../../src/salesforce/metadata/deploy.ts';
import { zipFiles } from '../../../../src/salesforce/metadata/zip.ts';
import { assignPermissionSets } from '../../../../src/salesforce/permission-sets.ts';
import { login, LoginRefused, revokeToken } from '../../../../src/salesforce/wire/login.ts';
import { OrgClient } from '../../../../src/salesforce/wire/org-client.ts';
import type { SalesforceUrl } from '../../../../src/salesforce/wire/session.ts';
import { hubClient, testWire, type TestWire } from '../org-clients.ts';

const hubApp: HubApp = {
  name: 'Orgkey',
  permissionSet: 'Orgkey',
  contactEmail: 'admin@acme.example',
  consumerKey: 'OrgkeyAppOfTheTest0123456789',
  certificate: rsaKey().certificate,
};
const username = 'morning.1.dev.1a@00dhb0000000001aaa.orgkey';

interface Fixture {
  readonly hub: DevHub;
  readonly wire: TestWire;
  readonly client: OrgClient;
}

/** A hub that takes no Connected App, with an External Client App that came by one deploy. */
async function start(t: TestContext): Promise<Fixture> {
  const hub = await startDevHub();
  t.after(() => hub.close());
  hub.refuseNewConnectedApps();
  const wire = testWire(hub);
  const client = hubClient(hub, wire);
  const id = await startDeploy(
    client,
    deployRequest(await zipFiles(hubAppPackage(hubApp, { withPermissionSet: true }))),
  );
  const outcome = await waitForDeploy(client, id);
  assert.deepEqual(outcome.failures, []);
  await assignPermissionSets(client, ['Orgkey']);
  return { hub, wire, client };
}

function logIn({ hub, wire }: Fixture, to: string, consumerKey = hubApp.consumerKey): Promise<string> {
  const isHub = to === hub.hubUsername;
  const identity = {
    consumerKey,
    username: to,
    loginUrl: (isHub ? hub.productionUrl : hub.sandboxUrl) as SalesforceUrl,
    audience: isHub ? 'https://login.salesforce.com' : 'https://test.salesforce.com',
  };
  return login(identity, createPrivateKey(rsaKey().pem), { ...wire, now: Date.now }).then(
    ({ orgId }) => orgId,
    (error: unknown) => {
      if (error instanceof LoginRefused) return error.message;
      throw error;
    },
  );
}

/** A new scratch org, signed up through the CLI's app and opened once by its code. */
async function openByCode({ hub, wire, client }: Fixture) {
  const { id } = await client.post<{ id: string }>('/sobjects/ScratchOrgInfo', {
    Username: username,
    Edition: 'Developer',
    DurationDays: 1,
    ConnectedAppConsumerKey: platformCli.consumerKey,
    ConnectedAppCallbackUrl: platformCli.callbackUrl,
    OrgName: 'Company',
  });
  const [info] = await client.query<{ AuthCode: string; ScratchOrg: string }>(
    `SELECT AuthCode, ScratchOrg FROM ScratchOrgInfo WHERE Id = '${id}'`,
  );
  assert.ok(info);
  const grant = await redeemAuthCode(
    { username, loginUrl: hub.sandboxUrl as SalesforceUrl, authCode: info.AuthCode },
    wire,
  );
  return { grant, org: new OrgClient(grant.session, wire), authCode: info.AuthCode };
}

async function reference({ client }: Fixture) {
  const app = appOfKey((await readExternalApps(client)) ?? [], hubApp.consumerKey, undefined);
  assert.ok(app, 'the hub’s app is found by the mark in its description');
  const found = referenceTo(app);
  assert.ok(found, 'it is Packaged and has a link');
  return found;
}

describe('an org that is associated with the hub’s External Client App', () => {
  test('opens by the hub’s consumer key and private key, and the first session ends', async (t) => {
    const fixture = await start(t);
    assert.equal(await logIn(fixture, fixture.hub.hubUsername), fixture.hub.hub.id);
    const { grant, org } = await openByCode(fixture);
    assert.match(await logIn(fixture, username), /not installed in this org/);
    const policy = await acceptKey(org, { way: 'hub', app: await reference(fixture) });
    assert.equal(policy, 'Orgkey_defaultPolicy');
    assert.equal(await logIn(fixture, username), grant.session.orgId);
    assert.ok(grant.refreshToken);
    assert.equal(await revokeToken(grant.session.instanceUrl, grant.refreshToken, fixture.wire), true);
    await assert.rejects(org.query('SELECT Id FROM User'), /INVALID_SESSION_ID/);
  });

  test('takes one deploy where the policy’s name is known', async (t) => {
    const fixture = await start(t);
    const { org } = await openByCode(fixture);
    const app = await reference(fixture);
    fixture.hub.requests.length = 0;
    await acceptKey(org, { way: 'hub', app }, 'Orgkey_defaultPolicy');
    const requests = fixture.hub.requests.map(({ method, path }) => `${method} ${path.split('?')[0] ?? ''}`);
    assert.equal(requests.filter((one) => /POST .*deployRequest$/.test(one)).length, 1);
    assert.equal(requests.filter((one) => !one.includes('deployRequest')).length, 2, requests.join('\n'));
    assert.match(await logIn(fixture, username), /^00D/);
  });

  test('still opens where the policy’s name was known wrongly', async (t) => {
    const fixture = await start(t);
    fixture.hub.settings.externalApps.policyNames = 'always-its-own';
    const { org } = await openByCode(fixture);
    assert.equal(
      await acceptKey(org, { way: 'hub', app: await reference(fixture) }, 'Wrong'),
      'Orgkey_defaultPolicy',
    );
    assert.match(await logIn(fixture, username), /^00D/);
  });

  for (const association of ['refused', 'own-consumer'] as const) {
    test(`is not taken for one where association is ${association}, and an own app opens it`, async (t) => {
      const fixture = await start(t);
      fixture.hub.settings.externalApps.association = association;
      const { org } = await openByCode(fixture);
      await assert.rejects(acceptKey(org, { way: 'hub', app: await reference(fixture) }), NotAssociated);
      const consumerKey = ownConsumerKey(hubApp.consumerKey, username);
      const app = { ...hubApp, name: 'Orgkey_own', consumerKey };
      await acceptKey(org, { way: 'own', app });
      assert.match(await logIn(fixture, username, consumerKey), /^00D/);
    });
  }
});

/** No reference says whether a new org's admin may read these: such an org answers as if they did not exist. */
describe('an org that does not show its app’s parts', () => {
  const hide = ({ hub }: Fixture, object: string, field?: string) => {
    const refusal =
      field === undefined
        ? apiRefusals.invalidType(`FROM ${object}`, object)
        : apiRefusals.invalidField(`${field} FROM ${object}`, field, object);
    hub.faults.add({ path: new RegExp(`FROM ${object}$`), effect: answerWith(refusal) });
  };

  for (const field of [undefined, 'OauthLink']) {
    test(`is not taken for an associated one without ${field ?? 'the settings'}`, async (t) => {
      const fixture = await start(t);
      const app = await reference(fixture);
      const { org } = await openByCode(fixture);
      hide(fixture, 'ExtlClntAppOauthSettings', field);
      await assert.rejects(acceptKey(org, { way: 'hub', app }), NotAssociated);
    });
  }

  test('gets its policy by the names that orgs usually give it', async (t) => {
    const fixture = await start(t);
    const { org } = await openByCode(fixture);
    hide(fixture, 'ExtlClntAppOauthPlcyCnfg');
    const consumerKey = ownConsumerKey(hubApp.consumerKey, username);
    const policy = await acceptKey(org, { way: 'own', app: { ...hubApp, name: 'Orgkey_own', consumerKey } });
    assert.equal(policy, 'Orgkey_own_defaultPolicy');
    assert.match(await logIn(fixture, username, consumerKey), /^00D/);
  });

  test('is asked again where it only fails for now', async (t) => {
    const fixture = await start(t);
    const app = await reference(fixture);
    const { org } = await openByCode(fixture);
    const path = /FROM ExtlClntAppOauthSettings$/;
    fixture.hub.faults.add({ path, count: 2, effect: { kind: 'server-error' } });
    await acceptKey(org, { way: 'hub', app });
    assert.match(await logIn(fixture, username), /^00D/);
  });
});

describe('a signup’s code', () => {
  test('opens its org once', async (t) => {
    const fixture = await start(t);
    const { authCode } = await openByCode(fixture);
    const again = { username, loginUrl: fixture.hub.sandboxUrl as SalesforceUrl, authCode };
    await assert.rejects(redeemAuthCode(again, fixture.wire), /expired authorization code/);
  });

  test('is too old after a while', async (t) => {
    const fixture = await start(t);
    fixture.hub.settings.authCodeMilliseconds = -1;
    await assert.rejects(openByCode(fixture), /expired authorization code/);
  });

  test('opens nothing where API Access Control keeps the CLI’s app out', async (t) => {
    const fixture = await start(t);
    fixture.hub.settings.apiAccessControl = true;
    await assert.rejects(openByCode(fixture), /invalid_app_access/);
  });
});

import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { describe, test, type TestContext } from 'node:test';
import { startDevHub, type DevHub } from '../../../../devhub/index.ts';
import { Problem } from '../../../../src/problem.ts';
import { isDeveloperName, type ConnectedApp } from '../../../../src/salesforce/apps/connected-app.ts';
import {
  approveUser,
  deployConnectedApp,
  findConnectedApp,
  hasPermissionSet,
} from '../../../../src/salesforce/apps/deploy-connected-app.ts';
import { login, LoginRefused } from '../../../../src/salesforce/wire/login.ts';
import { OrgClient } from '../../../../src/salesforce/wire/org-client.ts';
import type { SalesforceUrl } from '../../../../src/salesforce/wire/session.ts';
import { rsaKey } from '../../../../harness/keys.ts';
import { hubClient, testWire, type TestWire } from '../org-clients.ts';

const app: ConnectedApp = {
  name: 'Orgkey',
  permissionSet: 'Orgkey',
  contactEmail: 'admin@acme.example',
  consumerKey: 'OrgkeyAppOfTheTest0123456789',
  certificate: rsaKey().certificate,
};

interface Fixture {
  readonly hub: DevHub;
  readonly wire: TestWire;
  readonly org: OrgClient;
  readonly logIn: (key?: string, consumerKey?: string) => Promise<string>;
}

async function start(t: TestContext): Promise<Fixture> {
  const hub = await startDevHub();
  t.after(() => hub.close());
  const wire = testWire(hub);
  return {
    hub,
    wire,
    org: hubClient(hub, wire),
    logIn: async (key = 'default', consumerKey = app.consumerKey) => {
      const identity = {
        consumerKey,
        username: hub.hubUsername,
        loginUrl: hub.productionUrl as SalesforceUrl,
        audience: 'https://login.salesforce.com',
      };
      const session = login(identity, createPrivateKey(rsaKey(key).pem), { ...wire, now: Date.now });
      return session.then(
        ({ orgId }) => orgId,
        (error: unknown) => {
          if (error instanceof LoginRefused) return error.message;
          throw error;
        },
      );
    },
  };
}

function problem(kind: string, text: RegExp): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof Problem, String(error));
    assert.equal(error.kind, kind);
    assert.match(error.message, text);
    return true;
  };
}

describe('a Connected App that is deployed', () => {
  test('opens the hub for those who have its permission set, with the key of its certificate', async (t) => {
    const { hub, org, logIn } = await start(t);
    assert.match(await logIn(), /client identifier invalid/);
    await deployConnectedApp(org, app, { withPermissionSet: true });
    assert.match(await logIn(), /user is not admin approved/);
    await approveUser(org, app, org.session.userId);
    assert.equal(await logIn(), hub.hub.id);
    assert.match(await logIn('another'), /invalid assertion/);
    assert.equal((await findConnectedApp(org, 'Orgkey'))?.OptionsAllowAdminApprovedUsersOnly, true);
  });

  test('approves through a permission set that is there, and leaves that as it is', async (t) => {
    const { hub, org, logIn } = await start(t);
    hub.hub.insert('PermissionSet', { Name: 'CI_Users', Label: 'People of CI', IsCustom: true });
    const named = { ...app, permissionSet: 'CI_Users' };
    assert.equal(await hasPermissionSet(org, named.permissionSet), true);
    await deployConnectedApp(org, named, { withPermissionSet: false });
    await approveUser(org, named, org.session.userId);
    assert.equal(await logIn(), hub.hub.id);
    const [set] = hub.hub.table('PermissionSet').rows();
    assert.equal(set?.['Label'], 'People of CI');
  });

  test('is given its permission set by hand if the deploy left that out', async (t) => {
    const { hub, org, logIn } = await start(t);
    await deployConnectedApp(org, app, { withPermissionSet: true });
    const access = hub.hub.table('SetupEntityAccess');
    for (const { Id } of access.rows()) access.delete(Id);
    await approveUser(org, app, org.session.userId);
    assert.equal(await logIn(), hub.hub.id);
  });

  test('takes another certificate, under the same consumer key', async (t) => {
    const { hub, org, logIn } = await start(t);
    await deployConnectedApp(org, app, { withPermissionSet: true });
    await approveUser(org, app, org.session.userId);
    const changed = { ...app, certificate: rsaKey('another').certificate };
    await deployConnectedApp(org, changed, { withPermissionSet: false });
    assert.equal(await logIn('another'), hub.hub.id);
    assert.match(await logIn(), /invalid assertion/);
  });
});

describe('a Connected App that the org refuses', () => {
  test('because new ones are off: what to send to Salesforce Support, with the org’s id', async (t) => {
    const { hub, org } = await start(t);
    hub.refuseNewConnectedApps();
    await assert.rejects(
      deployConnectedApp(org, app, { withPermissionSet: true }),
      problem(
        'setup/connected-apps-off',
        new RegExp(`Please enable the creation of connected apps in org ${hub.hub.id}`),
      ),
    );
    assert.equal(await findConnectedApp(org, app.name), undefined);
    assert.equal(await hasPermissionSet(org, app.permissionSet), false);
  });

  test('because the user may not deploy', async (t) => {
    const { hub, wire } = await start(t);
    const user = hub.addUser('clerk@acme.example', { profile: 'Standard User' });
    const session = {
      username: 'clerk@acme.example',
      orgId: hub.hub.id,
      userId: user.Id,
      instanceUrl: hub.productionUrl as SalesforceUrl,
      accessToken: hub.openSession('clerk@acme.example'),
    };
    await assert.rejects(
      deployConnectedApp(new OrgClient(session, wire), app, { withPermissionSet: true }),
      problem('setup/no-permission', /clerk@acme\.example may not deploy metadata/),
    );
  });

  test('because one of that name has another consumer key', async (t) => {
    const { org, logIn, hub } = await start(t);
    await deployConnectedApp(org, app, { withPermissionSet: true });
    await approveUser(org, app, org.session.userId);
    await assert.rejects(
      deployConnectedApp(org, { ...app, consumerKey: 'Another0123456789' }, { withPermissionSet: true }),
      problem('setup/app-exists', /has a Connected App named Orgkey already/),
    );
    assert.equal(await logIn(), hub.hub.id);
  });

  test('because its consumer key is none, which says nothing of other apps', async (t) => {
    const { org } = await start(t);
    await assert.rejects(
      deployConnectedApp(org, { ...app, consumerKey: 'short' }, { withPermissionSet: true }),
      problem('deploy/failed', /The consumer key is invalid/),
    );
  });

  test('because its certificate is none', async (t) => {
    const { org } = await start(t);
    await assert.rejects(
      deployConnectedApp(org, { ...app, certificate: 'MIIB' }, { withPermissionSet: true }),
      problem('deploy/failed', /Invalid certificate/),
    );
  });
});

test('names of apps are developer names', () => {
  for (const name of ['Orgkey', 'Orgkey_2', 'a1']) assert.ok(isDeveloperName(name), name);
  for (const name of ['', '1Orgkey', '_Orgkey', 'Orgkey_', 'Org__key', 'Org key', 'Örgkey', 'a'.repeat(81)]) {
    assert.ok(!isDeveloperName(name), name);
  }
});

import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { appMark } from '../../../src/salesforce/apps/consumer-key.ts';
import { passphrase, startDesk, type Desk } from './orgkey.ts';

const key = ['--key-size', '2048', '--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];
const deploy = ['init', ...key, '--target-org', 'hub', '--yes', '--json'];

interface Result {
  readonly externalClientApp?: string;
  readonly consumerKey: string;
  readonly proven: boolean;
}

function settingsIn({ folder }: Desk): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'orgkey.json'), 'utf8')) as Record<string, unknown>;
}

function apps({ hub }: Desk): Record<string, unknown>[] {
  return hub.hub.table('ExternalClientApplication').rows();
}

async function initialised(desk: Desk, ...args: string[]): Promise<Result & { said: string }> {
  const ended = await desk.orgkey([...deploy, ...args]);
  assert.equal(ended.exitCode, 0, `${ended.stderr}${ended.stdout}`);
  return { ...(JSON.parse(ended.stdout) as Result), said: `${ended.stdout}${ended.stderr}` };
}

describe('orgkey init on a hub where no Connected App can be made', () => {
  test('deploys an External Client App, approves the user, and proves it by a login', async (t) => {
    const desk = await startDesk(t);
    desk.hub.refuseNewConnectedApps();
    const result = await initialised(desk);
    assert.equal(result.proven, true);
    assert.equal(result.externalClientApp, 'Orgkey');
    const [app, ...others] = apps(desk);
    assert.deepEqual(others, []);
    assert.equal(app?.['DistributionState'], 'Packaged');
    assert.ok(String(app['Description']).includes(appMark(result.consumerKey)));
    const { externalClientApp, connectedApp, consumerKey } = settingsIn(desk);
    assert.deepEqual(
      [externalClientApp, connectedApp, consumerKey],
      ['Orgkey', undefined, result.consumerKey],
    );
    for (const token of desk.hub.tokensGiven) assert.ok(!result.said.includes(token));
  });

  test('approves another user than the admin, who has no other right', async (t) => {
    const desk = await startDesk(t);
    desk.hub.addUser('ci@acme.example', { profile: 'Standard User' });
    assert.equal((await initialised(desk, '--hub-username', 'ci@acme.example')).proven, true);
  });

  test('takes a consumer key of the org’s own, marks the app by it, and leaks no secret', async (t) => {
    const desk = await startDesk(t);
    desk.hub.settings.externalApps.consumerKeys = 'generated';
    const { consumerKey, proven, said } = await initialised(desk);
    assert.equal(proven, true);
    assert.match(consumerKey, /^3MVG9/);
    assert.equal(settingsIn(desk)['consumerKey'], consumerKey);
    assert.ok(String(apps(desk)[0]?.['Description']).includes(appMark(consumerKey)));
    assert.deepEqual(readdirSync(desk.folder).sort(), ['orgkey.json', 'server.crt', 'server.key.enc']);
    const files = readdirSync(desk.folder).map((name) => readFileSync(join(desk.folder, name), 'utf8'));
    assert.doesNotMatch(`${said}${files.join('')}`, /SecretOf/);
  });

  test('uses the policy that the org made where it takes no other', async (t) => {
    const desk = await startDesk(t);
    desk.hub.settings.externalApps.policyNames = 'always-its-own';
    assert.equal((await initialised(desk)).proven, true);
    const policies = desk.hub.hub.table('ExtlClntAppOauthPlcyCnfg').rows();
    assert.deepEqual(
      policies.map((row) => row['DeveloperName']),
      ['Orgkey_defaultPolicy'],
    );
  });

  test('gives the permission set access by a record where its name approves nobody', async (t) => {
    const desk = await startDesk(t);
    desk.hub.settings.externalApps.approvalBy = 'ids';
    const result = await initialised(desk, '--wait', '0');
    assert.equal(result.proven, true);
    assert.match(result.said, /gets access to the app by a record/);
    const [access, ...others] = desk.hub.hub.table('SetupEntityAccess').rows();
    assert.equal(access?.['SetupEntityId'], apps(desk)[0]?.['Id']);
    assert.deepEqual(others, []);
  });

  test('waits until Salesforce knows the app', async (t) => {
    const desk = await startDesk(t);
    desk.hub.settings.externalApps.knownAfterMilliseconds = 1500;
    const { proven, said } = await initialised(desk);
    assert.equal(proven, true);
    assert.match(said, /does not know the app everywhere yet/);
  });

  test('with an app of that name: says so, and changes nothing', async (t) => {
    const desk = await startDesk(t);
    await initialised(desk);
    const again = await desk.orgkey([...deploy, '--directory', 'other']);
    assert.equal(again.exitCode, 1);
    assert.match(again.stderr, /has an External Client App named Orgkey already/);
    assert.equal(apps(desk).length, 1);
    assert.ok(!readdirSync(desk.folder).includes('other'));
  });

  test('keeps the key when what follows the deploy fails, and says what', async (t) => {
    const desk = await startDesk(t);
    const body = [{ errorCode: 'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY', message: 'no' }];
    desk.hub.faults.add({ path: /PermissionSetAssignment/, effect: { kind: 'answer', status: 400, body } });
    const ended = await desk.orgkey(deploy);
    assert.equal(ended.exitCode, 1);
    assert.equal((JSON.parse(ended.stdout) as Result).proven, false);
    createPrivateKey({ key: readFileSync(join(desk.folder, 'server.key.enc')), passphrase });
    assert.equal(apps(desk).length, 1);
  });

  test('--print-metadata writes its source; --view-setup lets the users see Setup', async (t) => {
    const desk = await startDesk(t);
    await initialised(desk, '--print-metadata', 'source', '--view-setup');
    const main = join(desk.folder, 'source/force-app/main/default');
    assert.deepEqual(readdirSync(main).sort(), [
      ...['externalClientApps', 'extlClntAppGlobalOauthSets', 'extlClntAppOauthPolicies'],
      ...['extlClntAppOauthSettings', 'extlClntAppPolicies', 'permissionsets'],
    ]);
    const set = readFileSync(join(main, 'permissionsets/Orgkey.permissionset-meta.xml'), 'utf8');
    assert.match(set, /<name>ViewSetup<\/name>/);
    assert.deepEqual(apps(desk), []);
  });
});

describe('orgkey rotate of an External Client App', () => {
  test('makes a second one, and the first goes on', async (t) => {
    const desk = await startDesk(t);
    desk.hub.refuseNewConnectedApps();
    const first = await initialised(desk);
    const ended = await desk.orgkey(['rotate', ...key, '--target-org', 'hub', '--yes', '--json']);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const next = JSON.parse(ended.stdout) as Result;
    assert.equal(next.externalClientApp, 'Orgkey_2');
    assert.equal(next.proven, true);
    assert.notEqual(next.consumerKey, first.consumerKey);
    for (const settings of ['orgkey.json', 'orgkey-2.json']) {
      const args = ['check', '--settings', settings, '--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];
      assert.equal((await desk.orgkey(args)).exitCode, 0, settings);
    }
  });
});

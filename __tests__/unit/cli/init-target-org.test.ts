import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { contents, type Desk, passphrase, small, startDesk } from './orgkey.ts';

function apps({ hub }: Desk): unknown[] {
  return hub.hub
    .table('ConnectedApplication')
    .rows()
    .map((row) => row['Name']);
}

describe('orgkey init --target-org', () => {
  const deploy = ['init', ...small, '--app', 'connected-app', '--target-org', 'hub', '--yes'];

  test('deploys the app, approves the user, and proves it by a login with the key alone', async (t) => {
    const desk = await startDesk(t);
    const { hub, orgkey, folder } = desk;
    const ended = await orgkey([...deploy, '--json']);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const result = JSON.parse(ended.stdout) as Record<string, unknown>;
    assert.equal(result['proven'], true);
    assert.deepEqual(apps(desk), ['Orgkey']);
    assert.ok(hub.requests.some(({ grant, status }) => grant === 'jwt-bearer' && status === 200));
    assert.equal(hub.openSessions(hub.hubUsername), 1, 'the proof’s session is ended; the admin’s is not');
    const settings = JSON.parse(contents(folder)['orgkey.json'] ?? '') as Record<string, unknown>;
    assert.deepEqual(settings, {
      connectedApp: 'Orgkey',
      permissionSet: 'Orgkey',
      consumerKey: result['consumerKey'],
      hubUsername: hub.hubUsername,
      instanceUrl: hub.productionUrl,
      encryptedKeyFile: 'server.key.enc',
      certificateFile: 'server.crt',
    });
    for (const token of hub.tokensGiven) assert.ok(!`${ended.stdout}${ended.stderr}`.includes(token));
  });

  test('approves another user of the hub than the admin who deploys', async (t) => {
    const { hub, orgkey } = await startDesk(t);
    hub.addUser('ci@acme.example', { profile: 'Standard User' });
    const ended = await orgkey([...deploy, '--hub-username', 'ci@acme.example']);
    assert.equal(ended.exitCode, 0, ended.stderr);
    assert.match(ended.stdout, /ci@acme\.example logged in with nothing but the key/);
    const missing = await orgkey([...deploy, '--hub-username', 'who@acme.example', '--directory', 'other']);
    assert.match(missing.stderr, /no active user who@acme\.example/);
  });

  test('goes on where the admin may not see SetupEntityAccess: the login proves what that would say', async (t) => {
    const { hub, orgkey } = await startDesk(t);
    const message = "sObject type 'SetupEntityAccess' is not supported.";
    const body = [{ errorCode: 'INVALID_TYPE', message }];
    hub.faults.add({ path: /FROM SetupEntityAccess/, effect: { kind: 'answer', status: 400, body } });
    const ended = await orgkey(deploy);
    assert.equal(ended.exitCode, 0, ended.stderr);
    assert.match(ended.stderr, /may not see whether.*View Setup and Configuration/);
    assert.match(ended.stdout, /logged in with nothing but the key/);
  });

  test('waits until a new app is live, and says so', async (t) => {
    const { hub, orgkey } = await startDesk(t);
    const { loginRefusals } = await import('../../../devhub/index.ts');
    hub.faults.add({
      path: '/services/oauth2/token',
      count: 1,
      effect: { kind: 'refuse', refusal: loginRefusals.unknownClient() },
    });
    const ended = await orgkey(deploy);
    assert.equal(ended.exitCode, 0, ended.stderr);
    assert.match(ended.stderr, /does not know the app everywhere yet \(invalid_client_id: .*Next try in 2 s/);
  });

  test('still tells the passphrase and the next steps when the app does not get live in time', async (t) => {
    const { hub, orgkey } = await startDesk(t);
    const { loginRefusals } = await import('../../../devhub/index.ts');
    hub.faults.add({
      path: '/services/oauth2/token',
      effect: { kind: 'refuse', refusal: loginRefusals.unknownClient() },
    });
    const ended = await orgkey([
      ...['init', '--key-size', '2048', '--generate-passphrase', '--target-org', 'hub', '--yes'],
      ...['--wait', '0', '--app', 'connected-app'],
    ]);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stdout, /can’t log in with the key .* yet/);
    assert.match(ended.stdout, /The passphrase, shown this once:\n\n\S{40}\n/);
    assert.match(ended.stdout, /gh secret set SF_CONSUMER_KEY --body Orgkey\w+/);
  });

  const untouched: Record<
    string,
    { arrange: (desk: Desk) => void | Promise<void>; args?: string[]; says: RegExp }
  > = {
    'an org that refuses new connected apps': {
      arrange: ({ hub }) => hub.refuseNewConnectedApps(),
      says: /Please enable the creation of connected apps in org 00D/,
    },
    'an org that has an app of that name': {
      arrange: ({ hub }) => {
        hub.hub.insert('ConnectedApplication', { Name: 'Orgkey' });
      },
      says: /has a Connected App named Orgkey already/,
    },
    'a user who may not deploy': {
      arrange: async ({ hub, logIn }) => {
        hub.addUser('clerk@acme.example', { profile: 'Standard User' });
        await logIn('clerk@acme.example', 'clerk');
      },
      args: ['init', ...small, '--yes', '--target-org', 'clerk'],
      says: /clerk@acme\.example may not deploy metadata/,
    },
    'a scratch org': {
      arrange: async ({ hub, logIn }) => {
        hub.createScratchOrg({ username: 'scratch@acme.example' });
        await logIn('scratch@acme.example', 'scratch');
      },
      args: ['init', ...small, '--yes', '--target-org', 'scratch'],
      says: /scratch \(scratch@acme\.example\) is not a Dev Hub/,
    },
    'a session that has ended': {
      arrange: ({ hub }) => {
        hub.expireSessions();
      },
      says: /session with hub has ended, and can’t be renewed/,
    },
    'no --yes where no one can answer': {
      arrange: () => undefined,
      args: ['init', ...small, '--target-org', 'hub'],
      says: /Give --yes/,
    },
  };
  for (const [what, { arrange, args = deploy, says }] of Object.entries(untouched)) {
    test(`with ${what}: says so, and changes nothing`, async (t) => {
      const desk = await startDesk(t);
      await arrange(desk);
      const before = apps(desk);
      const ended = await desk.orgkey(args);
      assert.equal(ended.exitCode, 1);
      assert.match(ended.stderr, says);
      assert.deepEqual(apps(desk), before);
      assert.deepEqual(contents(desk.folder), {});
    });
  }

  test('interrupted while it deploys, it keeps whole files: the app may be there', async (t) => {
    const { hub, orgkey, folder } = await startDesk(t);
    hub.settings.deployMilliseconds = 60_000;
    const ended = await orgkey(deploy, { signalAt: { text: /Deploying/, signal: 'SIGINT' } });
    assert.equal(ended.exitCode, 130);
    assert.deepEqual(Object.keys(contents(folder)), ['orgkey.json', 'server.crt', 'server.key.enc']);
    createPrivateKey({ key: readFileSync(join(folder, 'server.key.enc')), passphrase });
  });

  test('--print-metadata writes source that deploys, and touches no org', async (t) => {
    const desk = await startDesk(t);
    const { orgkey, folder } = desk;
    const ended = await orgkey([...deploy, '--print-metadata', 'source']);
    assert.equal(ended.exitCode, 0, ended.stderr);
    assert.deepEqual(apps(desk), []);
    const files = contents(join(folder, 'source'));
    assert.deepEqual(Object.keys(files), [
      'force-app/main/default/connectedApps/Orgkey.connectedApp-meta.xml',
      'force-app/main/default/permissionsets/Orgkey.permissionset-meta.xml',
      'sfdx-project.json',
    ]);
    const [app = ''] = Object.values(files);
    assert.match(app, /<isAdminApproved>true<\/isAdminApproved>/);
    assert.ok(app.includes(contents(folder)['server.crt']?.trim() ?? '?'));
    assert.match(ended.stdout, /sf project deploy start --source-dir force-app/);
  });

  test('--print-metadata keeps the project that is there, and replaces no source of it', async (t) => {
    const { orgkey, folder } = await startDesk(t);
    writeFileSync(join(folder, 'sfdx-project.json'), '{ "name": "mine" }');
    const args = [...deploy, '--print-metadata', '.'];
    assert.equal((await orgkey(args)).exitCode, 0);
    assert.equal(contents(folder)['sfdx-project.json'], '{ "name": "mine" }');
    const before = contents(folder);
    const again = await orgkey([...args, '--directory', 'elsewhere']);
    assert.equal(again.exitCode, 1);
    assert.match(again.stderr, /Orgkey\.connectedApp-meta\.xml, .* are there already/);
    assert.deepEqual(contents(folder), before);
  });

  test('a folder that can’t be written to is found before anything is deployed', async (t) => {
    const desk = await startDesk(t);
    writeFileSync(join(desk.folder, 'taken'), '');
    mkdirSync(join(desk.folder, 'free'));
    const ended = await desk.orgkey([...deploy, '--directory', 'taken/below']);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /A file can’t be written/);
    assert.deepEqual(apps(desk), []);
  });
});

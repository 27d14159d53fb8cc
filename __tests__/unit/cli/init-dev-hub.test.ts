import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { startDesk, type Desk } from './orgkey.ts';

const deploy = [
  ...['init', '--key-size', '2048', '--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'],
  ...['--app', 'connected-app', '--target-org', 'hub', '--yes'],
];

function apps({ hub }: Desk): unknown[] {
  return hub.hub
    .table('ConnectedApplication')
    .rows()
    .map((row) => row['Name']);
}

describe('orgkey init where Dev Hub is off', () => {
  test('--enable-dev-hub turns Dev Hub on, once everything else is deployed', async (t) => {
    const desk = await startDesk(t);
    const { hub, orgkey } = desk;
    hub.disableDevHub();
    const ended = await orgkey([...deploy, '--enable-dev-hub', '--json']);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const result = JSON.parse(ended.stdout) as Record<string, unknown>;
    assert.deepEqual([result['proven'], result['devHubTurnedOn']], [true, true]);
    assert.ok(hub.hub.isDevHub);
    assert.deepEqual(apps(desk), ['Orgkey']);
  });

  test('--enable-dev-hub leaves Dev Hub off in an org that refuses the app', async (t) => {
    const { hub, orgkey } = await startDesk(t);
    hub.disableDevHub();
    hub.refuseNewConnectedApps();
    const ended = await orgkey([...deploy, '--enable-dev-hub']);
    assert.match(ended.stderr, /refuses new Connected Apps/);
    assert.equal(hub.hub.isDevHub, false);
  });

  test('--enable-dev-hub deploys nothing more where Dev Hub is on', async (t) => {
    const { hub, orgkey } = await startDesk(t);
    const ended = await orgkey([...deploy, '--enable-dev-hub']);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const deploys = hub.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('deployRequest'),
    );
    assert.equal(deploys.length, 1);
    assert.doesNotMatch(ended.stdout, /Dev Hub is on now/);
  });

  const untouched: Record<string, { arrange?: (desk: Desk) => void; args: string[]; says: RegExp }> = {
    'no one to ask': {
      args: deploy,
      says: /hub \(admin@acme\.example\) is not a Dev Hub[\s\S]*`orgkey init --enable-dev-hub`/,
    },
    'only files to be written': {
      args: [...deploy, '--enable-dev-hub', '--print-metadata', 'source'],
      says: /is not a Dev Hub/,
    },
    'a namespace, where it can’t be turned on': {
      arrange: ({ hub }) => {
        for (const row of hub.hub.table('Organization').rows()) row['NamespacePrefix'] = 'acme';
      },
      args: [...deploy, '--enable-dev-hub'],
      says: /Dev Hub can’t be turned on in an org with a namespace \(acme\)/,
    },
    'an org that refuses to turn it on': {
      arrange: ({ hub }) => {
        hub.hub.refusesDevHub = true;
      },
      args: [...deploy, '--enable-dev-hub'],
      says: /Turning on Dev Hub failed/,
    },
  };
  for (const [what, { arrange, args, says }] of Object.entries(untouched)) {
    test(`with ${what}: says so, and changes nothing`, async (t) => {
      const desk = await startDesk(t);
      desk.hub.disableDevHub();
      arrange?.(desk);
      const ended = await desk.orgkey(args);
      assert.equal(ended.exitCode, 1);
      assert.match(ended.stderr, says);
      assert.deepEqual(apps(desk), []);
      assert.deepEqual(readdirSync(desk.folder), []);
      assert.equal(desk.hub.hub.isDevHub, false);
    });
  }
});

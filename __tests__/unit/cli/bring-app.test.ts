import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { type Desk, type Ended, startDesk } from './orgkey.ts';

const passphrase = ['--passphrase-env', 'ORGKEY_TEST_PASSPHRASE'];
const consumerKey = '3MVG9theirs.own';

/** A key of `orgkey init`, whose certificate an admin has uploaded to an app of the hub. */
async function startWithApp(
  t: TestContext,
  kind: 'connected-app' | 'external-client-app',
  distributionState: 'Packaged' | 'Local' = 'Packaged',
): Promise<Desk> {
  const desk = await startDesk(t);
  assert.equal((await desk.orgkey(['init', '--key-size', '2048', ...passphrase])).exitCode, 0);
  const certificate = readFileSync(join(desk.folder, 'server.crt'), 'utf8');
  desk.hub.addApp({ consumerKey, certificate, kind, name: 'Theirs', distributionState });
  return desk;
}

function bring({ hub, orgkey }: Desk, ...more: string[]): Promise<Ended> {
  return orgkey([
    ...['init', '--consumer-key', consumerKey, '--app-name', 'theirs', ...passphrase],
    ...['--hub-username', hub.hubUsername, '--instance-url', hub.productionUrl, ...more],
  ]);
}

describe('orgkey init --consumer-key', () => {
  for (const kind of ['external-client-app', 'connected-app'] as const) {
    test(`takes an app that is there, proves it by a login, and writes the settings (${kind})`, async (t) => {
      const desk = await startWithApp(t, kind);
      const ended = await bring(desk);
      assert.equal(ended.exitCode, 0, ended.stderr);
      assert.match(ended.stdout, /logged in with nothing but the key/);
      const settings = JSON.parse(readFileSync(join(desk.folder, 'orgkey.json'), 'utf8')) as Record<
        string,
        string
      >;
      const isExternal = kind === 'external-client-app';
      assert.deepEqual(
        [settings['externalClientApp'], settings['consumerKey'], settings['hubUsername']],
        [isExternal ? 'Theirs' : undefined, consumerKey, desk.hub.hubUsername],
      );
      assert.equal(isExternal, /Give the fleet `app-name: Theirs`/.test(ended.stdout));
      assert.equal((await desk.orgkey(['check', ...passphrase])).exitCode, 0);
      assert.ok(
        desk.hub.requests.some(({ path }) => path.endsWith('/oauth2/revoke')),
        'the session ends',
      );
    });
  }

  test('says what an app that is Local means for scratch orgs', async (t) => {
    const ended = await bring(await startWithApp(t, 'external-client-app', 'Local'), '--json');
    const { proven, remarks } = JSON.parse(ended.stdout) as { proven: boolean; remarks: string[] };
    assert.equal(proven, true);
    assert.match(remarks.join('\n'), /distribution state is Local: each gets an app of its own/);
  });

  test('writes nothing where the login fails, and says why', async (t) => {
    const desk = await startWithApp(t, 'connected-app');
    const ended = await desk.orgkey([
      ...['init', '--consumer-key', 'another', '--app-name', 'Theirs', ...passphrase],
      ...['--hub-username', desk.hub.hubUsername, '--instance-url', desk.hub.productionUrl],
    ]);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /Salesforce knows no app with this `consumer-key`/);
    assert.deepEqual(readdirSync(desk.folder).sort(), ['server.crt', 'server.key.enc']);
  });

  test('keeps settings that are there', async (t) => {
    const desk = await startWithApp(t, 'connected-app');
    assert.equal((await bring(desk)).exitCode, 0);
    const again = await bring(desk);
    assert.equal(again.exitCode, 1);
    assert.match(again.stderr, /orgkey\.json is there already\. Nothing was changed/);
    assert.equal((await bring(desk, '--force')).exitCode, 0);
  });

  test('says what to do without a key, or without a user', async (t) => {
    const { orgkey } = await startDesk(t);
    const args = ['init', '--consumer-key', consumerKey, '--app-name', 'Theirs', ...passphrase];
    const keyless = await orgkey([...args, '--hub-username', 'a@b.example']);
    assert.match(keyless.stderr, /server\.key\.enc can’t be read.*run `orgkey init` without --consumer-key/s);
    assert.match((await orgkey(args)).stderr, /Give --hub-username/);
  });
});

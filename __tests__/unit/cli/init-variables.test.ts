import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { contents, type Desk, passphrase, startDesk } from './orgkey.ts';

const size = ['--key-size', '2048'];
const protectedBy = { ORGKEY_DECRYPTION_PASSPHRASE: passphrase };

function settingsIn(desk: Desk, file: string): Settings {
  return JSON.parse(readFileSync(join(desk.folder, file), 'utf8')) as Settings;
}

interface Settings {
  readonly externalClientApp: string;
  readonly consumerKey: string;
  readonly hubUsername: string;
  readonly encryptedKeyFile: string;
}

describe('the variables of orgkey init', () => {
  test('protect the new key, name its user and its app, and an option outdoes them', async (t) => {
    const desk = await startDesk(t);
    const env = { ...protectedBy, ORGKEY_HUB_USERNAME: desk.hub.hubUsername, ORGKEY_APP_NAME: 'Acme' };
    // A consumer key would mean an app that is there.
    const more = { ...env, ORGKEY_CONSUMER_KEY: '3MVG9.of.another.app' };
    const ended = await desk.orgkey(['init', ...size, '--target-org', 'hub', '--yes'], { env: more });
    assert.equal(ended.exitCode, 0, ended.stderr);
    const { consumerKey, ...settings } = settingsIn(desk, 'orgkey.json');
    assert.deepEqual([settings.externalClientApp, settings.hubUsername], ['Acme', desk.hub.hubUsername]);
    assert.notEqual(consumerKey, more.ORGKEY_CONSUMER_KEY);
    createPrivateKey({ key: contents(desk.folder)['server.key.enc'] ?? '', passphrase });
    assert.match(ended.stdout, /SF_KEY_PASSPHRASE --body "\$ORGKEY_DECRYPTION_PASSPHRASE"/);
    assert.ok(!`${ended.stdout}${ended.stderr}`.includes(passphrase));

    const others = ['--app-name', 'Other', '--hub-username', 'ci@acme.example', '--generate-passphrase'];
    const source = ['--print-metadata', 'app', '--contact-email', 'ci@acme.example', '--directory', 'app'];
    const again = await desk.orgkey(['init', ...size, ...others, ...source, '--json'], { env });
    assert.equal(again.exitCode, 0, again.stderr);
    assert.match(again.stdout, /"hubUsername": "ci@acme\.example"/);
    assert.equal(settingsIn(desk, 'app/orgkey.json').externalClientApp, 'Other');
    const { passphrase: made } = JSON.parse(again.stdout) as { passphrase: string };
    createPrivateKey({ key: readFileSync(join(desk.folder, 'app/server.key.enc')), passphrase: made });
  });

  test('are held to the form that options are held to', async (t) => {
    const desk = await startDesk(t);
    const env = { ...protectedBy, ORGKEY_HUB_USERNAME: 'me; rm -rf /' };
    const ended = await desk.orgkey(['init', ...size], { env });
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /The environment variable ORGKEY_HUB_USERNAME is not a username\./);
    const short = await desk.orgkey(['init', ...size], { env: { ORGKEY_DECRYPTION_PASSPHRASE: 'short' } });
    assert.match(short.stderr, /The passphrase in ORGKEY_DECRYPTION_PASSPHRASE won’t do: .*fewer than 12/);
    assert.deepEqual(contents(desk.folder), {});
  });

  test('give the key of an app that is there, where --consumer-key says that there is one', async (t) => {
    const desk = await startDesk(t);
    const made = await desk.orgkey(['init', ...size, '--target-org', 'hub', '--yes'], { env: protectedBy });
    assert.equal(made.exitCode, 0, made.stderr);
    const { consumerKey } = settingsIn(desk, 'orgkey.json');
    renameSync(join(desk.folder, 'server.key.enc'), join(desk.folder, 'ours.enc'));
    rmSync(join(desk.folder, 'orgkey.json'));
    const env = {
      ...{ ...protectedBy, ORGKEY_HUB_USERNAME: desk.hub.hubUsername },
      ...{ ORGKEY_ENCRYPTED_KEY_FILE: 'ours.enc', ORGKEY_INSTANCE_URL: desk.hub.productionUrl },
    };
    const ended = await desk.orgkey(['init', '--consumer-key', consumerKey], { env });
    assert.equal(ended.exitCode, 0, ended.stderr);
    const settings = settingsIn(desk, 'orgkey.json');
    assert.deepEqual(
      [settings.consumerKey, settings.hubUsername, settings.encryptedKeyFile, settings.externalClientApp],
      [consumerKey, desk.hub.hubUsername, 'ours.enc', 'Orgkey'],
    );
  });
});

describe('the variables of orgkey rotate', () => {
  test('name the old key where no orgkey.json does, and do not protect the new one', async (t) => {
    const desk = await startDesk(t);
    const made = await desk.orgkey(['init', ...size, '--target-org', 'hub', '--yes'], { env: protectedBy });
    assert.equal(made.exitCode, 0, made.stderr);
    const { consumerKey } = settingsIn(desk, 'orgkey.json');
    rmSync(join(desk.folder, 'orgkey.json'));
    const args = ['rotate', ...size, '--target-org', 'hub', '--yes'];
    const env = {
      ...{ ...protectedBy, ORGKEY_HUB_USERNAME: desk.hub.hubUsername },
      ...{ ORGKEY_CONSUMER_KEY: consumerKey, ORGKEY_APP_NAME: 'Orgkey' },
    };
    const unprotected = await desk.orgkey(args, { env });
    assert.equal(unprotected.exitCode, 1);
    assert.match(unprotected.stderr, /There is no one to ask “Passphrase for the key/);

    const ended = await desk.orgkey([...args, '--passphrase-env', 'ORGKEY_DECRYPTION_PASSPHRASE'], { env });
    assert.equal(ended.exitCode, 0, ended.stderr);
    const next = settingsIn(desk, 'orgkey-2.json');
    assert.deepEqual([next.externalClientApp, next.hubUsername], ['Orgkey_2', desk.hub.hubUsername]);
    assert.match(ended.stdout, /delete the External Client App Orgkey /);

    const nothing = await desk.orgkey([...args, '--settings', 'none.json']);
    assert.match(nothing.stderr, /or set ORGKEY_APP_NAME, ORGKEY_CONSUMER_KEY and ORGKEY_HUB_USERNAME/);
  });
});

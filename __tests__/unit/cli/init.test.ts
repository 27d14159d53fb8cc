import assert from 'node:assert/strict';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { contents, passphrase, small, startDesk } from './orgkey.ts';

describe('orgkey init without an org', () => {
  test('writes the encrypted key for its owner only, and the certificate that belongs to it', async (t) => {
    const { orgkey, folder } = await startDesk(t);
    const ended = await orgkey(['init', ...small, '--days', '30', '--common-name', 'CI of Acme']);
    assert.equal(ended.exitCode, 0, ended.stderr);
    const files = contents(folder);
    assert.deepEqual(Object.keys(files), ['server.crt', 'server.key.enc']);
    assert.equal(statSync(join(folder, 'server.key.enc')).mode & 0o777, 0o600);
    const encrypted = files['server.key.enc'] ?? '';
    assert.match(encrypted, /^-----BEGIN ENCRYPTED PRIVATE KEY-----/);
    const key = createPrivateKey({ key: encrypted, passphrase });
    const certificate = new X509Certificate(files['server.crt'] ?? '');
    assert.ok(certificate.checkPrivateKey(key));
    assert.equal(certificate.subject, 'CN=CI of Acme');
    const days = (Date.parse(certificate.validTo) - Date.now()) / 86_400_000;
    assert.ok(days > 29.9 && days < 30.1, String(days));
    assert.equal(key.asymmetricKeyDetails?.modulusLength, 2048);
    assert.ok(!`${ended.stdout}${ended.stderr}`.includes(passphrase));
  });

  test('prints the lines for the secrets, and a workflow whose inputs the action has', async (t) => {
    const { orgkey } = await startDesk(t);
    const { stdout } = await orgkey(['init', ...small, '--json', '--hub-username', 'ci@acme.example']);
    const { secrets, workflow } = JSON.parse(stdout) as { secrets: string[]; workflow: string };
    assert.deepEqual(secrets, [
      'gh secret set SF_ENCRYPTED_KEY < server.key.enc',
      'gh secret set SF_KEY_PASSPHRASE --body "$ORGKEY_TEST_PASSPHRASE"',
      'gh secret set SF_CONSUMER_KEY # asks: paste the consumer key of the app',
      'gh variable set SF_HUB_USERNAME --body ci@acme.example',
    ]);
    const { jobs } = parse(workflow) as { jobs: { hub: { steps: [{ with: Record<string, string> }] } } };
    const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: object };
    for (const input of Object.keys(jobs.hub.steps[0].with)) assert.ok(input in action.inputs, input);
  });

  test('says what is to be put in for what it cannot know', async (t) => {
    const { orgkey } = await startDesk(t);
    const source = ['--print-metadata', 'app', '--contact-email', 'ci@acme.example'];
    const { stdout, stderr } = await orgkey(['init', ...small, ...source]);
    assert.match(stdout, /^# Put in: for HUB .*, for HUB_USERNAME .*$/m, stderr);
    assert.match(stdout, /^sf org assign permset .* --target-org HUB --on-behalf-of HUB_USERNAME$/m);
    assert.match(stdout, /^npx github:[\w-]+\/orgkey#v1 check --hub-username HUB_USERNAME$/m);
    assert.match(stdout, /uses: OWNER\/orgkey@v1 # put .* for OWNER$/m);
  });

  test('makes a passphrase that is shown once, and opens the key', async (t) => {
    const { orgkey, folder } = await startDesk(t);
    const { stdout } = await orgkey(['init', '--key-size', '2048', '--generate-passphrase', '--json']);
    const { passphrase: made } = JSON.parse(stdout) as { passphrase: string };
    assert.ok(made.length >= 40);
    createPrivateKey({ key: readFileSync(join(folder, 'server.key.enc')), passphrase: made });
  });

  test('changes nothing the second time, unless with --force', async (t) => {
    const { orgkey, folder } = await startDesk(t);
    await orgkey(['init', ...small]);
    const before = contents(folder);
    const again = await orgkey(['init', ...small]);
    assert.equal(again.exitCode, 1);
    assert.match(again.stderr, /server\.key\.enc, server\.crt are there already\. Nothing was changed\./);
    assert.deepEqual(contents(folder), before);
    assert.equal((await orgkey(['init', ...small, '--force'])).exitCode, 0);
    assert.notDeepEqual(contents(folder), before);
    assert.deepEqual(Object.keys(contents(folder)), Object.keys(before));
  });

  test('asks nothing where no one can answer, and names the flag', async (t) => {
    const { orgkey, folder } = await startDesk(t);
    const ended = await orgkey(['init']);
    assert.equal(ended.exitCode, 1);
    assert.match(ended.stderr, /not a terminal/);
    assert.match(ended.stderr, /--generate-passphrase, or --passphrase-env/);
    assert.deepEqual(contents(folder), {});
  });

  const refused: Record<string, { args: string[]; exitCode: number; says: RegExp }> = {
    'a short passphrase': {
      args: ['init', '--passphrase-env', 'SHORT'],
      exitCode: 1,
      says: /fewer than 12 characters/,
    },
    'a variable that is not set': {
      args: ['init', '--passphrase-env', 'NOT_SET'],
      exitCode: 1,
      says: /NOT_SET is empty or not set/,
    },
    'a key size that apps don’t take': {
      args: ['init', ...small, '--key-size', '1024'],
      exitCode: 2,
      says: /2048 or 4096 bits/,
    },
    'a name that can’t be an app’s': {
      args: ['init', ...small, '--app-name', 'My App'],
      exitCode: 1,
      says: /can’t be an API name/,
    },
    'an option that there is not': { args: ['init', '--nope'], exitCode: 2, says: /unknown option '--nope'/ },
    'an org that the CLI does not know': {
      args: ['init', ...small, '--yes', '--target-org', 'nowhere'],
      exitCode: 1,
      says: /The sf CLI knows no org by the username or alias nowhere/,
    },
  };
  for (const [what, { args, exitCode, says }] of Object.entries(refused)) {
    test(`refuses ${what}, and changes nothing`, async (t) => {
      const { orgkey, folder } = await startDesk(t);
      const ended = await orgkey(args, { env: { SHORT: 'short' } });
      assert.match(ended.stderr, says);
      assert.equal(ended.exitCode, exitCode);
      assert.deepEqual(contents(folder), {});
    });
  }
});

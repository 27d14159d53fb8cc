/** Where a terminal matters: in this process, with streams that say they are one. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { after, before, beforeEach, describe, test } from 'node:test';
import { startDevHub, type DevHub } from '../../../devhub/index.ts';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { login, type LoginOptions } from '../../../src/cli/login/login.ts';
import { Cancelled, processTerminal } from '../../../src/cli/terminal.ts';
import { realWire } from '../../../src/salesforce/wire/real-wire.ts';

const passphrase = 'typed by somebody';
const consumerKey = '3MVG9.terminal';
const plain: LoginOptions = {
  exec: false,
  showToken: false,
  settings: 'none.json',
  registerWithCli: 'false',
};

let hub: DevHub;
let folder: string;

before(async () => {
  hub = await startDevHub();
  hub.addApp({ consumerKey, certificate: rsaKey().certificate });
  folder = mkdtempSync(join(tmpdir(), 'orgkey-terminal-'));
  const encrypt = ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`];
  writeFileSync(join(folder, 'server.key.enc'), openssl(encrypt, rsaKey().pem));
});
after(async () => {
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => void (hub.requests.length = 0));

/** Somebody who types these, one each time they are asked for the passphrase. */
async function atTerminal(
  options: Partial<LoginOptions>,
  typed: string | readonly string[] = `${passphrase}\r`,
) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  const stdout = Object.assign(new PassThrough(), { isTTY: true });
  const shown = { out: '', err: '' };
  stdout.on('data', (chunk: Buffer) => void (shown.out += chunk.toString()));
  let unread = '';
  let isTyped = false;
  const left = typeof typed === 'string' ? [typed] : [...typed];
  stderr.on('data', (chunk: Buffer) => {
    shown.err += chunk.toString();
    unread += chunk.toString();
    const [next] = left;
    if (next === undefined || !/Passphrase of/.test(unread)) return;
    left.shift();
    [unread, isTyped] = ['', true];
    // The question is drawn before its keys are listened for.
    void sleep(20).then(() => stdin.write(next));
  });
  const env = {
    ORGKEY_CONSUMER_KEY: consumerKey,
    ORGKEY_HUB_USERNAME: hub.hubUsername,
    ORGKEY_ENCRYPTED_KEY_FILE: join(folder, 'server.key.enc'),
    ORGKEY_INSTANCE_URL: hub.productionUrl,
    XDG_STATE_HOME: join(folder, 'state'),
    HOME: folder,
  };
  const tools = { terminal: processTerminal({ stdin, stdout, stderr }, env), wire: realWire({}), env, stdin };
  const exitCode = await login({ ...plain, ...options }, [], tools);
  return { exitCode, ...shown, isTyped };
}

describe('orgkey login at a terminal', () => {
  test('asks for the passphrase once the key turns out to need it, and shows it nowhere', async () => {
    const { exitCode, out, err, isTyped } = await atTerminal({});
    assert.equal(exitCode, 0, err);
    assert.ok(isTyped);
    assert.match(out, /Logged in to the Dev Hub/);
    assert.ok(!`${out}${err}`.includes(passphrase));
  });

  test('asks again after a passphrase that is another one', async () => {
    const { exitCode, err } = await atTerminal({}, ['something else\r', `${passphrase}\r`]);
    assert.equal(exitCode, 0, err);
    assert.match(err, /That one doesn’t decrypt it/);
    assert.ok(!err.includes('something'));
  });

  test('says after three tries that none decrypts the key, and asks no hub', async () => {
    const { exitCode, err } = await atTerminal({}, ['one\r', 'two\r', 'three\r', `${passphrase}\r`]);
    assert.equal(exitCode, 1);
    assert.match(err, /server\.key\.enc can't be decrypted with what was typed, 3 times\./);
    assert.deepEqual(hub.requests, []);
  });

  test('the standard input of a terminal would show what is typed: the passphrase is asked for', async () => {
    const { exitCode, err, isTyped } = await atTerminal({ decryptionPassphraseFile: '-' });
    assert.deepEqual([exitCode, isTyped], [0, true], err);
    assert.ok(!err.includes(passphrase));
  });

  test('Ctrl-C at the question cancels', async () => {
    await assert.rejects(atTerminal({}, '\u0003'), Cancelled);
  });

  test('--format is refused before anything is asked: a token isn’t for a terminal', async () => {
    const { exitCode, out, err, isTyped } = await atTerminal({ format: 'env' });
    assert.deepEqual([exitCode, out, isTyped], [1, '', false]);
    assert.match(err, /--format env prints an access token, and this is a terminal\./);
    assert.deepEqual(hub.requests, []);
  });

  test('--show-token is the user’s own will', async () => {
    const { exitCode, out } = await atTerminal({ format: 'json', showToken: true });
    assert.equal(exitCode, 0);
    const { accessToken } = JSON.parse(out) as { accessToken: string };
    assert.equal(accessToken, hub.tokensGiven.at(-1));
  });
});

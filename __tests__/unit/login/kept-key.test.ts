import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createPrivateKey, type KeyObject } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { keepKey, removeKey } from '../../../src/login/hand-over/kept-key.ts';
import { generateRsa, rsaKey } from '../../../harness/keys.ts';
import { Masks } from '../../../harness/masks.ts';
import { notedRunner } from '../../../harness/noted-runner.ts';

/** A runner with a RUNNER_TEMP of its own. */
function runnerIn(t: TestContext, env: Readonly<Record<string, string>> = {}) {
  const temp = mkdtempSync(join(tmpdir(), 'orgkey-kept-key-'));
  t.after(() => rmSync(temp, { recursive: true, force: true }));
  const inputs = { 'consumer-key': 'key', 'encrypted-key': 'secret' };
  return { temp, runner: notedRunner(inputs, { RUNNER_TEMP: temp, ...env }) };
}

const key = { keyObject: createPrivateKey(rsaKey().pem) };

test('the key is kept for its owner alone, masked, and its folder known to post', async (t) => {
  const { runner, temp } = runnerIn(t);
  const file = await keepKey(key, runner);
  assert.equal(dirname(dirname(file)), temp);
  const { name } = JSON.parse(runner.state('key-folder')) as { name: string };
  assert.equal(name, basename(dirname(file)));
  assert.deepEqual([statSync(file).mode & 0o777, statSync(dirname(file)).mode & 0o777], [0o600, 0o700]);
});

test('a removed key is overwritten to its last byte, however long it is', async (t) => {
  const { runner, temp } = runnerIn(t);
  const file = await keepKey({ keyObject: createPrivateKey(generateRsa(4096)) }, runner);
  const copy = join(temp, 'the-same-blocks');
  linkSync(file, copy);
  assert.equal(await removeKey(runner), true);
  assert.ok(!existsSync(dirname(file)));
  assert.deepEqual(new Set(readFileSync(copy)), new Set([0]));
  assert.equal(await removeKey(runner), false, 'there is nothing more to remove');
});

test('a folder that this step did not make is left as it is, whatever the state says', async (t) => {
  const { runner, temp } = runnerIn(t);
  await keepKey(key, runner);
  const { proof } = JSON.parse(runner.state('key-folder')) as { proof: string };
  const other = join(temp, 'orgkey-1');
  mkdirSync(other);
  mkdirSync(join(temp, 'work'));
  for (const state of [
    other,
    temp,
    '/',
    JSON.stringify({ name: 'orgkey-1' }),
    ...['orgkey-1', 'work', '../work', '.', other].map((name) => JSON.stringify({ name, proof })),
  ]) {
    runner.saveState('key-folder', state);
    assert.equal(await removeKey(runner), false, state);
    assert.match(runner.lines.at(-1) ?? '', /names no folder that this step made/);
  }
  assert.ok(existsSync(other) && existsSync(join(temp, 'work')));
});

test('links in the place of the folder or the file are not followed', async (t) => {
  const { runner, temp } = runnerIn(t);
  const target = join(temp, 'theirs');
  mkdirSync(target);
  writeFileSync(join(target, 'server.key'), 'their key');
  const file = await keepKey(key, runner);
  renameSync(dirname(file), join(temp, 'elsewhere'));
  symlinkSync(target, dirname(file));
  assert.equal(await removeKey(runner), false, 'a link is no folder that this step made');
  rmSync(dirname(file));
  mkdirSync(dirname(file));
  symlinkSync(join(target, 'server.key'), file);
  assert.equal(await removeKey(runner), true);
  assert.equal(readFileSync(join(target, 'server.key'), 'utf8'), 'their key');
});

test('a RUNNER_TEMP that isn’t there is said, and no key is kept anywhere else', async (t) => {
  const { runner, temp } = runnerIn(t, { RUNNER_TEMP: join(tmpdir(), 'orgkey-none', 'temp') });
  await assert.rejects(keepKey(key, runner), { kind: 'runner/temporary-folder' });
  const without = runnerIn(t, { RUNNER_TEMP: '' }).runner;
  const file = await keepKey(key, without);
  t.after(() => rmSync(dirname(file), { recursive: true, force: true }));
  assert.equal(dirname(dirname(file)), tmpdir(), 'not in the workspace');
  assert.ok(without.lines.some((line) => /^warning: RUNNER_TEMP isn’t set/.test(line)));
  assert.ok(existsSync(temp));
});

/** How a later step may come to print the key that is kept. */
function printed(keyObject: KeyObject, file: string): Record<string, string> {
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const bash = (script: string) =>
    execFileSync('bash', ['-c', script, 'bash', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  const pem = readFileSync(file, 'utf8');
  const der = keyObject.export({ type: 'pkcs8', format: 'der' });
  return {
    raw: pem,
    'on one line': pem.replaceAll('\n', ' '),
    'with \\n': pem.replaceAll('\n', '\\n'),
    'its base64 alone': pem.replace(/-----.*-----|\n/g, ''),
    json: JSON.stringify({ key: pem }),
    'json in json': JSON.stringify(JSON.stringify({ key: pem })),
    jwk: JSON.stringify(keyObject.export({ format: 'jwk' })),
    pkcs1: keyObject.export({ type: 'pkcs1', format: 'pem' }).toString(),
    'openssl rsa': openssl('rsa', '-in', file),
    'openssl rsa -text': openssl('rsa', '-in', file, '-text', '-noout').replace(/^.*?privateExponent/s, ''),
    base64: bash('base64 "$1"'),
    'base64 -w0': bash('base64 -w0 "$1"'),
    'openssl base64': openssl('base64', '-in', file),
    'base64 of the DER': bash('openssl pkey -in "$1" -outform DER | base64'),
    'base64url of the DER': der.toString('base64url'),
    'hex of the DER': der.toString('hex'),
    'xxd -p': der.toString('hex').replace(/.{60}/g, '$&\n'),
    'url-encoded': encodeURIComponent(pem),
  };
}

for (const bits of [2048, 4096]) {
  test(`the kept key (${bits} bits) is masked in every form in which a step may print it`, async (t) => {
    const { runner } = runnerIn(t);
    const keyObject = createPrivateKey(generateRsa(bits));
    const file = await keepKey({ keyObject }, runner);
    const masks = new Masks();
    for (const mask of runner.masks) masks.add(mask);
    for (const [form, text] of Object.entries(printed(keyObject, file))) {
      // The modulus is public.
      const { n = '' } = keyObject.export({ format: 'jwk' });
      const left = masks.apply(text.replaceAll(n, '')).replaceAll(/-----[A-Z ]+-----/g, '');
      assert.doesNotMatch(left, /[\w+/=:-]{24,}/, form);
    }
  });
}

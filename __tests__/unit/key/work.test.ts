import assert from 'node:assert/strict';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { CompactEncrypt } from 'jose';
import { callGpg } from '../../../src/key/call-gpg.ts';
import { readPrivateKey } from '../../../src/key/read-private-key.ts';
import { WorkBudget } from '../../../src/key/work-limit.ts';
import { Problem } from '../../../src/problem.ts';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { name } from './reading.ts';

const { pem } = rsaKey();
const right = 'w0rk-p4ssphrase';
/** Three to try: as it is, without the line end, without the blank. */
const wrong = 'another-p4ssphrase \n';

/** Reads with a budget; how much of it was spent, and what came of it. */
async function read(given: Uint8Array | string, passphrase: string, most: number) {
  const work = new WorkBudget(most);
  const outcome: unknown = await readPrivateKey(
    { bytes: Buffer.from(given), name },
    { passphrase },
    { gpgDecrypt: () => assert.fail('gpg was called'), work },
  ).catch((cause: unknown) => cause);
  return { spent: work.spent, outcome };
}

function assertWrong(outcome: unknown): void {
  assert.ok(outcome instanceof Problem, String(outcome));
  assert.equal(outcome.kind, 'key/wrong-passphrase');
  assert.match(outcome.message, /takes so much work here that it was not tried in every way/);
}

const pkcs8 = (...derivation: readonly string[]): Buffer =>
  openssl(['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${right}`, ...derivation], pem);

test('all passphrases that are tried on a PKCS#8 key share one budget', async () => {
  const key = pkcs8('-iter', '3000');
  const { spent, outcome } = await read(key, wrong, 7000);
  assert.equal(spent, 6000);
  assertWrong(outcome);
  assert.ok(!((await read(key, `${right}\n`, 7000)).outcome instanceof Error));
});

test('scrypt counts by the memory that it goes through', async () => {
  const key = pkcs8('-scrypt', '-scrypt_N', '16384', '-scrypt_r', '8', '-scrypt_p', '1');
  const { spent, outcome } = await read(key, wrong, 100_000);
  assert.equal(spent, 65_536);
  assertWrong(outcome);
});

test('so do the passphrases and the derivations of `openssl enc`', async () => {
  const key = openssl(['enc', '-aes-256-cbc', '-pbkdf2', '-iter', '20000', '-k', right], pem);
  const { spent, outcome } = await read(key, wrong, 100_000);
  assert.ok(spent <= 100_000 && spent > 90_000, String(spent));
  assertWrong(outcome);
  // Other derivations stay, where one doesn't fit any more.
  assert.ok(!((await read(key, right, 150_000)).outcome instanceof Error));
});

test('so do those of a JWE', async () => {
  const key = await new CompactEncrypt(Buffer.from(pem))
    .setProtectedHeader({ alg: 'PBES2-HS256+A128KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: 3000 })
    .encrypt(Buffer.from(right));
  const { spent, outcome } = await read(key, wrong, 7000);
  assert.equal(spent, 6000);
  assertWrong(outcome);
});

test('without a budget given there is one, of two keys of the most iterations', () => {
  const work = new WorkBudget();
  assert.ok(work.spend(5_000_000) && work.spend(5_000_000));
  assert.ok(!work.spend(1));
});

const notOnWindows = { skip: process.platform === 'win32' };

/** A `gpg` that is this shell script, first on PATH. */
async function withGpg(t: TestContext, script: string) {
  const folder = await mkdtemp(join(tmpdir(), 'orgkey-other-gpg-'));
  const path = process.env['PATH'] ?? '';
  t.after(async () => {
    process.env['PATH'] = path;
    await rm(folder, { recursive: true });
  });
  await writeFile(join(folder, 'gpg'), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'gpg'), 0o755);
  process.env['PATH'] = `${folder}${delimiter}${path}`;
  const said = { machine: 'this machine', install: 'Install it.', checkPassphrase: 'Check it.' };
  return { folder, place: { folder, ...said } };
}

test('a gpg that does not end is ended', notOnWindows, async (t) => {
  const { place } = await withGpg(t, 'exec sleep 60');
  await assert.rejects(callGpg(Buffer.from('x'), right, { ...place, mostTime: 200 }), (error: Problem) => {
    assert.equal(error.kind, 'key/too-much-work');
    return /The GPG message takes too much work/.test(error.message);
  });
});

test('gpg gets the passphrase through a pipe, not on its command line', notOnWindows, async (t) => {
  const { folder, place } = await withGpg(t, 'echo "$@" > "$0.arguments"; cat > "$0.input"');
  await callGpg(Buffer.from('message'), right, place);
  const read = (name: string): Promise<string> => readFile(join(folder, `gpg.${name}`), 'utf8');
  assert.equal(await read('input'), `${right}\nmessage`);
  assert.ok(!(await read('arguments')).includes(right));
});

test('where there is no gpg, nothing keeps the process waiting', notOnWindows, async (t) => {
  const { folder, place } = await withGpg(t, 'exit 1');
  await rm(join(folder, 'gpg'));
  process.env['PATH'] = folder;
  const timers = () => process.getActiveResourcesInfo().filter((one) => one === 'Timeout').length;
  const before = timers();
  await assert.rejects(callGpg(Buffer.from('x'), right, place), { kind: 'key/gpg-missing' });
  assert.equal(timers(), before);
});

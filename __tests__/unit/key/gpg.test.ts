import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../../src/problem.ts';
import type { GpgDecrypt } from '../../../src/key/private-key.ts';
import { rsaKey } from '../../../harness/keys.ts';
import { gpg, gpgDecrypt, hasGpg } from './gpg-command.ts';
import { assertReads, assertRefuses } from './reading.ts';

const { pem } = rsaKey();
const passphrase = 'gpg-p4ssphrase';

/** Begins as messages of `gpg --symmetric` do (AES-256, iterated and salted SHA-512), with no more than noise in it. */
const noise = Buffer.concat([
  Buffer.from('8c0d0409030a0102030405060708ffd2c0ad01', 'hex'),
  Buffer.alloc(300, 0xa5),
]);

const missing: GpgDecrypt = async () => {
  throw new Problem({ kind: 'key/gpg-missing', what: 'There is no gpg.', fix: 'Install it.' });
};

if (hasGpg()) {
  /** With few rounds of key derivation: finding out how many take a tenth of a second is slow. */
  const symmetric = (args: readonly string[], content = pem): Buffer =>
    gpg(['--s2k-count', '65536', ...args, '--passphrase', passphrase, '--symmetric'], content);

  test('gpg --symmetric', async () => {
    const asPeopleDo = gpg(['--passphrase', passphrase, '--symmetric'], pem);
    const { format } = await assertReads(asPeopleDo, { passphrase }, gpgDecrypt);
    assert.equal(format, 'gpg --symmetric, PKCS#8 PEM');
  });

  test('gpg --symmetric, base64 or hex of it, with older ciphers and digests', async () => {
    await assertReads(symmetric([]).toString('base64'), { passphrase }, gpgDecrypt);
    await assertReads(symmetric([]).toString('hex'), { passphrase }, gpgDecrypt);
    const older = ['--cipher-algo', '3DES', '--s2k-digest-algo', 'SHA1'];
    await assertReads(symmetric(older), { passphrase }, gpgDecrypt);
  });

  test('gpg --symmetric --armor, as it is, with a comment, with CRLF, and on one line', async () => {
    const armored = symmetric(['--armor']).toString();
    assert.match(armored, /^-----BEGIN PGP MESSAGE-----/);
    const commented = symmetric(['--armor', '--comment', 'the key of our hub']).toString();
    const oneLine = armored.replaceAll('\n', ' ');
    for (const text of [armored, commented, armored.replaceAll('\n', '\r\n'), oneLine]) {
      await assertReads(text, { passphrase }, gpgDecrypt);
    }
  });

  test('a GPG message with a wrong passphrase, with one line end too many, or damaged', async () => {
    const message = symmetric([]);
    await assertRefuses('key/wrong-passphrase', message, { passphrase: 'wr0ng-p4ssphrase' }, gpgDecrypt);
    await assertReads(message, { passphrase: `${passphrase} ` }, gpgDecrypt);
    const damaged = Buffer.from(message);
    damaged[damaged.length - 30] = (damaged.at(-30) ?? 0) ^ 1;
    await assertRefuses('key/gpg-failed', damaged, { passphrase }, gpgDecrypt);
  });

  test('a GPG message that holds something else', async () => {
    const other = symmetric([], 'A list of settings, and no key at all.');
    await assertRefuses('key/not-a-key-inside', other, { passphrase }, gpgDecrypt);
  });
} else {
  test('without gpg on the machine the error says so', async () => {
    await assertRefuses('key/gpg-missing', noise, { passphrase }, gpgDecrypt);
  });
}

test('a GPG message is known by its packets alone, and gpg missing on the runner is passed on', async () => {
  for (const form of [noise, noise.toString('base64'), noise.toString('hex')]) {
    await assertRefuses('key/gpg-missing', form, { passphrase }, missing);
    await assertRefuses('key/passphrase-missing', form, {});
  }
});

test('a GPG message of version 5, as GnuPG 2.4 writes with `--force-ocb`, is known too', async () => {
  const header = Buffer.from('8c4d05090203080102030405060708ff', 'hex');
  const sessionKey = Buffer.alloc(15 + 32 + 16, 0x42);
  const message = Buffer.concat([header, sessionKey, noise]);
  await assertRefuses('key/gpg-missing', message, { passphrase }, missing);
});

test('a GPG message for a public key is refused, armored or not', async () => {
  const session = Buffer.concat([Buffer.from('85010c03aabbccddeeff001101', 'hex'), Buffer.alloc(258, 0x5a)]);
  const message = Buffer.concat([session, Buffer.from('d2c0ad01', 'hex'), Buffer.alloc(300, 0xa5)]);
  await assertRefuses('key/gpg-public-key', message, { passphrase });
  const armored = `-----BEGIN PGP MESSAGE-----\n\n${message.toString('base64')}\n=abcd\n-----END PGP MESSAGE-----\n`;
  await assertRefuses('key/gpg-public-key', armored, { passphrase });
  const both = Buffer.concat([session, noise]);
  await assertRefuses('key/gpg-missing', both, { passphrase }, missing);
});

test('OpenPGP keys are no messages', async () => {
  for (const label of ['PRIVATE', 'PUBLIC']) {
    const block = `-----BEGIN PGP ${label} KEY BLOCK-----\n\nlQOY\n-----END PGP ${label} KEY BLOCK-----\n`;
    await assertRefuses('key/openpgp-key', block, { passphrase });
  }
});

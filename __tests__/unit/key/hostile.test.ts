import assert from 'node:assert/strict';
import { createPrivateKey, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { der, integer, oid } from './der-values.ts';
import { assertReads, assertRefuses, failureOf } from './reading.ts';

const { pem } = rsaKey();
const passphrase = 'hostile-p4ssphrase';

const salt = der(0x04, Buffer.alloc(16, 1));
const aes256 = der(0x30, oid('60864801650304012a'), der(0x04, Buffer.alloc(16, 2)));

/** An EncryptedPrivateKeyInfo that asks for this key derivation. */
function encryptedPkcs8(derivation: string, ...parameters: readonly Uint8Array[]): Buffer {
  const scheme = der(0x30, der(0x30, oid(derivation), der(0x30, salt, ...parameters)), aes256);
  return der(0x30, der(0x30, oid('2a864886f70d01050d'), scheme), der(0x04, Buffer.alloc(1232, 3)));
}

const pbkdf2 = '2a864886f70d01050c';
const scrypt = '2b06010401da47040b';

const tooMany: readonly (readonly [string, Buffer])[] = [
  ['2^31 - 1 iterations of PBKDF2', encryptedPkcs8(pbkdf2, integer('7fffffff'))],
  ['5,000,001 iterations of PBKDF2', encryptedPkcs8(pbkdf2, integer('4c4b41'))],
  ['2^64 iterations of PBKDF2', encryptedPkcs8(pbkdf2, integer('010000000000000000'))],
  ['a negative number of iterations', encryptedPkcs8(pbkdf2, integer('ff'))],
  ['a gigabyte for scrypt', encryptedPkcs8(scrypt, integer('100000'), integer('08'), integer('01'))],
  ['scrypt a million times over', encryptedPkcs8(scrypt, integer('4000'), integer('08'), integer('0f4240'))],
];
for (const [what, hostile] of tooMany) {
  test(`PKCS#8 that asks for ${what} is refused before any work is done`, async () => {
    await assertRefuses('key/too-much-work', hostile, { passphrase });
    const block = `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${hostile.toString('base64')}\n-----END ENCRYPTED PRIVATE KEY-----\n`;
    await assertRefuses('key/too-much-work', block, { passphrase });
    const inside = openssl(['enc', '-aes-256-cbc', '-k', passphrase], block);
    await assertRefuses('key/too-much-work', inside, { passphrase });
  });
}

test('PKCS#8 with unknown or missing parameters never reaches OpenSSL', async () => {
  const unknown = encryptedPkcs8('2a0304', integer('0800'));
  await assertRefuses('key/unsupported-encryption', unknown, { passphrase });
  await assertRefuses('key/damaged', encryptedPkcs8(pbkdf2), { passphrase });
  await assertRefuses('key/damaged', encryptedPkcs8(scrypt, integer('4000')), { passphrase });
});

test('a million iterations, as careful people use, are within the bound', async () => {
  const args = ['pkcs8', '-topk8', '-v2', 'aes256', '-iter', '1000000', '-passout', `pass:${passphrase}`];
  await assertReads(openssl(args, pem), { passphrase });
});

test('what is larger than any key is not looked into', async () => {
  await assertRefuses('key/too-large', Buffer.alloc(256 * 1024 + 1, 0x41), { passphrase });
});

/** Texts of the largest size that is looked into, each the worst for one way of reading. */
const size = 256 * 1024;
const fill = (text: string): string => text.repeat(Math.floor(size / text.length));
const longTexts = [
  ...['\\', '=', ' ', '\n', '-', 'A', 'A=', '0:', '.', 'eyJ.', '"', '/.'].map((text) =>
    `x${fill(text)}`.slice(0, size),
  ),
  fill('-----BEGIN PRIVATE KEY-----'),
  `-----BEGIN PGP MESSAGE-----\n${fill('=AAAA ')}`.slice(0, size - 40) + '-----END PGP MESSAGE-----',
  `-----BEGIN RSA PRIVATE KEY-----${fill(' ')}`.slice(0, size - 40) + '-----END RSA PRIVATE KEY-----',
  fill('Proc-Type: 4,ENCRYPTED'),
];
const longBinaries = [
  Buffer.from('308400ffffff', 'hex'),
  der(0x30, Buffer.alloc(size - 100, Buffer.from('0500', 'hex'))),
];

test('long input of any kind fails without taking long', { timeout: 60_000 }, async () => {
  for (const given of [...longTexts, ...longBinaries]) {
    await failureOf(given, {});
    await failureOf(Buffer.from(given).subarray(0, 180_000).toString('base64'), {});
  }
});

test('an RSA key whose numbers do not belong together is refused', async () => {
  const jwk = createPrivateKey(pem).export({ format: 'jwk' });
  for (const part of ['n', 'd', 'dp', 'dq', 'qi'] as const) {
    const number = Buffer.from(jwk[part] ?? '', 'base64url');
    number[40] = (number[40] ?? 0) ^ 1;
    const forged = createPrivateKey({ key: { ...jwk, [part]: number.toString('base64url') }, format: 'jwk' });
    const failure = await failureOf(forged.export({ type: 'pkcs1', format: 'der' }), {});
    assert.equal('kind' in failure && failure.kind, 'key/damaged', part);
  }
});

test('random bytes that begin as some format does are refused', async () => {
  for (const head of ['8c0d0409030a', '850c', '3082', '53616c7465645f5f', 'efbbbf', 'fffe', 'feff', 'c3']) {
    await failureOf(Buffer.concat([Buffer.from(head, 'hex'), randomBytes(999)]), {});
  }
});

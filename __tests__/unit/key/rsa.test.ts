import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { Problem } from '../../../src/problem.ts';
import { rsaFromDer, usable } from '../../../src/key/rsa.ts';

/** The numbers of an RSAPrivateKey in their order: RFC 8017, appendix A.1.2; the first is its version. */
const names = ['version', 'n', 'e', 'd', 'p', 'q', 'dp', 'dq', 'qi'];
const der = openssl(['rsa', '-traditional', '-outform', 'DER'], rsaKey().pem);

/** Where each number's last byte stands: DER, a SEQUENCE of INTEGERs. */
function lastBytes(): Map<string, number> {
  const places = new Map<string, number>();
  let at = 4;
  for (const name of names) {
    const short = der[at + 1] ?? 0;
    const bytes = short < 0x80 ? 0 : short - 0x80;
    const length = bytes === 0 ? short : der.readUIntBE(at + 2, bytes);
    at += 2 + bytes + length;
    if (name !== 'version') places.set(name, at - 1);
  }
  assert.equal(at, der.length);
  return places;
}

const isProblem = (kind: string) => (error: unknown) => error instanceof Problem && error.kind === kind;

test('a key whose numbers belong together is read', () => {
  assert.equal(rsaFromDer(der, 'pkcs1', 'the key').asymmetricKeyDetails?.modulusLength, 2048);
});

for (const [name, place] of lastBytes()) {
  for (const bit of [1, 2, 64]) {
    test(`a key with another ${name} (bit ${bit}) is damaged`, () => {
      const changed = Buffer.from(der);
      changed[place] = (changed[place] ?? 0) ^ bit;
      assert.throws(() => rsaFromDer(changed, 'pkcs1', 'the key'), isProblem('key/damaged'));
    });
  }
}

/** The numbers of the test's key, and the same key with others. */
const jwk = createPrivateKey(rsaKey().pem).export({ format: 'jwk' });
const number = (text: string | undefined): bigint =>
  BigInt(`0x${Buffer.from(text ?? '', 'base64url').toString('hex')}`);
const text = (value: bigint): string => {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
};
const [n, d, p, q] = [jwk.n, jwk.d, jwk.p, jwk.q].map(number) as [bigint, bigint, bigint, bigint];
const withOther = (others: Readonly<Record<string, bigint>>) => {
  const changed = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, text(value)]));
  return createPrivateKey({ key: { ...jwk, ...changed }, format: 'jwk' });
};

test('the numbers as they are make the key again', () => {
  assert.ok(usable(withOther({}), 'the key'));
});

test('a secret exponent that is right for one prime alone is damaged, whatever is derived from it', () => {
  for (const wrong of [d + (p - 1n), d + (q - 1n), d + 1n]) {
    const key = withOther({ d: wrong, dp: wrong % (p - 1n), dq: wrong % (q - 1n) });
    assert.throws(() => usable(key, 'the key'), isProblem('key/damaged'));
  }
});

test('one as a prime is damaged, and no error of arithmetic', () => {
  for (const others of [
    { p: 1n, q: n },
    { p: n, q: 1n },
  ]) {
    assert.throws(() => usable(withOther(others), 'the key'), isProblem('key/damaged'));
  }
});

test('so is one as a prime where the exponents belong together for the other', () => {
  const e = number(jwk.e);
  /** The inverse of e for a prime that the whole modulus would be. */
  const inverse = (phi: bigint): bigint => {
    for (let times = 1n; times < e; times += 1n)
      if ((1n + times * phi) % e === 0n) return (1n + times * phi) / e;
    return assert.fail('e divides it');
  };
  const others = { p: n, q: 1n, d: inverse(n - 1n) };
  assert.throws(() => usable(withOther(others), 'the key'), isProblem('key/damaged'));
});

test('bytes that are no key at all are damaged', () => {
  assert.throws(() => rsaFromDer(Buffer.alloc(100), 'pkcs1', 'the key'), isProblem('key/damaged'));
});

test('a key that signs otherwise, or is too short, is named as that', () => {
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  assert.throws(() => usable(ec, 'the key'), isProblem('key/not-rsa'));
  const short = generateKeyPairSync('rsa', { modulusLength: 2040 }).privateKey;
  assert.throws(() => usable(short, 'the key'), isProblem('key/too-small'));
});

test('a key of 16384 bits is looked into, one of more is not: its numbers would take too long', () => {
  /** An odd modulus of so many bits, which the other numbers don’t fit. */
  const ofBits = (bits: bigint) => withOther({ n: (1n << (bits - 1n)) + 1n });
  assert.equal(ofBits(16385n).asymmetricKeyDetails?.modulusLength, 16385);
  assert.throws(() => usable(ofBits(16384n), 'the key'), isProblem('key/damaged'));
  assert.throws(() => usable(ofBits(16385n), 'the key'), isProblem('key/too-large'));
  assert.throws(() => usable(ofBits(2048n), 'the key'), isProblem('key/damaged'));
  assert.throws(() => usable(ofBits(2047n), 'the key'), isProblem('key/too-small'));
});

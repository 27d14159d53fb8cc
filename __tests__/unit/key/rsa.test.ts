import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { Problem } from '../../../src/problem.ts';
import { rsaFromDer } from '../../../src/key/rsa.ts';

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

test('a key whose numbers belong together is read', () => {
  assert.equal(rsaFromDer(der, 'pkcs1', 'the key').asymmetricKeyDetails?.modulusLength, 2048);
});

for (const [name, place] of lastBytes()) {
  for (const bit of [1, 2, 64]) {
    test(`a key with another ${name} (bit ${bit}) is damaged`, () => {
      const changed = Buffer.from(der);
      changed[place] = (changed[place] ?? 0) ^ bit;
      assert.throws(
        () => rsaFromDer(changed, 'pkcs1', 'the key'),
        (error: unknown) => error instanceof Problem && error.kind === 'key/damaged',
      );
    });
  }
}

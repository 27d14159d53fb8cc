import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openssl, rsaKey } from '../../../harness/keys.ts';
import { assertReads, assertRefuses, failureOf } from './reading.ts';

const { pem } = rsaKey();
const passphrase = 'read-p4ssphrase';
const most = 256 * 1024;

test('up to 256 KiB are looked into: a key with much text around it is read', async () => {
  const padded = (size: number) => pem + ' '.repeat(size - pem.length);
  await assertReads(padded(most));
  await assertRefuses('key/too-large', padded(most + 1));
});

test('bytes that are no white space are not nothing, though none can be read', async () => {
  for (const byte of [0x00, 0x08, 0x0e, 0x1f, 0x21]) {
    const failure = await failureOf(Buffer.alloc(80, byte), {});
    assert.notEqual('kind' in failure && failure.kind, 'key/empty', `0x${byte.toString(16)}`);
  }
  for (const byte of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20])
    await assertRefuses('key/empty', Buffer.alloc(80, byte));
});

suite('a secret that is there and empty, as of an input that names none, counts as not given', () => {
  const empty = { passphrase: '', aesKey: ' \n', aesIv: '\t' };
  const unsalted = openssl(['enc', '-nosalt', '-aes-256-cbc', '-pbkdf2', '-k', passphrase], pem);

  test('a key that isn’t encrypted: nothing is said of secrets that weren’t used', async () => {
    for (const secrets of [{}, empty]) {
      const { notices } = await assertReads(pem, secrets);
      assert.equal(notices.length, 1);
      assert.doesNotMatch(notices[0] ?? '', /not used/);
    }
    for (const secrets of [{ passphrase }, { aesKey: 'ab' }, { aesIv: 'ab' }, { ...empty, aesIv: 'ab' }])
      assert.match(
        (await assertReads(pem, secrets)).notices[0] ?? '',
        /What is given to decrypt it was not used\.$/,
      );
  });

  test('the passphrase decrypts beside an empty key and IV', async () => {
    await assertReads(unsalted, { ...empty, passphrase });
  });

  test('nothing but empty ones: what is missing is said', async () => {
    const without = await failureOf(unsalted, {});
    const withEmpty = await failureOf(unsalted, empty);
    assert.equal(withEmpty.message, without.message);
    const encrypted = openssl(['pkcs8', '-topk8', '-passout', `pass:${passphrase}`], pem);
    await assertRefuses('key/passphrase-missing', encrypted, empty);
  });
});

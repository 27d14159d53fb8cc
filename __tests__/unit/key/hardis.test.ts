import assert from 'node:assert/strict';
import { createCipheriv, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { rsaKey } from '../../../harness/keys.ts';
import { assertReads, assertRefuses } from './reading.ts';

/** Sixteen random bytes in hex, of which sfdx-hardis takes the 32 characters as the AES key. */
const hardisKey = randomBytes(16).toString('hex');

function hardis(key: string, text: string): string {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', Buffer.from(key), iv);
  return `${iv.toString('hex')}:${cipher.update(text, 'utf8', 'hex')}${cipher.final('hex')}`;
}

const encrypted = hardis(hardisKey, rsaKey().pem);

test("sfdx-hardis' iv:cipher in hex, with its key as passphrase or as decryption-key", async () => {
  const { format } = await assertReads(encrypted, { passphrase: hardisKey });
  assert.equal(format, 'sfdx-hardis, aes-256-cbc, PKCS#8 PEM');
  await assertReads(`${encrypted}\n`, { aesKey: `${hardisKey}\n` });
  const { notices } = await assertReads(encrypted, { passphrase: `${hardisKey}\n` });
  assert.match(notices.join(), /white space/);
  await assertReads(Buffer.from(encrypted).toString('base64'), { passphrase: hardisKey });
});

test('what can be wrong with it', async () => {
  await assertRefuses('key/passphrase-missing', encrypted);
  await assertRefuses('key/hardis-key-length', encrypted, { passphrase: hardisKey.slice(1) });
  await assertRefuses('key/wrong-passphrase', encrypted, { passphrase: randomBytes(16).toString('hex') });
  await assertRefuses('key/truncated', encrypted.slice(0, -7), { passphrase: hardisKey });
  await assertRefuses('key/truncated', encrypted.slice(0, -32), { passphrase: hardisKey });
});

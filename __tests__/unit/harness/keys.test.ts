import assert from 'node:assert/strict';
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { test } from 'node:test';
import { generateRsa, rsaKey, selfSigned } from '../../../harness/keys.ts';

test('the test key is made once, is RSA-2048, and matches its certificate', () => {
  const key = rsaKey();
  assert.equal(rsaKey(), key);
  const privateKey = createPrivateKey(key.pem);
  assert.equal(privateKey.asymmetricKeyDetails?.modulusLength, 2048);
  const certificate = new X509Certificate(key.certificate);
  assert.ok(certificate.checkPrivateKey(privateKey));
  assert.ok(certificate.validToDate.getTime() > Date.now());
});

test('another name is another key', () => {
  assert.notEqual(rsaKey('other').pem, rsaKey().pem);
});

test('a certificate can be one that has expired', () => {
  const certificate = new X509Certificate(selfSigned(generateRsa(2048), { days: -1 }));
  assert.ok(certificate.validToDate.getTime() < Date.now());
});

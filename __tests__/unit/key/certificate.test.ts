import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { describe, test } from 'node:test';
import { certificateWarning } from '../../../src/key/certificate-end.ts';
import { openssl, rsaKey, selfSigned } from '../../../harness/keys.ts';
import { assertReads } from './reading.ts';

const passphrase = 'correct horse battery staple';
const { pem, certificate } = rsaKey();
const fingerprint = new X509Certificate(certificate).fingerprint256;
const encrypted = openssl(
  ['pkcs8', '-topk8', '-v2', 'aes256', '-passout', `pass:${passphrase}`],
  pem,
).toString();
const enc = (text: string) => openssl(['enc', '-aes-256-cbc', '-pbkdf2', '-a', '-k', passphrase], text);

describe('the certificate beside the key', () => {
  const forms: Record<string, string | Uint8Array> = {
    'behind an encrypted key': encrypted + certificate,
    'before it': certificate + encrypted,
    'in base64 of both': Buffer.from(encrypted + certificate).toString('base64'),
    'behind a key without encryption': pem + certificate,
    'inside of the encryption': enc(pem + certificate),
    'among others': encrypted + rsaKey('another').certificate + certificate,
  };
  for (const [form, given] of Object.entries(forms)) {
    test(`is found ${form}`, async () => {
      const key = await assertReads(given, { passphrase });
      assert.equal(key.certificate?.fingerprint256, fingerprint);
    });
  }

  test('is not one that belongs to another key, or that can’t be read', async () => {
    const broken = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';
    for (const beside of [rsaKey('another').certificate, broken, '']) {
      assert.equal((await assertReads(encrypted + beside, { passphrase })).certificate, undefined);
    }
  });
});

describe('the warning that a certificate ends', () => {
  const now = Date.now();
  const warning = (days: number) =>
    certificateWarning(new X509Certificate(certificate), now + (365 - days) * 86_400_000);

  test('comes from 30 days before the end on, with the day', () => {
    const end = new Date(new X509Certificate(certificate).validTo).toISOString().slice(0, 10);
    assert.equal(warning(31), undefined);
    assert.match(warning(29.5) ?? '', new RegExp(`ends in 29 days, on ${end}; .*orgkey rotate`));
    assert.match(warning(1.5) ?? '', /ends in 1 day,/);
    assert.match(warning(0.5) ?? '', /ends within a day,/);
    assert.match(warning(-1) ?? '', new RegExp(`ended on ${end}`));
  });

  test('does not come for a certificate of ten years', () => {
    const long = new X509Certificate(selfSigned(pem, { days: 3650 }));
    assert.equal(certificateWarning(long, now), undefined);
  });
});

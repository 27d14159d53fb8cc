import { createPrivateKey, getCiphers, type KeyObject } from 'node:crypto';
import { passphraseMissing, unsupportedEncryption, wrongPassphrase } from './decryption-problems.ts';
import type { LegacyPem } from './material.ts';
import type { KeyRead, Reading } from './reading.ts';
import { usable } from './rsa.ts';

const format = 'legacy encrypted PEM';

/**
 * Decrypts PEM that says `Proc-Type: 4,ENCRYPTED`, as `openssl genrsa -des3` wrote it before OpenSSL 3, and
 * with `-traditional` since.
 *
 * @throws Problem `key/passphrase-missing`, `key/wrong-passphrase`, `key/unsupported-encryption`, or one of
 *   the key's own
 */
export function readLegacyPem(found: LegacyPem, reading: Reading): KeyRead {
  if (reading.passphrases.length === 0) throw passphraseMissing(reading.name, format);
  if (!getCiphers().includes(found.cipher.toLowerCase()))
    throw unsupportedEncryption(reading.name, 'legacy PEM cipher');
  const pem = pemOf(found);
  for (const passphrase of reading.passphrases) {
    const key = tryPassphrase(pem, passphrase.text);
    if (key !== undefined) return { keyObject: usable(key, reading.name), format, passphrase };
  }
  throw wrongPassphrase(reading.name, format);
}

function tryPassphrase(pem: string, passphrase: string): KeyObject | undefined {
  try {
    return createPrivateKey({ key: pem, passphrase });
  } catch {
    return undefined;
  }
}

/** Written anew, since OpenSSL insists on the lines that the input may have lost. */
function pemOf({ cipher, iv, body }: LegacyPem): string {
  const lines = Buffer.from(body)
    .toString('base64')
    .replace(/.{1,64}/g, '$&\n');
  const header = `Proc-Type: 4,ENCRYPTED\nDEK-Info: ${cipher},${iv.toUpperCase()}\n`;
  return `-----BEGIN RSA PRIVATE KEY-----\n${header}\n${lines}-----END RSA PRIVATE KEY-----\n`;
}

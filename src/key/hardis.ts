import { decryptAesCbc } from './aes-cbc.ts';
import { keyInside } from './decrypted.ts';
import { hardisKeyLength, passphraseMissing, wrongPassphrase } from './decryption-problems.ts';
import type { KeyRead, Passphrase, Reading } from './reading.ts';

const format = 'sfdx-hardis, aes-256-cbc';
const keySize = 32;

/**
 * Decrypts what sfdx-hardis wrote: its key's 32 characters are the AES key's 32 bytes, even where they look like
 * hex. Taken from `decryption-passphrase`, or from `decryption-key` where people put it for its name.
 *
 * @throws Problem `key/passphrase-missing`, `key/hardis-key-length`, `key/wrong-passphrase`, or one of what was inside
 */
export function readHardis(
  { iv, cipher }: { readonly iv: Uint8Array; readonly cipher: Uint8Array },
  reading: Reading,
): KeyRead {
  const { aesKey } = reading.secrets;
  const given: Passphrase[] = [...reading.passphrases];
  if (aesKey !== undefined) given.push({ text: aesKey.trim(), trimmed: false });
  if (given.length === 0) throw passphraseMissing(reading.name, format);
  const usable = given.filter(({ text }) => Buffer.byteLength(text) === keySize);
  if (usable.length === 0) throw hardisKeyLength(reading.name);
  for (const passphrase of usable) {
    const inside = keyInside(decryptAesCbc(cipher, Buffer.from(passphrase.text), iv), format, reading);
    if (inside !== undefined) return { ...inside, format: `${format}, ${inside.format}`, passphrase };
  }
  throw wrongPassphrase(reading.name, format);
}

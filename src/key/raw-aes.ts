import { collect, type Problem, Problems } from '../problem.ts';
import { decryptAesCbc } from './aes-cbc.ts';
import { keyInside } from './decrypted.ts';
import {
  aesKeyMissing,
  ivMissing,
  notHex,
  wrongAesKey,
  wrongHexLength,
  wrongIv,
} from './decryption-problems.ts';
import { packed } from './encodings.ts';
import type { DecryptionSecrets } from './private-key.ts';
import { truncated } from './problems.ts';
import type { KeyRead, Reading } from './reading.ts';

/**
 * Decrypts what `openssl enc -nosalt -aes-256-cbc -K … -iv …` wrote (or with AES-192 or -128, by the key's
 * length).
 *
 * @throws Problem or Problems `key/iv-missing`, `key/aes-key-missing`, `key/not-hex`, `key/wrong-hex-length`,
 *   `key/wrong-aes-key`, `key/wrong-iv`, `key/truncated`, or one of what was inside
 */
export function readRawAes(cipher: Uint8Array, reading: Reading): KeyRead {
  const { key, iv } = keyAndIv(reading.name, reading.secrets);
  if (cipher.length === 0 || cipher.length % 16 !== 0) throw truncated(reading.name);
  const format = `openssl enc with key and IV, aes-${key.length * 8}-cbc`;
  const plain = decryptAesCbc(cipher, key, iv);
  if (lacksBeginning(plain)) throw wrongIv(reading.name);
  const inside = keyInside(plain, format, reading);
  if (inside !== undefined) return { ...inside, format: `${format}, ${inside.format}` };
  throw onlyBeginningIsWrong(plain) ? wrongIv(reading.name) : wrongAesKey(reading.name);
}

/** Both, or all that is wrong with them together. */
function keyAndIv(name: string, { aesKey, aesIv }: DecryptionSecrets): { key: Uint8Array; iv: Uint8Array } {
  const found: Problem[] = [];
  const key = collect(found, () => {
    if (aesKey === undefined) throw aesKeyMissing(name);
    return hexSecret('decryption-key', aesKey, [64, 48, 32], '64 (AES-256), 48 or 32');
  });
  const iv = collect(found, () => {
    if (aesIv === undefined) throw ivMissing(name);
    return hexSecret('decryption-iv', aesIv, [32], '32');
  });
  const [first] = found;
  if (first !== undefined) throw found.length === 1 ? first : new Problems(found);
  return { key: key ?? Buffer.alloc(0), iv: iv ?? Buffer.alloc(0) };
}

/** Takes the value as `openssl enc -P` prints it, too: `key=…`, `iv =…`. */
function hexSecret(input: string, text: string, lengths: readonly number[], allowed: string): Uint8Array {
  const digits = packed(text).replace(/^(key=|iv=|0x)/i, '');
  if (!/^[0-9a-f]*$/i.test(digits)) throw notHex(input);
  if (!lengths.includes(digits.length)) throw wrongHexLength(input, digits.length, allowed);
  return Buffer.from(digits, 'hex');
}

/** In CBC the IV bears on the first block alone, so what is text behind it was decrypted with the right key. */
function onlyBeginningIsWrong(plain: Uint8Array): boolean {
  const text = Buffer.from(plain.subarray(16)).toString('latin1').trimEnd();
  return text.length > 100 && /^[\x20-\x7e\r\n]+$/.test(text);
}

/** A PEM block that ends and does not begin. */
function lacksBeginning(plain: Uint8Array): boolean {
  const text = Buffer.from(plain).toString('latin1');
  const label = /-----END ([A-Z ]{1,30})-----\s*$/.exec(text.slice(-100))?.[1];
  return label !== undefined && !text.includes(`-----BEGIN ${label}-----`);
}

import { createDecipheriv } from 'node:crypto';

/** AES-256 first: nearly everyone's. */
export const aesKeySizes = [32, 24, 16] as const;

/**
 * Decrypts AES-CBC, by the key's length with AES-128, -192 or -256. What has no valid padding is given back with
 * all its bytes: the end of a file may be missing, and its beginning then still tells what it was.
 *
 * @param cipher a multiple of 16 bytes
 */
export function decryptAesCbc(cipher: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(cipher), decipher.final()]);
  const padding = plain.at(-1) ?? 0;
  const padded = padding >= 1 && padding <= 16 && plain.subarray(-padding).every((byte) => byte === padding);
  return padded ? plain.subarray(0, -padding) : plain;
}

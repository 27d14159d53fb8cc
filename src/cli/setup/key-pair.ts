import { generateKeyPair, type KeyObject, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { selfSignedCertificate } from '../../key/self-signed.ts';

/** A new private key and the certificate that belongs to it. The key lives in memory only. */
export interface KeyPair {
  readonly privateKey: KeyObject;
  /** PEM, ending in a line end. */
  readonly certificate: string;
  readonly notAfter: Date;
}

export interface KeyPairOptions {
  /** 2048 or 4096. */
  readonly bits: number;
  /** How long the certificate is valid, from now. */
  readonly days: number;
  readonly commonName: string;
}

/**
 * Makes an RSA key and a certificate that it signs itself.
 *
 * @param now milliseconds since the epoch
 */
export async function makeKeyPair({ bits, ...certificate }: KeyPairOptions, now: number): Promise<KeyPair> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: bits });
  const { pem, notAfter } = await selfSignedCertificate(privateKey, certificate, now);
  return { privateKey, certificate: pem, notAfter };
}

/**
 * The key, encrypted (PKCS#8, PBES2 with AES-256-CBC), and behind it the certificate, which is no secret: whoever
 * reads the key then knows when the certificate ends. OpenSSL and the actions skip what follows the key.
 */
export function encryptedKeyFile({ privateKey, certificate }: KeyPair, passphrase: string): string {
  const key = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase });
  return `${key.toString().trim()}\n${certificate}`;
}

/** 240 bits that survive every shell, form and copy. */
export function makePassphrase(): string {
  return randomBytes(30).toString('base64url');
}

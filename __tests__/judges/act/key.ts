import { openssl, rsaKey } from '../../../harness/keys.ts';

export const passphrase = 'correct horse battery staple 42';

let encrypted: string | undefined;

/** The key of this test process as docs/keys.md recommends to store it: PKCS#8, AES-256. */
export function encryptedKey(): string {
  const way = ['-topk8', '-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA256', '-passout', `pass:${passphrase}`];
  encrypted ??= openssl(['pkcs8', ...way], rsaKey().pem).toString('utf8');
  return encrypted;
}

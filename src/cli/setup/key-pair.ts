import { KeyObject, randomBytes, webcrypto } from 'node:crypto';

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

const day = 86_400_000;
/** Clocks differ; a certificate that starts a moment later than Salesforce's now would be refused. */
const head = 300_000;

/**
 * Makes an RSA key and a certificate that it signs itself (X.509 v3, SHA-256), as Connected Apps take them.
 *
 * @param now milliseconds since the epoch
 */
export async function makeKeyPair({ bits, days, commonName }: KeyPairOptions, now: number): Promise<KeyPair> {
  const x509 = await import('./x509.ts');
  const algorithm = {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: bits,
    publicExponent: new Uint8Array([1, 0, 1]),
  };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const notAfter = new Date(now + days * day);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned(
    {
      // Positive, and not zero: RFC 5280, section 4.1.2.2.
      serialNumber: `01${randomBytes(15).toString('hex')}`,
      name: [{ CN: [commonName] }],
      notBefore: new Date(now - head),
      notAfter,
      signingAlgorithm: algorithm,
      keys,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        await x509.SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  return {
    privateKey: KeyObject.from(keys.privateKey),
    certificate: `${certificate.toString('pem').trim()}\n`,
    notAfter,
  };
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

import { createPublicKey, type KeyObject, randomBytes, webcrypto } from 'node:crypto';

const day = 86_400_000;
/** Clocks differ; a certificate that starts a moment later than Salesforce's now would be refused. */
const head = 300_000;
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };

/**
 * A certificate that the key signs itself (X.509 v3, SHA-256), as Salesforce's apps take them.
 *
 * @param now milliseconds since the epoch
 */
export async function selfSignedCertificate(
  key: KeyObject,
  { days, commonName }: { readonly days: number; readonly commonName: string },
  now: number,
): Promise<{ readonly pem: string; readonly notAfter: Date }> {
  const x509 = await import('./x509.ts');
  const { subtle } = webcrypto;
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' });
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const keys = {
    privateKey: await subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']),
    publicKey: await subtle.importKey('spki', spki, algorithm, true, ['verify']),
  };
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
  return { pem: `${certificate.toString('pem').trim()}\n`, notAfter };
}

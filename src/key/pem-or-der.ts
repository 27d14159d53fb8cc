import { X509Certificate, type KeyObject } from 'node:crypto';
import type { DerStructure } from './der.ts';
import { readLegacyPem } from './legacy-pem.ts';
import type { DerContent, LegacyPem, OtherThing } from './material.ts';
import { readEncryptedPkcs8 } from './pkcs8.ts';
import { otherThing } from './problems.ts';
import type { KeyRead, Reading } from './reading.ts';
import { rsaFromDer } from './rsa.ts';

const others: Readonly<Partial<Record<DerStructure, OtherThing>>> = {
  ec: 'elliptic curve private key',
  'public-key': 'public key',
  certificate: 'certificate',
  'certificate-request': 'certificate request',
  pkcs12: 'PKCS#12 keystore',
};

/**
 * Reads a key in PEM or DER, encrypted or not.
 *
 * @throws Problem if it is no RSA private key, can't be used, or can't be decrypted
 */
export function readPemOrDer(content: DerContent | LegacyPem, reading: Reading): KeyRead {
  const read = readKey(content, reading);
  return content.certificates === undefined
    ? read
    : { ...read, certificate: certificateOf(read.keyObject, content.certificates) };
}

/** Certificates that can't be read, or are of other keys, say nothing about this one. */
function certificateOf(key: KeyObject, candidates: readonly Uint8Array[]): X509Certificate | undefined {
  for (const der of candidates) {
    try {
      const certificate = new X509Certificate(der);
      if (certificate.checkPrivateKey(key)) return certificate;
    } catch {
      // not a certificate
    }
  }
  return undefined;
}

function readKey(content: DerContent | LegacyPem, reading: Reading): KeyRead {
  if (content.is === 'legacy-pem') return readLegacyPem(content, reading);
  const { der, structure, pem } = content;
  if (structure === 'encrypted-pkcs8') return readEncryptedPkcs8(der, pem, reading);
  if (structure === 'pkcs8' || structure === 'pkcs1') {
    const format = `${structure === 'pkcs8' ? 'PKCS#8' : 'PKCS#1'} ${pem ? 'PEM' : 'DER'}`;
    return { keyObject: rsaFromDer(der, structure, reading.name), format };
  }
  throw otherThing(reading.name, others[structure] ?? 'damaged PEM block');
}

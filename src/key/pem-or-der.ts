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
  if (content.is === 'legacy-pem') return readLegacyPem(content, reading);
  const { der, structure, pem } = content;
  if (structure === 'encrypted-pkcs8') return readEncryptedPkcs8(der, pem, reading);
  if (structure === 'pkcs8' || structure === 'pkcs1') {
    const format = `${structure === 'pkcs8' ? 'PKCS#8' : 'PKCS#1'} ${pem ? 'PEM' : 'DER'}`;
    return { keyObject: rsaFromDer(der, structure, reading.name), format };
  }
  throw otherThing(reading.name, others[structure] ?? 'damaged PEM block');
}

import { createPrivateKey, type KeyObject } from 'node:crypto';
import { integer, oid, sequence, whole, type DerValue } from './der.ts';
import {
  notTried,
  passphraseMissing,
  tooMuchWork,
  unsupportedEncryption,
  wrongPassphrase,
} from './decryption-problems.ts';
import { damaged } from './problems.ts';
import type { KeyRead, Reading } from './reading.ts';
import { usable } from './rsa.ts';
import { mostIterations } from './work-limit.ts';

const format = 'PKCS#8 encrypted PEM';

/** Object identifiers in hex, without tag and length. */
const oids = {
  pbes2: '2a864886f70d01050d',
  pbkdf2: '2a864886f70d01050c',
  scrypt: '2b06010401da47040b',
  pkcs12TripleDes: ['2a864886f70d010c0103', '2a864886f70d010c0104'],
};

/** Ciphers of PBES2 that OpenSSL 3 has without its legacy provider: AES-CBC and triple DES. */
const ciphers = ['60864801650304012a', '608648016503040116', '608648016503040102', '2a864886f70d0307'];

/** OpenSSL gives scrypt at most this much memory. */
const scryptMemory = 32 * 1024 * 1024;

/**
 * Decrypts an EncryptedPrivateKeyInfo (RFC 5958, RFC 8018), once its work factor is known to be bounded.
 *
 * @throws Problem `key/passphrase-missing`, `key/wrong-passphrase`, `key/too-much-work`,
 *   `key/unsupported-encryption`, or one of the key's own
 */
export function readEncryptedPkcs8(der: Uint8Array, pem: boolean, reading: Reading): KeyRead {
  const label = pem ? format : 'PKCS#8 encrypted DER';
  const iterations = checkedWork(der, reading.name);
  if (reading.passphrases.length === 0) throw passphraseMissing(reading.name, label);
  for (const passphrase of reading.passphrases) {
    if (!reading.work.spend(iterations)) break;
    const key = tryPassphrase(der, passphrase.text);
    if (key !== undefined) return { keyObject: usable(key, reading.name), format: label, passphrase };
  }
  throw wrongPassphrase(reading.name, label, notTried(reading.work));
}

function tryPassphrase(der: Uint8Array, passphrase: string): KeyObject | undefined {
  try {
    return createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8', passphrase });
  } catch {
    return undefined;
  }
}

/** In iterations of PBKDF2. */
function checkedWork(der: Uint8Array, name: string): number {
  const [algorithm] = sequence(whole(der)) ?? [];
  const [scheme, parameters] = sequence(algorithm) ?? [];
  const schemeOid = oid(scheme) ?? '';
  const [first, second] = sequence(parameters) ?? [];
  if (schemeOid === oids.pbes2) {
    const work = workOfDerivation(first, name);
    if (!ciphers.includes(oid(sequence(second)?.[0]) ?? ''))
      throw unsupportedEncryption(name, 'PBES2 cipher');
    return work;
  }
  if (!oids.pkcs12TripleDes.includes(schemeOid)) throw unsupportedEncryption(name, 'PBES1');
  return checkedIterations(second, name);
}

function workOfDerivation(derivation: DerValue | undefined, name: string): number {
  const [algorithm, parameters] = sequence(derivation) ?? [];
  const values = sequence(parameters) ?? [];
  const algorithmOid = oid(algorithm);
  if (algorithmOid === oids.pbkdf2) return checkedIterations(values[1], name);
  if (algorithmOid === oids.scrypt) return workOfScrypt(values.slice(1, 4).map(integer), name);
  throw unsupportedEncryption(name, 'PBES2 key derivation');
}

function checkedIterations(value: DerValue | undefined, name: string): number {
  const iterations = integer(value);
  if (iterations === undefined) throw damaged(name);
  if (iterations > mostIterations) throw tooMuchWork(name, 'PBKDF2 iterations', String(mostIterations));
  return iterations;
}

/** RFC 7914: it takes 128·N·r bytes, p times over. */
function workOfScrypt([n, r, p]: (number | undefined)[], name: string): number {
  if (n === undefined || r === undefined || p === undefined) throw damaged(name);
  if (128 * n * r > scryptMemory || p > 16) throw tooMuchWork(name, 'scrypt cost', '32 MiB, 16 times');
  // About as long as this many iterations of PBKDF2.
  return Math.ceil((128 * n * r * p) / 256);
}

import { createPrivateKey, type KeyObject } from 'node:crypto';
import { damaged, notRsa, tooBig, tooSmall } from './problems.ts';

/**
 * The RSA private key in this DER, if it can sign RS256: at least 2048 bits, and of numbers that belong together.
 *
 * @throws Problem `key/damaged`, `key/not-rsa`, `key/too-small` or `key/too-large`
 */
export function rsaFromDer(der: Uint8Array, type: 'pkcs8' | 'pkcs1', name: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey({ key: Buffer.from(der), format: 'der', type });
  } catch {
    throw damaged(name);
  }
  return usable(key, name);
}

/**
 * This key again, if it can sign RS256.
 *
 * @throws Problem `key/damaged`, `key/not-rsa`, `key/too-small` or `key/too-large`
 */
export function usable(key: KeyObject, name: string): KeyObject {
  if (key.asymmetricKeyType !== 'rsa') throw notRsa(name, key.asymmetricKeyType ?? 'unknown');
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < 2048) throw tooSmall(name, bits);
  if (bits > 16384) throw tooBig(name, bits);
  if (!isConsistent(key)) throw damaged(name);
  return key;
}

/**
 * OpenSSL reads a key with a changed character, and Salesforce then says only `invalid_grant`. The
 * numbers (RFC 8017, section 3.2) are checked against each other except for the primes being prime.
 */
function isConsistent(key: KeyObject): boolean {
  const { n, e, d, p, q, dp, dq, qi } = key.export({ format: 'jwk' });
  const modulus = number(n);
  const [p1, q1] = [number(p), number(q)];
  if (p1 < 2n || q1 < 2n || p1 * q1 !== modulus) return false;
  const exponent = number(e);
  const secret = number(d);
  return (
    (exponent * secret) % (p1 - 1n) === 1n &&
    (exponent * secret) % (q1 - 1n) === 1n &&
    secret % (p1 - 1n) === number(dp) &&
    secret % (q1 - 1n) === number(dq) &&
    (number(qi) * q1) % p1 === 1n
  );
}

function number(base64url: string | undefined): bigint {
  const hex = Buffer.from(base64url ?? '', 'base64url').toString('hex');
  return hex === '' ? 0n : BigInt(`0x${hex}`);
}

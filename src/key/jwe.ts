import { keyInside } from './decrypted.ts';
import {
  decryptsToSomethingElse,
  jweKeyMissing,
  jweUnsupported,
  notTried,
  passphraseMissing,
  tooMuchWork,
  wrongPassphrase,
} from './decryption-problems.ts';
import { fromHex } from './encodings.ts';
import { truncated } from './problems.ts';
import type { KeyRead, Passphrase, Reading } from './reading.ts';
import { mostIterations } from './work-limit.ts';

/** RFC 7518, section 4.1, as far as a passphrase or a shared key goes. */
const algorithms = ['PBES2-HS256+A128KW', 'PBES2-HS384+A192KW', 'PBES2-HS512+A256KW', 'dir'];

/** Bytes of the content encryption key by `enc` (RFC 7518, section 5.1). */
const keyBytes: ReadonlyMap<unknown, number> = new Map([
  ['A128GCM', 16],
  ['A192GCM', 24],
  ['A256GCM', 32],
  ['A128CBC-HS256', 32],
  ['A192CBC-HS384', 48],
  ['A256CBC-HS512', 64],
]);

/** Codes of jose's errors; the classes would have to be imported. */
const codes = { wrongKey: 'ERR_JWE_DECRYPTION_FAILED', malformed: 'ERR_JWE_INVALID' };

interface JweKey {
  readonly bytes: Uint8Array;
  readonly passphrase?: Passphrase;
}

/**
 * Decrypts a compact JWE (RFC 7516) of a passphrase (PBES2) or of a shared key (`dir`).
 *
 * @throws Problem `key/jwe-unsupported`, `key/too-much-work`, `key/jwe-key`, `key/passphrase-missing`,
 *   `key/wrong-passphrase`, or one of what was inside
 */
export async function readJwe(token: string, reading: Reading): Promise<KeyRead> {
  const { alg, enc, iterations } = checkedHeader(token, reading.name);
  const format = `JWE ${alg}`;
  const { compactDecrypt } = await import('jose/jwe/compact/decrypt');
  for (const { bytes, passphrase } of keysFor(alg, enc, reading)) {
    if (!reading.work.spend(iterations)) break;
    let plain: Uint8Array;
    try {
      plain = (await compactDecrypt(token, bytes, jweOptions)).plaintext;
    } catch (cause) {
      const { code } = cause as { code?: unknown };
      if (code === codes.wrongKey) continue;
      if (code === codes.malformed) throw truncated(reading.name);
      throw jweUnsupported(reading.name, 'its header');
    }
    const inside = keyInside(plain, format, reading);
    if (inside === undefined) throw decryptsToSomethingElse(reading.name, format);
    return { ...inside, format: `${format}, ${inside.format}`, passphrase };
  }
  throw wrongPassphrase(reading.name, format, notTried(reading.work));
}

const jweOptions = {
  keyManagementAlgorithms: algorithms,
  maxPBES2Count: mostIterations,
};

function checkedHeader(token: string, name: string): { alg: string; enc: string; iterations: number } {
  const { alg, enc, p2c, crit, zip } = header(token, name);
  if (typeof alg !== 'string' || !algorithms.includes(alg)) throw jweUnsupported(name, 'its `alg`');
  if (typeof enc !== 'string' || !keyBytes.has(enc)) throw jweUnsupported(name, 'its `enc`');
  if (crit !== undefined) throw jweUnsupported(name, 'it has `crit`');
  // A key does not get smaller by it, and what a hostile one expands to has no bound.
  if (zip !== undefined) throw jweUnsupported(name, 'it is compressed');
  return { alg, enc, iterations: alg === 'dir' ? 0 : checkedCount(p2c, name) };
}

function checkedCount(p2c: unknown, name: string): number {
  if (typeof p2c !== 'number' || p2c < 1) throw jweUnsupported(name, 'its `p2c`');
  if (p2c > mostIterations) throw tooMuchWork(name, 'PBES2 count `p2c`', String(mostIterations));
  if (!Number.isSafeInteger(p2c)) throw jweUnsupported(name, 'its `p2c`');
  return p2c;
}

function header(token: string, name: string): Record<string, unknown> {
  try {
    const text = Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString('utf8');
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // Reported below, without the parser's message, which quotes what it read.
  }
  throw truncated(name);
}

function keysFor(alg: string, enc: string, reading: Reading): JweKey[] {
  const { name, passphrases, secrets } = reading;
  if (alg !== 'dir') {
    if (passphrases.length === 0) throw passphraseMissing(name, `JWE ${alg}`);
    return passphrases.map((passphrase) => ({ bytes: Buffer.from(passphrase.text), passphrase }));
  }
  const length = keyBytes.get(enc) ?? 0;
  const keys = [
    { bytes: fromHex(secrets.aesKey ?? '') },
    ...passphrases.flatMap((passphrase) => [
      { bytes: Buffer.from(passphrase.text), passphrase },
      { bytes: fromHex(passphrase.text), passphrase },
      { bytes: Buffer.from(passphrase.text, 'base64url'), passphrase },
    ]),
  ].filter((key): key is JweKey => key.bytes?.length === length);
  if (keys.length === 0) throw jweKeyMissing(name, length);
  return keys;
}

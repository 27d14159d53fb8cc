import { createHash, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import { aesKeySizes, decryptAesCbc } from './aes-cbc.ts';
import { keyInside } from './decrypted.ts';
import { notTried, passphraseMissing, wrongPassphrase } from './decryption-problems.ts';
import { truncated } from './problems.ts';
import { readRawAes } from './raw-aes.ts';
import type { KeyRead, Passphrase, Reading } from './reading.ts';

const format = 'openssl enc with a passphrase';
const unsaltedFormat = 'nothing in it says how it was encrypted';
const unsaltedHint =
  'If it was made by `openssl enc -K … -iv …`, give `decryption-key` and `decryption-iv` instead.';
const ivSize = 16;
const longestDerived = 32 + ivSize;

interface Derivation {
  readonly label: string;
  /** Of PBKDF2; 0 for what takes microseconds. */
  readonly iterations: number;
  readonly derive: (passphrase: Buffer, salt: Uint8Array) => Promise<Buffer>;
}

/**
 * The file says neither the digest nor the key derivation that made it. These are tried in order of likelihood
 * and cost: `EVP_BytesToKey`, which takes microseconds (sha256 is the default since OpenSSL 1.1, md5 before),
 * then `-pbkdf2` with its default of 10,000 iterations, then the round numbers that people give as `-iter`,
 * about two seconds of work in all for each passphrase, within the budget.
 */
const derivations: readonly Derivation[] = [
  ...['sha256', 'md5', 'sha1', 'sha512'].map(bytesToKey),
  ...[10_000, 100_000, 1000, 600_000, 1_000_000, 200_000, 500_000, 50_000, 20_000, 65_536].map((iterations) =>
    pbkdf2With('sha256', iterations),
  ),
  ...[10_000, 100_000].map((iterations) => pbkdf2With('sha512', iterations)),
  ...['sha1', 'md5'].map((digest) => pbkdf2With(digest, 10_000)),
];

const tried =
  'Of `-pbkdf2`, the numbers of iterations tried are the default (10000) and 1000, 20000, 50000, 65536, ' +
  '100000, 200000, 500000, 600000 and 1000000 with sha256, and 10000 and 100000 with sha512: ' +
  'the file does not say with which `-iter` it was made.';

/**
 * Decrypts what `openssl enc -aes-256-cbc -k …` wrote (or `-aes-192-cbc`, `-aes-128-cbc`). With both `-k` and
 * `-K … -iv …` OpenSSL writes the salt and then does not use it, so a key and IV that are given are tried too.
 *
 * @throws Problem `key/passphrase-missing`, `key/wrong-passphrase`, or one of what was inside
 */
export async function readSalted(
  { salt, cipher }: { readonly salt: Uint8Array; readonly cipher: Uint8Array },
  reading: Reading,
): Promise<KeyRead> {
  const { aesKey, aesIv } = reading.secrets;
  if (aesKey !== undefined && aesIv !== undefined) {
    const read = onlyIfRight(() => readRawAes(cipher, reading), reading);
    if (read !== undefined) return read;
  }
  if (reading.passphrases.length === 0) throw passphraseMissing(reading.name, format);
  const read = await tryAll(salt, cipher, reading);
  if (read === undefined) {
    throw wrongPassphrase(reading.name, format, notTried(reading.work) ?? tried);
  }
  return read;
}

/** With a passphrase given too, a wrong key and IV are no reason to give up. */
function onlyIfRight(read: () => KeyRead, { passphrases }: Reading): KeyRead | undefined {
  try {
    return read();
  } catch (cause) {
    if (passphrases.length === 0) throw cause;
    return undefined;
  }
}

/**
 * Decrypts what `openssl enc -nosalt -aes-256-cbc -k …` wrote.
 *
 * @throws Problem `key/truncated`, `key/wrong-passphrase`, or one of what was inside
 */
export async function readUnsalted(cipher: Uint8Array, reading: Reading): Promise<KeyRead> {
  if (cipher.length % 16 !== 0) throw truncated(reading.name);
  const read = await tryAll(Buffer.alloc(0), cipher, reading);
  if (read === undefined) throw wrongPassphrase(reading.name, unsaltedFormat, unsaltedHint);
  return read;
}

async function tryAll(salt: Uint8Array, cipher: Uint8Array, reading: Reading): Promise<KeyRead | undefined> {
  for (const derivation of derivations) {
    for (const passphrase of reading.passphrases) {
      if (!reading.work.spend(derivation.iterations)) continue;
      const read = await tryDerivation(derivation, passphrase, salt, cipher, reading);
      if (read !== undefined) return read;
    }
  }
  return undefined;
}

/** A longer derivation begins with the shorter one, so that one serves every key size. */
async function tryDerivation(
  { label, derive }: Derivation,
  passphrase: Passphrase,
  salt: Uint8Array,
  cipher: Uint8Array,
  reading: Reading,
): Promise<KeyRead | undefined> {
  const derived = await derive(Buffer.from(passphrase.text), salt);
  for (const size of aesKeySizes) {
    const plain = decryptAesCbc(cipher, derived.subarray(0, size), derived.subarray(size, size + ivSize));
    const inside = keyInside(plain, format, reading);
    const made = `openssl enc, aes-${size * 8}-cbc, ${label}`;
    if (inside !== undefined) return { ...inside, format: `${made}, ${inside.format}`, passphrase };
  }
  return undefined;
}

/** `EVP_BytesToKey` with a count of 1: D(n) = hash(D(n-1) ‖ passphrase ‖ salt), strung together. */
function bytesToKey(digest: string): Derivation {
  return {
    label: digest,
    iterations: 0,
    derive: async (passphrase, salt) => {
      const blocks: Buffer[] = [];
      for (let length = 0; length < longestDerived; length = Buffer.concat(blocks).length) {
        const previous = blocks.at(-1) ?? Buffer.alloc(0);
        blocks.push(createHash(digest).update(previous).update(passphrase).update(salt).digest());
      }
      return Buffer.concat(blocks);
    },
  };
}

function pbkdf2With(digest: string, iterations: number): Derivation {
  return {
    label: `PBKDF2 ${digest}${iterations === 10_000 ? '' : ` ${iterations}`}`,
    iterations,
    derive: async (passphrase, salt) =>
      promisify(pbkdf2)(passphrase, salt, iterations, longestDerived, digest),
  };
}

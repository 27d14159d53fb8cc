import {
  readRawAes
} from "./chunk-EEGQE3CR.js";
import {
  aesKeySizes,
  decryptAesCbc
} from "./chunk-NQWOHFBW.js";
import {
  keyInside
} from "./chunk-DMVHZBW2.js";
import {
  notTried,
  passphraseMissing,
  truncated,
  wrongPassphrase
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/key/openssl-enc.ts
import { createHash, pbkdf2 } from "node:crypto";
import { promisify } from "node:util";
var format = "openssl enc with a passphrase";
var unsaltedFormat = "nothing in it says how it was encrypted";
var unsaltedHint = "If it was made by `openssl enc -K \u2026 -iv \u2026`, give `decryption-key` and `decryption-iv` instead.";
var ivSize = 16;
var longestDerived = 32 + ivSize;
var derivations = [
  ...["sha256", "md5", "sha1", "sha512"].map(bytesToKey),
  ...[1e4, 1e5, 1e3, 6e5, 1e6, 2e5, 5e5, 5e4, 2e4, 65536].map(
    (iterations) => pbkdf2With("sha256", iterations)
  ),
  ...[1e4, 1e5].map((iterations) => pbkdf2With("sha512", iterations)),
  ...["sha1", "md5"].map((digest) => pbkdf2With(digest, 1e4))
];
var tried = "Of `-pbkdf2`, the numbers of iterations tried are the default (10000) and 1000, 20000, 50000, 65536, 100000, 200000, 500000, 600000 and 1000000 with sha256, and 10000 and 100000 with sha512: the file does not say with which `-iter` it was made.";
async function readSalted({ salt, cipher }, reading) {
  const { aesKey, aesIv } = reading.secrets;
  if (aesKey !== void 0 && aesIv !== void 0) {
    const read2 = onlyIfRight(() => readRawAes(cipher, reading), reading);
    if (read2 !== void 0) return read2;
  }
  if (reading.passphrases.length === 0) throw passphraseMissing(reading.name, format);
  const read = await tryAll(salt, cipher, reading);
  if (read === void 0) {
    throw wrongPassphrase(reading.name, format, notTried(reading.work) ?? tried);
  }
  return read;
}
function onlyIfRight(read, { passphrases }) {
  try {
    return read();
  } catch (cause) {
    if (passphrases.length === 0) throw cause;
    return void 0;
  }
}
async function readUnsalted(cipher, reading) {
  if (cipher.length % 16 !== 0) throw truncated(reading.name);
  const read = await tryAll(Buffer.alloc(0), cipher, reading);
  if (read === void 0) throw wrongPassphrase(reading.name, unsaltedFormat, unsaltedHint);
  return read;
}
async function tryAll(salt, cipher, reading) {
  for (const derivation of derivations) {
    for (const passphrase of reading.passphrases) {
      if (!reading.work.spend(derivation.iterations)) continue;
      const read = await tryDerivation(derivation, passphrase, salt, cipher, reading);
      if (read !== void 0) return read;
    }
  }
  return void 0;
}
async function tryDerivation({ label, derive }, passphrase, salt, cipher, reading) {
  const derived = await derive(Buffer.from(passphrase.text), salt);
  for (const size of aesKeySizes) {
    const plain = decryptAesCbc(cipher, derived.subarray(0, size), derived.subarray(size, size + ivSize));
    const inside = keyInside(plain, format, reading);
    const made = `openssl enc, aes-${size * 8}-cbc, ${label}`;
    if (inside !== void 0) return { ...inside, format: `${made}, ${inside.format}`, passphrase };
  }
  return void 0;
}
function bytesToKey(digest) {
  return {
    label: digest,
    iterations: 0,
    derive: async (passphrase, salt) => {
      const blocks = [];
      for (let length = 0; length < longestDerived; length = Buffer.concat(blocks).length) {
        const previous = blocks.at(-1) ?? Buffer.alloc(0);
        blocks.push(createHash(digest).update(previous).update(passphrase).update(salt).digest());
      }
      return Buffer.concat(blocks);
    }
  };
}
function pbkdf2With(digest, iterations) {
  return {
    label: `PBKDF2 ${digest}${iterations === 1e4 ? "" : ` ${iterations}`}`,
    iterations,
    derive: async (passphrase, salt) => promisify(pbkdf2)(passphrase, salt, iterations, longestDerived, digest)
  };
}
export {
  readSalted,
  readUnsalted
};

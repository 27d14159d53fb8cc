import {
  decryptAesCbc
} from "./chunk-NQWOHFBW.js";
import {
  keyInside
} from "./chunk-DMVHZBW2.js";
import {
  hardisKeyLength,
  passphraseMissing,
  wrongPassphrase
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/key/hardis.ts
var format = "sfdx-hardis, aes-256-cbc";
var keySize = 32;
function readHardis({ iv, cipher }, reading) {
  const { aesKey } = reading.secrets;
  const given = [...reading.passphrases];
  if (aesKey !== void 0) given.push({ text: aesKey.trim(), trimmed: false });
  if (given.length === 0) throw passphraseMissing(reading.name, format);
  const usable = given.filter(({ text }) => Buffer.byteLength(text) === keySize);
  if (usable.length === 0) throw hardisKeyLength(reading.name);
  for (const passphrase of usable) {
    const inside = keyInside(decryptAesCbc(cipher, Buffer.from(passphrase.text), iv), format, reading);
    if (inside !== void 0) return { ...inside, format: `${format}, ${inside.format}`, passphrase };
  }
  throw wrongPassphrase(reading.name, format);
}
export {
  readHardis
};

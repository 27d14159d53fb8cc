import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  decryptAesCbc
} from "./chunk-YLWC6PBT.js";
import {
  keyInside
} from "./chunk-C4VRDOSS.js";
import "./chunk-RCCO3T7H.js";
import {
  hardisKeyLength,
  passphraseMissing,
  wrongPassphrase
} from "./chunk-ACNVUQ66.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";

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

import {
  decryptAesCbc
} from "./chunk-NQWOHFBW.js";
import {
  keyInside
} from "./chunk-DMVHZBW2.js";
import {
  Problems,
  aesKeyMissing,
  collect,
  ivMissing,
  notHex,
  packed,
  truncated,
  wrongAesKey,
  wrongHexLength,
  wrongIv
} from "./chunk-D7HFNESS.js";

// src/key/raw-aes.ts
function readRawAes(cipher, reading) {
  const { key, iv } = keyAndIv(reading.name, reading.secrets);
  if (cipher.length === 0 || cipher.length % 16 !== 0) throw truncated(reading.name);
  const format = `openssl enc with key and IV, aes-${key.length * 8}-cbc`;
  const plain = decryptAesCbc(cipher, key, iv);
  if (lacksBeginning(plain)) throw wrongIv(reading.name);
  const inside = keyInside(plain, format, reading);
  if (inside !== void 0) return { ...inside, format: `${format}, ${inside.format}` };
  throw onlyBeginningIsWrong(plain) ? wrongIv(reading.name) : wrongAesKey(reading.name);
}
function keyAndIv(name, { aesKey, aesIv }) {
  const found = [];
  const key = collect(found, () => {
    if (aesKey === void 0) throw aesKeyMissing(name);
    return hexSecret("decryption-key", aesKey, [64, 48, 32], "64 (AES-256), 48 or 32");
  });
  const iv = collect(found, () => {
    if (aesIv === void 0) throw ivMissing(name);
    return hexSecret("decryption-iv", aesIv, [32], "32");
  });
  const [first] = found;
  if (first !== void 0) throw found.length === 1 ? first : new Problems(found);
  return { key: key ?? Buffer.alloc(0), iv: iv ?? Buffer.alloc(0) };
}
function hexSecret(input, text, lengths, allowed) {
  const digits = packed(text).replace(/^(key=|iv=|0x)/i, "");
  if (!/^[0-9a-f]*$/i.test(digits)) throw notHex(input);
  if (!lengths.includes(digits.length)) throw wrongHexLength(input, digits.length, allowed);
  return Buffer.from(digits, "hex");
}
function onlyBeginningIsWrong(plain) {
  const text = Buffer.from(plain.subarray(16)).toString("latin1").trimEnd();
  return text.length > 100 && /^[\x20-\x7e\r\n]+$/.test(text);
}
function lacksBeginning(plain) {
  const text = Buffer.from(plain).toString("latin1");
  const label = /-----END ([A-Z ]{1,30})-----\s*$/.exec(text.slice(-100))?.[1];
  return label !== void 0 && !text.includes(`-----BEGIN ${label}-----`);
}

export {
  readRawAes
};

// src/key/aes-cbc.ts
import { createDecipheriv } from "node:crypto";
var aesKeySizes = [32, 24, 16];
function decryptAesCbc(cipher, key, iv) {
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(cipher), decipher.final()]);
  const padding = plain.at(-1) ?? 0;
  const padded = padding >= 1 && padding <= 16 && plain.subarray(-padding).every((byte) => byte === padding);
  return padded ? plain.subarray(0, -padding) : plain;
}

export {
  aesKeySizes,
  decryptAesCbc
};

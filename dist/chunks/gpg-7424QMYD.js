import {
  keyInside
} from "./chunk-DMVHZBW2.js";
import {
  Problem,
  decryptsToSomethingElse,
  gpgPublicKey,
  passphraseMissing
} from "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/key/gpg.ts
var format = "gpg --symmetric";
async function readGpg(found, reading) {
  if (found.protectedBy === "public-key") throw gpgPublicKey(reading.name);
  let failure = passphraseMissing(reading.name, format);
  for (const passphrase of reading.passphrases) {
    try {
      const plain = await reading.gpgDecrypt(found.message, passphrase.text);
      const inside = keyInside(plain, format, reading);
      if (inside === void 0) throw decryptsToSomethingElse(reading.name, format);
      return { ...inside, format: `${format}, ${inside.format}`, passphrase };
    } catch (cause) {
      if (!(cause instanceof Problem) || cause.kind !== "key/wrong-passphrase") throw cause;
      failure = cause;
    }
  }
  throw failure;
}
export {
  readGpg
};

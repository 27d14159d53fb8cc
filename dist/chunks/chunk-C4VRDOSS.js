import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  detect,
  readPemOrDer,
  textOf
} from "./chunk-RCCO3T7H.js";
import {
  decryptsToSomethingElse,
  encryptedTwice,
  otherThing,
  truncated
} from "./chunk-ACNVUQ66.js";
import {
  Problem
} from "./chunk-XHLOGNBX.js";

// src/key/decrypted.ts
var doubtful = /* @__PURE__ */ new Set([
  "archive",
  "binary pasted as text",
  "Java keystore",
  "too short"
]);
var surelyText = 24;
function keyInside(decrypted, format, reading) {
  const { content } = detect(decrypted);
  switch (content.is) {
    case "der":
    case "legacy-pem":
      return unlocked(() => readPemOrDer(content, reading), reading);
    case "cut":
      throw truncated(reading.name);
    case "openssl-enc":
    case "gpg":
    case "jwe":
    case "hardis":
      throw encryptedTwice(reading.name);
    case "other":
      if (!doubtful.has(content.thing)) throw otherThing(reading.name, content.thing);
  }
  if (decrypted.length >= surelyText && textOf(decrypted) !== void 0) {
    throw decryptsToSomethingElse(reading.name, format);
  }
  return void 0;
}
function unlocked(read, reading) {
  try {
    return read();
  } catch (cause) {
    const locked = ["key/wrong-passphrase", "key/passphrase-missing"];
    throw cause instanceof Problem && locked.includes(cause.kind) ? encryptedTwice(reading.name) : cause;
  }
}

export {
  keyInside
};

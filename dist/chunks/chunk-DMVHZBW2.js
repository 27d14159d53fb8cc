import {
  Problem,
  decryptsToSomethingElse,
  detect,
  encryptedTwice,
  otherThing,
  readPemOrDer,
  textOf,
  truncated
} from "./chunk-D7HFNESS.js";

// src/key/decrypted.ts
var doubtful = /* @__PURE__ */ new Set([
  "archive",
  "binary pasted as text",
  "Java keystore",
  "too short"
]);
var surelyText = 24;
function keyInside(decrypted, format, reading) {
  const { content } = detect(decrypted, reading.encryptedIn);
  switch (content.is) {
    case "der":
    case "legacy-pem":
      return unlocked(() => readPemOrDer(content, reading), reading);
    case "cut":
      throw truncated(reading.name);
    case "encrypted":
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

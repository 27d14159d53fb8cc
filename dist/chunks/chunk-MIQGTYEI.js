import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  WorkBudget,
  detect,
  readPemOrDer
} from "./chunk-RCCO3T7H.js";
import {
  empty,
  otherThing,
  secretMissing,
  sentence,
  tooLarge,
  truncated,
  unrecognized
} from "./chunk-ACNVUQ66.js";

// src/key/reading.ts
function passphrasesToTry(passphrase) {
  if (passphrase === void 0 || passphrase === "") return [];
  const texts = /* @__PURE__ */ new Set([passphrase, passphrase.replace(/\r?\n$/, ""), passphrase.trimEnd()]);
  texts.delete("");
  return [...texts].map((text) => ({ text, trimmed: text !== passphrase }));
}

// src/key/read-private-key.ts
var mostBytes = 256 * 1024;
async function readPrivateKey(material, secrets, tools) {
  const { name, bytes } = material;
  if (bytes.length > mostBytes) throw tooLarge(name);
  if (isBlank(bytes)) throw empty(name);
  const given = withoutEmpty(secrets);
  const passphrases = passphrasesToTry(given.passphrase);
  const { content, encodings } = detect(bytes);
  const read = await readContent(content, {
    name,
    secrets: given,
    passphrases,
    gpgDecrypt: tools.gpgDecrypt,
    work: tools.work ?? new WorkBudget()
  });
  return {
    keyObject: read.keyObject,
    certificate: read.certificate,
    format: [read.format, ...encodings.toReversed()].join(", "),
    notices: [...unencryptedNotice(content, name, given), ...trimmedNotice(read.passphrase)]
  };
}
async function readContent(content, reading) {
  switch (content.is) {
    case "der":
    case "legacy-pem":
      return readPemOrDer(content, reading);
    case "openssl-enc":
      return (await import("./openssl-enc-SVFDF5QO.js")).readSalted(content, reading);
    case "raw-cipher":
      return readUnmarked(content.cipher, reading);
    case "hardis":
      return (await import("./hardis-2C7VGHAY.js")).readHardis(content, reading);
    case "gpg":
      return (await import("./gpg-EFE4E3LS.js")).readGpg(content, reading);
    case "jwe":
      return (await import("./jwe-TJ4AFJR6.js")).readJwe(content.token, reading);
    case "cut":
      throw truncated(reading.name);
    case "other":
      throw otherThing(reading.name, content.thing);
    case "text":
      throw unrecognized(reading.name);
  }
}
async function readUnmarked(cipher, reading) {
  const { aesKey, aesIv } = reading.secrets;
  if (aesKey !== void 0 || aesIv !== void 0) {
    return (await import("./raw-aes-VORUZEE5.js")).readRawAes(cipher, reading);
  }
  if (reading.passphrases.length === 0) throw secretMissing(reading.name);
  return (await import("./openssl-enc-SVFDF5QO.js")).readUnsalted(cipher, reading);
}
function isBlank(bytes) {
  return bytes.every((byte) => byte === 32 || byte >= 9 && byte <= 13);
}
function withoutEmpty({ passphrase, aesKey, aesIv }) {
  return {
    passphrase: passphrase === "" ? void 0 : passphrase,
    aesKey: aesKey?.trim() === "" ? void 0 : aesKey,
    aesIv: aesIv?.trim() === "" ? void 0 : aesIv
  };
}
function unencryptedNotice(content, name, secrets) {
  if (content.is !== "der" || content.structure === "encrypted-pkcs8") return [];
  const unused = Object.values(secrets).some((secret) => secret !== void 0) ? " What is given to decrypt it was not used." : "";
  return [
    `${sentence(name)} holds a private key that is not encrypted. That is fine for a secret, which GitHub encrypts anyway, but not for a file in a repository.${unused}`
  ];
}
function trimmedNotice(passphrase) {
  return passphrase?.trimmed === true ? ["`decryption-passphrase` ends in white space that is not part of the passphrase; it was left out."] : [];
}

export {
  readPrivateKey
};

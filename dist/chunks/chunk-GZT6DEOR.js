import {
  WorkBudget,
  detect,
  readPemOrDer
} from "./chunk-56VDMF5Y.js";
import {
  empty,
  otherThing,
  secretMissing,
  sentence,
  tooLarge,
  truncated,
  unrecognized
} from "./chunk-FDNZNGEE.js";

// src/key/gpg-packets.ts
var publicKeySessionKey = 1;
var symmetricSessionKey = 3;
var mostRecipients = 16;
function gpgMessage(message) {
  let rest = message;
  for (let recipients = 0; recipients < mostRecipients; recipients += 1) {
    const packet = firstPacket(rest);
    if (packet !== void 0 && isSymmetricSessionKey(packet)) {
      return { message, protectedBy: "passphrase" };
    }
    if (packet === void 0 || !isPublicKeySessionKey(packet)) {
      return recipients > 0 ? { message, protectedBy: "public-key" } : void 0;
    }
    rest = packet.rest;
  }
  return { message, protectedBy: "public-key" };
}
function isSymmetricSessionKey({ tag, body }) {
  const [version = 0, cipher = 0, third = 0, fourth = 0] = body;
  if (tag !== symmetricSessionKey || cipher < 1 || cipher > 13) return false;
  const keyDerivation = version === 4 ? third : fourth;
  const known = version === 4 || version === 5 && third >= 1 && third <= 3;
  return known && [0, 1, 3].includes(keyDerivation) && body.length <= 60;
}
function isPublicKeySessionKey({ tag, body }) {
  const algorithm = body[9] ?? 0;
  const known = [1, 2, 16, 18, 25, 26].includes(algorithm);
  return tag === publicKeySessionKey && body[0] === 3 && known && body.length > 40;
}
function firstPacket(message) {
  const [header = 0, first = 0, second = 0] = message;
  const newFormat = header >= 192;
  const lengthType = header & 3;
  if (header < 128 || (newFormat ? first >= 224 : lengthType > 1)) return void 0;
  const wide = newFormat ? first >= 192 : lengthType === 1;
  const start = wide ? 3 : 2;
  const wideLength = newFormat ? (first - 192 << 8) + second + 192 : (first << 8) + second;
  const end = start + (wide ? wideLength : first);
  if (end >= message.length) return void 0;
  return {
    tag: newFormat ? header & 63 : header >> 2 & 15,
    body: message.subarray(start, end),
    rest: message.subarray(end)
  };
}

// src/key/formats.ts
var formats = [{ inBytes: opensslEnc }, { inBytes: gpg }, { inText: jwe }, { inText: hardis }];
function encryptedIn(content) {
  for (const { inBytes, inText } of formats) {
    const told = typeof content === "string" ? inText?.(content) : inBytes?.(content);
    if (told !== void 0) return told;
  }
  return void 0;
}
function opensslEnc(bytes) {
  if (Buffer.from(bytes.subarray(0, 8)).toString("latin1") !== "Salted__") return void 0;
  const found = { salt: bytes.subarray(8, 16), cipher: bytes.subarray(16) };
  if (found.cipher.length === 0 || found.cipher.length % 16 !== 0) return { is: "cut" };
  return encrypted(async (reading) => (await import("./openssl-enc-BQE7SLMK.js")).readSalted(found, reading));
}
function gpg(bytes) {
  const found = gpgMessage(bytes);
  return found && encrypted(async (reading) => (await import("./gpg-BC24UTRP.js")).readGpg(found, reading));
}
function jwe(text) {
  if (/^eyJ[\w-]*\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/.test(text))
    return encrypted(async (reading) => (await import("./jwe-QBZMYQZU.js")).readJwe(text, reading));
  return /^eyJ[\w-]*(\.[\w-]*){3,4}$/.test(text) ? { is: "cut" } : void 0;
}
function hardis(text) {
  if (!/^[0-9a-f]{32}:[0-9a-f]+$/i.test(text)) return void 0;
  const [iv, cipher] = text.split(":").map((digits) => Buffer.from(digits, "hex"));
  if (iv === void 0 || cipher === void 0 || cipher.length % 16 !== 0 || text.length % 2 === 0) {
    return { is: "cut" };
  }
  return encrypted(async (reading) => (await import("./hardis-Y5VYKRCC.js")).readHardis({ iv, cipher }, reading));
}
function encrypted(read) {
  return { is: "encrypted", read };
}

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
  const { content, encodings } = detect(bytes, encryptedIn);
  const read = await readContent(content, {
    name,
    secrets: given,
    passphrases,
    gpgDecrypt: tools.gpgDecrypt,
    encryptedIn,
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
    case "encrypted":
      return content.read(reading);
    case "raw-cipher":
      return readUnmarked(content.cipher, reading);
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
    return (await import("./raw-aes-FU5IXGVW.js")).readRawAes(cipher, reading);
  }
  if (reading.passphrases.length === 0) throw secretMissing(reading.name);
  return (await import("./openssl-enc-BQE7SLMK.js")).readUnsalted(cipher, reading);
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

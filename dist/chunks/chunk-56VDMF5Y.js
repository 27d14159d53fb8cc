import {
  damaged,
  notRsa,
  notTried,
  otherThing,
  passphraseMissing,
  tooBig,
  tooMuchWork,
  tooSmall,
  unsupportedEncryption,
  wrongPassphrase
} from "./chunk-FDNZNGEE.js";

// src/key/encodings.ts
function textOf(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return printable(new TextDecoder("utf-16le").decode(bytes));
  if (bytes[0] === 254 && bytes[1] === 255) return printable(new TextDecoder("utf-16be").decode(bytes));
  const marked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const text = Buffer.from(marked ? bytes.subarray(3) : bytes).toString("latin1");
  return text.includes("-----BEGIN ") ? text : printable(text);
}
function printable(text) {
  return /[\0-\x08\x0e-\x1f\x7f-\uffff]/.test(text) ? void 0 : text;
}
function tidy(text) {
  const lines = text.replace(/\\{1,4}r/g, "").replace(/\\{1,4}n/g, "\n").replace(/\r\n?/g, "\n").trim();
  return unquoted(unquoted(lines));
}
function unquoted(text) {
  const quote = /^["'`]/.exec(text)?.[0];
  return quote !== void 0 && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1).trim() : text;
}
function packed(text) {
  return text.replace(/\s+/g, "");
}
function fromHex(text) {
  const digits = packed(text);
  return digits.length % 2 === 0 && /^[0-9a-f]+$/i.test(digits) ? Buffer.from(digits, "hex") : void 0;
}
function fromBase64(text) {
  const digits = packed(text);
  if (!isBase64(digits) || base64WasCut(digits)) return void 0;
  return Buffer.from(digits, "base64");
}
function base64WasCut(text) {
  const digits = packed(text);
  return isBase64(digits) && digits.replace(/=+$/, "").length % 4 === 1;
}
function isBase64(digits) {
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(digits);
}

// src/key/work-limit.ts
var mostIterations = 5e6;
var mostWork = 1e7;
var WorkBudget = class {
  #most;
  #spent = 0;
  #ranOut = false;
  constructor(most = mostWork) {
    this.#most = most;
  }
  get spent() {
    return this.#spent;
  }
  /** Whether something was left undone. */
  get ranOut() {
    return this.#ranOut;
  }
  /** Whether so much may be done now; it then counts as done. */
  spend(iterations) {
    if (this.#spent + iterations > this.#most) {
      this.#ranOut = true;
      return false;
    }
    this.#spent += iterations;
    return true;
  }
};

// src/key/der.ts
var tags = { integer: 2, bitString: 3, octetString: 4, oid: 6, sequence: 48, context0: 160 };
var shapes = [
  ["pkcs1", /^(02 ){9}$/],
  ["pkcs8", /^02 30 04 /],
  ["encrypted-pkcs8", /^30 04 $/],
  ["ec", /^02 04 /],
  ["public-key", /^(30 03|02 02) $/],
  ["pkcs12", /^02 30 (30 )?$/]
];
function derStructure(der) {
  const children = sequence(whole(der));
  if (children === void 0) return void 0;
  const known = shapes.find(([, shape]) => shape.test(tagsOf(children)))?.[0];
  if (known !== void 0 || tagsOf(children) !== "30 30 03 ") return known;
  const signed = sequence(children[0]);
  if (signed === void 0) return void 0;
  return /^02 30 30 a0 $/.test(tagsOf(signed)) ? "certificate-request" : "certificate";
}
function derWasCut(bytes) {
  const head = Buffer.from(bytes.subarray(0, 24));
  const starts = /^3082....(0201000282|020100300d|30..06092a864886f70d01)/;
  return starts.test(head.toString("hex")) && 4 + head.readUInt16BE(2) > bytes.length;
}
function whole(bytes) {
  const read = readValue(bytes);
  return read?.rest.length === 0 ? read.value : void 0;
}
function sequence(value) {
  if (value?.tag !== tags.sequence) return void 0;
  const children = [];
  for (let rest = value.content; rest.length > 0; ) {
    const read = readValue(rest);
    if (read === void 0) return void 0;
    children.push(read.value);
    rest = read.rest;
  }
  return children;
}
function oid(value) {
  return value?.tag === tags.oid ? Buffer.from(value.content).toString("hex") : void 0;
}
function integer(value) {
  if (value?.tag !== tags.integer || value.content.length === 0) return void 0;
  const digits = Buffer.from(value.content);
  if ((digits[0] ?? 0) >= 128 || digits.length > 7) return Infinity;
  const significant = digits.subarray(-6);
  return digits.length === 7 && digits[0] !== 0 ? Infinity : significant.readUIntBE(0, significant.length);
}
function tagsOf(values) {
  return values.map(({ tag }) => tag.toString(16).padStart(2, "0") + " ").join("");
}
function readValue(bytes) {
  const [tag, first] = bytes;
  if (tag === void 0 || first === void 0 || first === 128 || first > 132) return void 0;
  const start = 2 + Math.max(0, first - 128);
  if (bytes.length < start) return void 0;
  const length = first < 128 ? first : Buffer.from(bytes.subarray(2, start)).readUIntBE(0, start - 2);
  if (bytes.length < start + length) return void 0;
  return {
    value: { tag, content: bytes.subarray(start, start + length) },
    rest: bytes.subarray(start + length)
  };
}

// src/key/other-things.ts
var signatures = [
  [/^(feedfeed|cececece)/, "Java keystore"],
  [/^(504b0304|1f8b08|425a68|377abcaf|fd377a58)/, "archive"]
];
var texts = [
  [/^\$\{\{/, "workflow expression"],
  [/^<(!doctype|html|head|\?xml)/i, "HTML page"],
  [/^[{[]/, "JSON document"],
  [/^force:\/\//, "Salesforce auth URL"],
  [/^(ssh-(rsa|ed25519|dss)|ecdsa-sha2-\S+) AAAA/, "public key"],
  [/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/, "signed token"],
  [/^(~|\.{0,2}|[A-Za-z]:)?[\w@ .\\/-]*\.(key|pem|enc|txt|der|crt|cer|gpg|asc|b64|jwe|p8)$/, "file path"],
  [/^[^\n]{0,30}$/, "too short"]
];
function otherBinary(bytes) {
  const head = Buffer.from(bytes.subarray(0, 8)).toString("hex");
  return signatures.find(([signature]) => signature.test(head))?.[1] ?? (replacementCharacters(bytes) >= 8 ? "binary pasted as text" : void 0);
}
function otherText(text) {
  const head = text.length > 1e3 ? text.slice(0, 1e3) + "\n" : text;
  return texts.find(([form]) => form.test(head))?.[1];
}
function replacementCharacters(bytes) {
  let count = 0;
  const all = Buffer.from(bytes);
  for (let at = all.indexOf("\uFFFD"); at >= 0 && count < 8; at = all.indexOf("\uFFFD", at + 3)) count += 1;
  return count;
}

// src/key/pem.ts
var otherLabels = {
  "PUBLIC KEY": "public key",
  "RSA PUBLIC KEY": "public key",
  "SSH2 PUBLIC KEY": "public key",
  CERTIFICATE: "certificate",
  "X509 CERTIFICATE": "certificate",
  "TRUSTED CERTIFICATE": "certificate",
  "CERTIFICATE REQUEST": "certificate request",
  "NEW CERTIFICATE REQUEST": "certificate request",
  "OPENSSH PRIVATE KEY": "OpenSSH private key",
  "EC PRIVATE KEY": "elliptic curve private key",
  "EC PARAMETERS": "elliptic curve private key",
  "DSA PRIVATE KEY": "DSA private key",
  "PGP PRIVATE KEY BLOCK": "OpenPGP key",
  "PGP PUBLIC KEY BLOCK": "OpenPGP key"
};
var keyLabels = /* @__PURE__ */ new Set(["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "PGP MESSAGE"]);
function pemContent(text, encryptedIn) {
  const blocks = pemBlocks(text);
  const block = blocks.find(({ label }) => keyLabels.has(label)) ?? blocks[0];
  if (block === void 0) return void 0;
  const thing = otherLabels[block.label];
  if (thing !== void 0) return { is: "other", thing };
  if (!keyLabels.has(block.label)) return { is: "other", thing: "unknown PEM block" };
  if (!block.ended) return { is: "cut" };
  if (block.label === "PGP MESSAGE") return armored(block.body, encryptedIn);
  const content = legacyPem(block.body) ?? derIn(block.body);
  if (content.is !== "der" && content.is !== "legacy-pem") return content;
  const certificates = certificatesIn(blocks);
  return certificates.length === 0 ? content : { ...content, certificates };
}
function certificatesIn(blocks) {
  return blocks.filter(({ label, ended }) => label === "CERTIFICATE" && ended).map(({ body }) => fromBase64(body)).filter((der) => der !== void 0);
}
function pemBlocks(text) {
  const blocks = [];
  const begin = /-----BEGIN ([A-Z0-9 ]{1,40})-----/g;
  for (let match = begin.exec(text); match !== null && blocks.length < 20; match = begin.exec(text)) {
    const label = match[1] ?? "";
    const end = text.indexOf(`-----END ${label}-----`, begin.lastIndex);
    blocks.push({ label, body: text.slice(begin.lastIndex, end < 0 ? void 0 : end), ended: end >= 0 });
    if (end < 0) break;
    begin.lastIndex = end;
  }
  return blocks;
}
function legacyPem(body) {
  const header = /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Za-z0-9-]{1,30}),\s*/.exec(body);
  if (header === null) return void 0;
  const cipher = (header[1] ?? "").toUpperCase();
  const rest = body.slice(header[0].length);
  const ivDigits = /^(AES|CAMELLIA|ARIA|SEED)/.test(cipher) ? 32 : 16;
  const iv = rest.slice(0, ivDigits);
  if (!/^[0-9a-f]+$/i.test(iv)) return { is: "other", thing: "damaged PEM block" };
  const cipherText = rest.slice(ivDigits);
  const bytes = fromBase64(cipherText);
  if (bytes === void 0) return damaged2(cipherText);
  if (bytes.length % (ivDigits / 2) !== 0) return { is: "cut" };
  return { is: "legacy-pem", cipher, iv, body: bytes };
}
function derIn(body) {
  const der = fromBase64(body);
  if (der === void 0) return damaged2(body);
  const structure = derStructure(der);
  if (structure !== void 0) return { is: "der", der, structure, pem: true };
  return derWasCut(der) ? { is: "cut" } : { is: "other", thing: "damaged PEM block" };
}
function armored(body, encryptedIn) {
  const base64 = body.replace(/^[A-Z][A-Za-z-]{2,20}: .*$/gm, "").replace(/=[A-Za-z0-9+/]{4}\s*$/, "");
  const message = fromBase64(base64);
  if (message === void 0) return damaged2(base64);
  return encryptedIn(message) ?? { is: "other", thing: "damaged PEM block" };
}
function damaged2(base64) {
  return base64WasCut(base64) ? { is: "cut" } : { is: "other", thing: "damaged PEM block" };
}

// src/key/detect.ts
var mostEncodings = 4;
var fewestBytes = 64;
function detect(bytes, encryptedIn) {
  const encodings = [];
  for (let inner = bytes; ; ) {
    const text = textOf(inner);
    const content = text === void 0 ? binaryContent(inner, encryptedIn) : textContent(tidy(text), encryptedIn);
    if (content !== void 0) return { content, encodings };
    const encoded = tidy(text ?? "");
    const fromDigits = fromHex(encoded);
    const decoded = fromDigits ?? fromBase64(encoded);
    if (decoded === void 0 || encodings.length === mostEncodings)
      return { content: { is: "text" }, encodings };
    encodings.push(fromDigits === void 0 ? "base64" : "hex");
    inner = decoded;
  }
}
function binaryContent(bytes, encryptedIn) {
  const structure = derStructure(bytes);
  if (structure !== void 0) return { is: "der", der: bytes, structure, pem: false };
  if (derWasCut(bytes)) return { is: "cut" };
  const thing = otherBinary(bytes);
  if (thing !== void 0) return { is: "other", thing };
  return encryptedIn(bytes) ?? rawCipher(bytes);
}
function rawCipher(bytes) {
  return bytes.length < fewestBytes ? { is: "other", thing: "too short" } : { is: "raw-cipher", cipher: bytes };
}
function textContent(text, encryptedIn) {
  const pem = pemContent(text, encryptedIn);
  if (pem !== void 0) return pem;
  const thing = otherText(text);
  if (thing !== void 0) return { is: "other", thing };
  const compact = packed(text);
  const told = encryptedIn(compact);
  if (told !== void 0) return told;
  if (compact.length < 2 * fewestBytes) return void 0;
  const hexWasCut = compact.length % 2 === 1 && /^[0-9a-f]+$/i.test(compact);
  return hexWasCut || base64WasCut(compact) ? { is: "cut" } : void 0;
}

// src/key/pem-or-der.ts
import { X509Certificate } from "node:crypto";

// src/key/legacy-pem.ts
import { createPrivateKey as createPrivateKey2, getCiphers } from "node:crypto";

// src/key/rsa.ts
import { createPrivateKey } from "node:crypto";
function rsaFromDer(der, type, name) {
  let key;
  try {
    key = createPrivateKey({ key: Buffer.from(der), format: "der", type });
  } catch {
    throw damaged(name);
  }
  return usable(key, name);
}
function usable(key, name) {
  if (key.asymmetricKeyType !== "rsa") throw notRsa(name, key.asymmetricKeyType ?? "unknown");
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < 2048) throw tooSmall(name, bits);
  if (bits > 16384) throw tooBig(name, bits);
  if (!isConsistent(key)) throw damaged(name);
  return key;
}
function isConsistent(key) {
  const { n, e, d, p, q, dp, dq, qi } = key.export({ format: "jwk" });
  const modulus = number(n);
  const [p1, q1] = [number(p), number(q)];
  if (p1 < 2n || q1 < 2n || p1 * q1 !== modulus) return false;
  const exponent = number(e);
  const secret = number(d);
  return exponent * secret % (p1 - 1n) === 1n && exponent * secret % (q1 - 1n) === 1n && secret % (p1 - 1n) === number(dp) && secret % (q1 - 1n) === number(dq) && number(qi) * q1 % p1 === 1n;
}
function number(base64url) {
  const hex = Buffer.from(base64url ?? "", "base64url").toString("hex");
  return hex === "" ? 0n : BigInt(`0x${hex}`);
}

// src/key/legacy-pem.ts
var format = "legacy encrypted PEM";
function readLegacyPem(found, reading) {
  if (reading.passphrases.length === 0) throw passphraseMissing(reading.name, format);
  if (!getCiphers().includes(found.cipher.toLowerCase()))
    throw unsupportedEncryption(reading.name, "legacy PEM cipher");
  const pem = pemOf(found);
  for (const passphrase of reading.passphrases) {
    const key = tryPassphrase(pem, passphrase.text);
    if (key !== void 0) return { keyObject: usable(key, reading.name), format, passphrase };
  }
  throw wrongPassphrase(reading.name, format);
}
function tryPassphrase(pem, passphrase) {
  try {
    return createPrivateKey2({ key: pem, passphrase });
  } catch {
    return void 0;
  }
}
function pemOf({ cipher, iv, body }) {
  const lines = Buffer.from(body).toString("base64").replace(/.{1,64}/g, "$&\n");
  const header = `Proc-Type: 4,ENCRYPTED
DEK-Info: ${cipher},${iv.toUpperCase()}
`;
  return `-----BEGIN RSA PRIVATE KEY-----
${header}
${lines}-----END RSA PRIVATE KEY-----
`;
}

// src/key/pkcs8.ts
import { createPrivateKey as createPrivateKey3 } from "node:crypto";
var format2 = "PKCS#8 encrypted PEM";
var oids = {
  pbes2: "2a864886f70d01050d",
  pbkdf2: "2a864886f70d01050c",
  scrypt: "2b06010401da47040b",
  pkcs12TripleDes: ["2a864886f70d010c0103", "2a864886f70d010c0104"]
};
var ciphers = ["60864801650304012a", "608648016503040116", "608648016503040102", "2a864886f70d0307"];
var scryptMemory = 32 * 1024 * 1024;
function readEncryptedPkcs8(der, pem, reading) {
  const label = pem ? format2 : "PKCS#8 encrypted DER";
  const iterations = checkedWork(der, reading.name);
  if (reading.passphrases.length === 0) throw passphraseMissing(reading.name, label);
  for (const passphrase of reading.passphrases) {
    if (!reading.work.spend(iterations)) break;
    const key = tryPassphrase2(der, passphrase.text);
    if (key !== void 0) return { keyObject: usable(key, reading.name), format: label, passphrase };
  }
  throw wrongPassphrase(reading.name, label, notTried(reading.work));
}
function tryPassphrase2(der, passphrase) {
  try {
    return createPrivateKey3({ key: Buffer.from(der), format: "der", type: "pkcs8", passphrase });
  } catch {
    return void 0;
  }
}
function checkedWork(der, name) {
  const [algorithm] = sequence(whole(der)) ?? [];
  const [scheme, parameters] = sequence(algorithm) ?? [];
  const schemeOid = oid(scheme) ?? "";
  const [first, second] = sequence(parameters) ?? [];
  if (schemeOid === oids.pbes2) {
    const work = workOfDerivation(first, name);
    if (!ciphers.includes(oid(sequence(second)?.[0]) ?? ""))
      throw unsupportedEncryption(name, "PBES2 cipher");
    return work;
  }
  if (!oids.pkcs12TripleDes.includes(schemeOid)) throw unsupportedEncryption(name, "PBES1");
  return checkedIterations(second, name);
}
function workOfDerivation(derivation, name) {
  const [algorithm, parameters] = sequence(derivation) ?? [];
  const values = sequence(parameters) ?? [];
  const algorithmOid = oid(algorithm);
  if (algorithmOid === oids.pbkdf2) return checkedIterations(values[1], name);
  if (algorithmOid === oids.scrypt) return workOfScrypt(values.slice(1, 4).map(integer), name);
  throw unsupportedEncryption(name, "PBES2 key derivation");
}
function checkedIterations(value, name) {
  const iterations = integer(value);
  if (iterations === void 0) throw damaged(name);
  if (iterations > mostIterations) throw tooMuchWork(name, "PBKDF2 iterations", String(mostIterations));
  return iterations;
}
function workOfScrypt([n, r, p], name) {
  if (n === void 0 || r === void 0 || p === void 0) throw damaged(name);
  if (128 * n * r > scryptMemory || p > 16) throw tooMuchWork(name, "scrypt cost", "32 MiB, 16 times");
  return Math.ceil(128 * n * r * p / 256);
}

// src/key/pem-or-der.ts
var others = {
  ec: "elliptic curve private key",
  "public-key": "public key",
  certificate: "certificate",
  "certificate-request": "certificate request",
  pkcs12: "PKCS#12 keystore"
};
function readPemOrDer(content, reading) {
  const read = readKey(content, reading);
  return content.certificates === void 0 ? read : { ...read, certificate: certificateOf(read.keyObject, content.certificates) };
}
function certificateOf(key, candidates) {
  for (const der of candidates) {
    try {
      const certificate = new X509Certificate(der);
      if (certificate.checkPrivateKey(key)) return certificate;
    } catch {
    }
  }
  return void 0;
}
function readKey(content, reading) {
  if (content.is === "legacy-pem") return readLegacyPem(content, reading);
  const { der, structure, pem } = content;
  if (structure === "encrypted-pkcs8") return readEncryptedPkcs8(der, pem, reading);
  if (structure === "pkcs8" || structure === "pkcs1") {
    const format3 = `${structure === "pkcs8" ? "PKCS#8" : "PKCS#1"} ${pem ? "PEM" : "DER"}`;
    return { keyObject: rsaFromDer(der, structure, reading.name), format: format3 };
  }
  throw otherThing(reading.name, others[structure] ?? "damaged PEM block");
}

export {
  textOf,
  packed,
  fromHex,
  detect,
  mostIterations,
  WorkBudget,
  readPemOrDer
};

import {
  Problem
} from "./chunk-RLJG2AXC.js";

// src/key/problems.ts
function empty(name) {
  return new Problem({
    kind: "key/empty",
    what: `${sentence(name)} is empty.`,
    why: "A secret that does not exist, or that this workflow may not read (one of a fork or of Dependabot), is an empty string.",
    fix: "Check the name of the secret and that it is set for this repository, organization or environment."
  });
}
function tooLarge(name) {
  return new Problem({
    kind: "key/too-large",
    what: `${sentence(name)} is too large for a private key.`,
    why: "Even a 4096-bit key has only a few kilobytes.",
    fix: "Give the encrypted private key itself."
  });
}
function truncated(name) {
  return new Problem({
    kind: "key/truncated",
    what: `${sentence(name)} is cut off: its end is missing.`,
    why: "It was probably not copied whole; a large secret may also have lost its last lines.",
    fix: "Copy it again, from the first character to the last, or use `encrypted-key-file`."
  });
}
function damaged(name) {
  return new Problem({
    kind: "key/damaged",
    what: `${sentence(name)} holds a private key that is damaged.`,
    why: "Some of its characters changed or are missing, so that its numbers do not belong together.",
    fix: "Check the original with `openssl rsa -check -noout`, and copy it again."
  });
}
function unrecognized(name) {
  return new Problem({
    kind: "key/unrecognized",
    what: `${sentence(name)} is neither a private key nor any known encryption of one.`,
    why: "It may be the name or the path of the key instead of the key itself, or characters were lost or added.",
    fix: "Give the encrypted private key itself, as `openssl`, `gpg`, sfdx-hardis or `jose` wrote it, or base64 of it."
  });
}
function notRsa(name, type) {
  return new Problem({
    kind: "key/not-rsa",
    what: `${sentence(name)} holds a private key of another kind (${type}), not an RSA key.`,
    why: "Salesforce accepts only RSA keys for the JWT bearer flow (RS256).",
    fix: "Make one with `openssl genrsa -out server.key 2048`, and upload a certificate of it to the Connected App."
  });
}
function tooSmall(name, bits) {
  return new Problem({
    kind: "key/too-small",
    what: `${sentence(name)} holds an RSA key of ${bits} bits; it must have at least 2048.`,
    why: "RS256 requires 2048 bits (RFC 7518, section 3.3), and shorter keys can be broken.",
    fix: "Make a new one with `openssl genrsa -out server.key 2048`, and upload a certificate of it to the Connected App."
  });
}
function tooBig(name, bits) {
  return new Problem({
    kind: "key/too-large",
    what: `${sentence(name)} holds an RSA key of ${bits} bits; more than 16384 can't be used.`,
    fix: "Make a new one with `openssl genrsa -out server.key 4096`, and upload a certificate of it to the Connected App."
  });
}
var needsPrivateKey = "Give the encrypted private key (often `server.key.enc`) instead.";
var convert = "Convert it with `openssl pkcs12 -in FILE -nocerts -nodes -out server.key`, encrypt that, and give it instead.";
var otherThings = {
  "public key": ["public-key", "holds a public key, not a private key", needsPrivateKey],
  certificate: [
    "certificate",
    "holds a certificate, not a private key",
    `The certificate (often \`server.crt\`) is what the Connected App has. ${needsPrivateKey}`
  ],
  "certificate request": [
    "certificate-request",
    "holds a certificate signing request (CSR), not a private key",
    needsPrivateKey
  ],
  "OpenSSH private key": [
    "openssh",
    "holds a private key in OpenSSH's own format",
    "If it is an RSA key, convert a copy of it with `ssh-keygen -p -m PEM -f COPY`; else make a key with `openssl genrsa`."
  ],
  "elliptic curve private key": [
    "not-rsa",
    "holds an elliptic curve (EC) private key, and Salesforce accepts only RSA keys",
    "Make an RSA key with `openssl genrsa -out server.key 2048`, and upload a certificate of it to the Connected App."
  ],
  "DSA private key": [
    "not-rsa",
    "holds a DSA private key, and Salesforce accepts only RSA keys",
    "Make an RSA key with `openssl genrsa -out server.key 2048`, and upload a certificate of it to the Connected App."
  ],
  "PKCS#12 keystore": ["keystore", "holds a PKCS#12 keystore (.p12 or .pfx)", convert],
  "Java keystore": [
    "keystore",
    "holds a Java keystore (JKS), as Salesforce exports certificates",
    `Run \`keytool -importkeystore -srckeystore FILE -destkeystore server.p12 -deststoretype PKCS12\`. ${convert.replace("FILE", "server.p12")}`
  ],
  "OpenPGP key": [
    "openpgp-key",
    "holds an OpenPGP key, not a message that one encrypted",
    "Encrypt the private key of the Connected App with `gpg --symmetric server.key`, and give the result."
  ],
  archive: [
    "other-file",
    "holds an archive or a compressed file",
    "Unpack it, and give the encrypted key itself."
  ],
  "HTML page": [
    "other-file",
    "holds an HTML page, not a private key",
    "Look whether the key was downloaded from a page that asks for a login, and give the key itself."
  ],
  "JSON document": ["other-file", "holds a JSON document, not a private key", needsPrivateKey],
  "signed token": [
    "other-file",
    "holds a signed token (JWT), not an encrypted private key",
    "Give the private key that signs tokens; this action makes the token by itself."
  ],
  "Salesforce auth URL": [
    "other-file",
    "holds a Salesforce auth URL (`force://\u2026`), not a private key",
    needsPrivateKey
  ],
  "workflow expression": [
    "expression",
    "holds a workflow expression that was not evaluated",
    "Expressions are evaluated in workflow files only, as in `encrypted-key: ${{ secrets.SERVER_KEY }}`."
  ],
  "file path": [
    "path",
    "looks like the path of a file, not like a private key",
    "Give the path as `encrypted-key-file` instead of `encrypted-key`."
  ],
  "binary pasted as text": [
    "binary-as-text",
    "holds a binary file that was pasted as text, by which parts of it are lost",
    "Make it text first with `base64 < server.key.enc`, and paste that."
  ],
  "unknown PEM block": ["other-file", "holds a PEM block that is no private key", needsPrivateKey],
  "damaged PEM block": [
    "damaged",
    "looks like PEM, but what stands in it is damaged",
    "Some of its characters changed or are missing. Copy it again, with every line."
  ],
  "too short": [
    "too-short",
    "is too short to be a private key",
    "Give the encrypted private key itself, not its name, path or passphrase."
  ]
};
function otherThing(name, thing) {
  const [kind, is, fix] = otherThings[thing];
  return new Problem({ kind: `key/${kind}`, what: `${sentence(name)} ${is}.`, fix });
}
function sentence(name) {
  return name.startsWith("the ") ? `The ${name.slice(4)}` : name;
}

// src/key/decryption-problems.ts
function passphraseMissing(name, format) {
  return new Problem({
    kind: "key/passphrase-missing",
    what: `${sentence(name)} is encrypted (${format}), and no \`decryption-passphrase\` is given.`,
    why: "A secret that does not exist, or that this workflow may not read, is an empty string.",
    fix: "Give the passphrase it was encrypted with as `decryption-passphrase`, from a secret."
  });
}
function wrongPassphrase(name, format, tried) {
  return new Problem({
    kind: "key/wrong-passphrase",
    what: `${sentence(name)} (${format}) can't be decrypted with this \`decryption-passphrase\`.`,
    why: `The passphrase is another one, or the file was changed after it was encrypted.${tried === void 0 ? "" : ` ${tried}`}`,
    fix: "Check that both secrets belong together, and that the passphrase decrypts the file on your machine."
  });
}
function notTried({ ranOut }) {
  return ranOut ? "To derive a key takes so much work here that it was not tried in every way, such as without the white space at its end." : void 0;
}
function decryptsToSomethingElse(name, format) {
  return new Problem({
    kind: "key/not-a-key-inside",
    what: `${sentence(name)} (${format}) was decrypted, but what came out is not a private key.`,
    why: "Probably another file was encrypted, such as the certificate or a list of settings.",
    fix: "Encrypt the private key (often `server.key`), and give the result."
  });
}
function encryptedTwice(name) {
  return new Problem({
    kind: "key/encrypted-twice",
    what: `${sentence(name)} was decrypted, but the private key inside is encrypted with another secret.`,
    why: "Keys made by `openssl genrsa -des3` have a passphrase of their own, which stays when the file is encrypted.",
    fix: "Remove the inner one with `openssl rsa -in server.key -out server.key`, and encrypt that; or give the key as it was."
  });
}
function unsupportedEncryption(name, what) {
  return new Problem({
    kind: "key/unsupported-encryption",
    what: `${sentence(name)} is encrypted in a way that is not supported (${what}).`,
    why: "Old or rare ciphers were removed from OpenSSL 3, which this action uses.",
    fix: "Encrypt it again with `openssl pkcs8 -topk8 -v2 aes256 -in server.key -out server.key.enc`."
  });
}
function tooMuchWork(name, what, limit) {
  return new Problem({
    kind: "key/too-much-work",
    what: `${sentence(name)} takes too much work to decrypt (${what}; the limit is ${limit}).`,
    why: "Such a file would keep the job busy for a long time; it is damaged, or made to do that.",
    fix: "Encrypt it again with `openssl pkcs8 -topk8 -v2 aes256 -in server.key -out server.key.enc`."
  });
}
function secretMissing(name) {
  return new Problem({
    kind: "key/secret-missing",
    what: `${sentence(name)} looks encrypted, and no secret to decrypt it is given.`,
    why: "A secret that does not exist, or that this workflow may not read, is an empty string.",
    fix: "Give `decryption-passphrase`, or for files made by `openssl enc -K \u2026 -iv \u2026` both `decryption-key` and `decryption-iv`."
  });
}
function ivMissing(name) {
  return new Problem({
    kind: "key/iv-missing",
    what: `${sentence(name)} needs \`decryption-iv\` too; only \`decryption-key\` is given.`,
    why: "A file made by `openssl enc -K \u2026 -iv \u2026` can be decrypted only with both.",
    fix: "Give the value that was used as `-iv` as `decryption-iv`: 32 hex digits."
  });
}
function aesKeyMissing(name) {
  return new Problem({
    kind: "key/aes-key-missing",
    what: `${sentence(name)} needs \`decryption-key\` too; only \`decryption-iv\` is given.`,
    fix: "Give the value that was used as `-K` as `decryption-key`: 64 hex digits for AES-256."
  });
}
function notHex(input) {
  return new Problem({
    kind: "key/not-hex",
    what: `The input \`${input}\` has characters other than hex digits.`,
    why: "It must be written in hex: the digits 0-9 and the letters A-F.",
    fix: "Give a passphrase as `decryption-passphrase` instead."
  });
}
function wrongHexLength(input, digits, allowed) {
  return new Problem({
    kind: "key/wrong-hex-length",
    what: `The input \`${input}\` has ${digits} hex digits; it must have ${allowed}.`,
    why: "`openssl` fills up what is missing with zeros, or leaves out what is too much, and so encrypts with another value than the one you know; Orgkey refuses to.",
    fix: "Check that it was copied whole. If the file was really made with a shorter value, add zeros at its end."
  });
}
function wrongAesKey(name) {
  return new Problem({
    kind: "key/wrong-aes-key",
    what: `${sentence(name)} can't be decrypted with this \`decryption-key\` and \`decryption-iv\`.`,
    why: "The file was made with other values, or with another cipher than AES-CBC.",
    fix: "Check that the three secrets belong together, and that `openssl enc -d -aes-256-cbc -K \u2026 -iv \u2026` decrypts the file on your machine."
  });
}
function wrongIv(name) {
  return new Problem({
    kind: "key/wrong-iv",
    what: `${sentence(name)} was encrypted with this \`decryption-key\`, but with another \`decryption-iv\`.`,
    fix: "Give the value that was used as `-iv`."
  });
}
function hardisKeyLength(name) {
  return new Problem({
    kind: "key/hardis-key-length",
    what: `${sentence(name)} was encrypted by sfdx-hardis, and the key given does not have 32 characters.`,
    fix: "Give the key that sfdx-hardis printed (in the variable `SFDX_CLIENT_KEY_\u2026`) as `decryption-passphrase`."
  });
}
function jweUnsupported(name, what) {
  return new Problem({
    kind: "key/jwe-unsupported",
    what: `${sentence(name)} is a JWE of a kind that is not supported (${what}).`,
    why: "Supported are PBES2-HS256+A128KW, PBES2-HS384+A192KW, PBES2-HS512+A256KW and dir, with AES-GCM or AES-CBC-HMAC.",
    fix: "Encrypt the key again with one of these."
  });
}
function jweKeyMissing(name, bytes) {
  return new Problem({
    kind: "key/jwe-key",
    what: `${sentence(name)} is a JWE (\`dir\`) that needs a key of ${bytes} bytes.`,
    fix: `Give it as \`decryption-key\` in ${bytes * 2} hex digits, or as \`decryption-passphrase\` if it is text or base64url.`
  });
}
function gpgPublicKey(name) {
  return new Problem({
    kind: "key/gpg-public-key",
    what: `${sentence(name)} is an OpenPGP message encrypted for someone's public key.`,
    why: "The runner does not have the private OpenPGP key that opens it.",
    fix: "Encrypt the key with a passphrase instead: `gpg --symmetric server.key`."
  });
}

export {
  empty,
  tooLarge,
  truncated,
  damaged,
  unrecognized,
  notRsa,
  tooSmall,
  tooBig,
  otherThing,
  sentence,
  passphraseMissing,
  wrongPassphrase,
  notTried,
  decryptsToSomethingElse,
  encryptedTwice,
  unsupportedEncryption,
  tooMuchWork,
  secretMissing,
  ivMissing,
  aesKeyMissing,
  notHex,
  wrongHexLength,
  wrongAesKey,
  wrongIv,
  hardisKeyLength,
  jweUnsupported,
  jweKeyMissing,
  gpgPublicKey
};

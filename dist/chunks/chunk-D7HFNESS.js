// src/salesforce/wire/login.ts
import { sign } from "node:crypto";

// src/limit/waiting.ts
var mostNamed = 3;
var mostTexts = 4;
var Waiting = class {
  #now;
  #waits = /* @__PURE__ */ new Set();
  constructor(now = Date.now) {
    this.#now = now;
  }
  /** Waits for `work`, and says so meanwhile. */
  async for(what, work, { who, milliseconds } = {}) {
    const since = this.#now();
    const until = milliseconds === void 0 ? void 0 : since + milliseconds;
    const wait = { what, who, since, until };
    this.#waits.add(wait);
    try {
      return await work();
    } finally {
      this.#waits.delete(wait);
    }
  }
  /** What is waited for now, the longest wait first: `the stage packages (dev-1, dev-2) for 35 s`; `''` for nothing. */
  text() {
    const groups = [...Map.groupBy(this.#waits, ({ what }) => what).values()];
    const texts2 = groups.toSorted((one, other) => sinceOf(one) - sinceOf(other)).map((waits) => this.#textOf(waits));
    const more = texts2.length > mostTexts ? `, and ${texts2.length - mostTexts} more` : "";
    return texts2.slice(0, mostTexts).join("; ") + more;
  }
  #textOf(waits) {
    const what = waits[0]?.what ?? "";
    const names = [...new Set(waits.flatMap(({ who: who2 }) => who2 ?? []))];
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
    const who = names.length === 0 ? "" : ` (${names.slice(0, mostNamed).join(", ")}${more})`;
    const waited = `for ${seconds(this.#now() - sinceOf(waits))}`;
    const ends = waits.flatMap(({ until }) => until ?? []);
    const left = ends.length === 0 ? "" : `, ${seconds(Math.max(0, Math.min(...ends) - this.#now()))} to go`;
    return `${what}${who} ${waited}${left}`;
  }
};
function waitingFor({ waiting }, what, work, details) {
  return waiting === void 0 ? work() : waiting.for(what, work, details);
}
function sinceOf(waits) {
  return Math.min(...waits.map(({ since }) => since));
}
function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1e3)} s`;
}

// src/salesforce/scratch-orgs/record-id.ts
function shortId(id) {
  return id.slice(0, 15);
}
function longId(id) {
  if (id.length !== 15) return id;
  const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  const suffix = [0, 5, 10].map((start) => {
    const upper = Array.from(id.slice(start, start + 5)).map((letter) => /[A-Z]/.test(letter) ? 1 : 0);
    return digits[upper.reduce((bits, bit, place) => bits | bit << place, 0)] ?? "";
  });
  return id + suffix.join("");
}

// src/problem.ts
function placeText({ file, line, column }) {
  return [file, line, column].filter((part) => part !== void 0).join(":");
}
var longestWhat = 5e3;
var longestOther = 1500;
function cut(text, most) {
  return text.length > most ? `${text.slice(0, most - 1).toWellFormed()}\u2026` : text;
}
var Problem = class extends Error {
  name = "Problem";
  kind;
  what;
  why;
  fix;
  documented;
  place;
  constructor(text, options) {
    const [what, fix] = [cut(text.what, longestWhat), cut(text.fix, longestOther)];
    const why = text.why === void 0 ? void 0 : cut(text.why, longestOther);
    super([what, why, fix].filter(Boolean).join(" "), options);
    this.kind = text.kind;
    this.what = what;
    this.why = why;
    this.fix = fix;
    this.documented = text.documented ?? false;
    this.place = text.place ?? placeAtStart(text.what);
  }
};
function placeAtStart(what) {
  const [, file, line, column] = /^([^\s:]+\.(?:ya?ml|json|xml|cls|trigger|page|component))(?::(\d+))?(?::(\d+))?: /.exec(what) ?? [];
  if (file === void 0) return void 0;
  return {
    file,
    ...line === void 0 ? {} : { line: Number(line) },
    ...column === void 0 ? {} : { column: Number(column) }
  };
}
var Problems = class extends Error {
  name = "Problems";
  problems;
  constructor(problems) {
    super(problems.map((problem2) => problem2.message).join("\n"));
    this.problems = problems;
  }
};
function messageOf(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}
function problemsIn(error2) {
  if (error2 instanceof Problems) return error2.problems;
  if (error2 instanceof Problem) return [error2];
  throw error2;
}
function collect(found, read) {
  const add = (error2) => void found.push(...problemsIn(error2));
  try {
    const value = read();
    return value instanceof Promise ? value.catch(add) : value;
  } catch (error2) {
    add(error2);
    return void 0;
  }
}
var mostThrown = 200;
function throwAll(found) {
  if (found.length === 0) return;
  const all = [...new Map(found.map((one) => [one.message, one])).values()];
  const more = all.length - mostThrown;
  throw new Problems(more > 0 ? [...all.slice(0, mostThrown), moreProblems(more)] : all);
}
function moreProblems(count) {
  return new Problem({
    kind: "problems/more",
    what: `There are ${count} more problems.`,
    fix: "Correct these first; the next run lists what is left."
  });
}

// src/salesforce/wire/host.ts
var productionLogin = "https://login.salesforce.com";
var sandboxLogin = "https://test.salesforce.com";
var salesforceDomains = [
  "salesforce.com",
  "my-salesforce.com",
  "salesforce.mil",
  "crmforce.mil",
  "sfcrmproducts.cn",
  "cloudforce.com",
  "database.com"
];
var lightningDomains = [
  ["lightning.force.com", "my.salesforce.com"],
  ["lightning.crmforce.mil", "my.salesforce.mil"],
  ["my-lightning.com", "my-salesforce.com"],
  ["lightning.sfcrmapps.cn", "my.sfcrmproducts.cn"]
];
function salesforceUrl(text, name = "instance-url") {
  const url = parse(text, name);
  if (url.username !== "" || url.password !== "") {
    throw problem("host/credentials", `${name} has a user name or password in it.`, "Give only the host.");
  }
  const isHttp = url.protocol === "https:" || url.protocol === "http:";
  if (isHttp && isLoopback(url.hostname)) return url.origin;
  if (url.protocol !== "https:") {
    throw problem(
      "host/not-https",
      `${name} is ${url.origin}, which is not https.`,
      `Write https://${url.host}.`
    );
  }
  for (const [pages, tokens] of lightningDomains) {
    if (!url.hostname.endsWith(`.${pages}`)) continue;
    throw problem(
      "host/lightning",
      `${name} is ${url.origin}, the address of Lightning pages, where no tokens are issued.`,
      `Write https://${url.hostname.slice(0, -pages.length)}${tokens}.`
    );
  }
  if (!salesforceDomains.some((domain) => url.hostname.endsWith(`.${domain}`)) || url.port !== "") {
    throw problem(
      "host/not-salesforce",
      `${name} is ${url.origin}, which is not a Salesforce host.`,
      "Use https://login.salesforce.com, https://test.salesforce.com or your My Domain, such as https://acme.my.salesforce.com."
    );
  }
  return url.origin;
}
function parse(text, name) {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    return new URL(withScheme);
  } catch (cause) {
    throw new Problem(
      {
        kind: "host/not-a-url",
        what: `${name} is not a URL.`,
        fix: "Write something like https://login.salesforce.com."
      },
      { cause }
    );
  }
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function problem(kind, what, fix) {
  return new Problem({
    kind,
    what,
    why: "The login is sent only to Salesforce, over https: a signed assertion that reached another host could be replayed.",
    fix
  });
}
function isUsername(text) {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

// src/salesforce/wire/without-secrets.ts
var gram = 12;
function withoutSecrets(text, secrets) {
  const grams = new Set(secrets.flatMap((secret) => gramsOf(confidentialPart(secret))));
  if (grams.size === 0 || text.length < gram) return text;
  let result = "";
  let copied = 0;
  for (let at = 0; at + gram <= text.length; at += 1) {
    if (!grams.has(text.slice(at, at + gram))) continue;
    let end = at + gram;
    while (end < text.length && grams.has(text.slice(end + 1 - gram, end + 1))) end += 1;
    result += `${text.slice(copied, at)}[cut out]`;
    copied = end;
    at = end - 1;
  }
  return result + text.slice(copied);
}
function confidentialPart(secret) {
  return secret.replace(/^00D\w{12}(\w{3})?!/, "");
}
function gramsOf(secret) {
  return Array.from(
    { length: Math.max(0, secret.length - gram + 1) },
    (_, at) => secret.slice(at, at + gram)
  );
}

// src/runner/inputs.ts
var InputReader = class {
  runner;
  #problems = [];
  constructor(runner) {
    this.runner = runner;
  }
  optional(name) {
    const value = this.runner.input(name);
    return value === "" ? void 0 : value;
  }
  /** An optional input with its white space: passphrases may start or end with it. */
  optionalRaw(name) {
    const value = this.runner.rawInput(name);
    return value === "" ? void 0 : value;
  }
  required(name) {
    const value = this.optional(name);
    if (value === void 0) this.reportMissing(name);
    return value ?? "";
  }
  /** A Salesforce username: the form of an email address. */
  username(name, value) {
    if (value !== void 0 && value !== "" && !isUsername(value)) {
      this.report(
        new Problem({
          kind: "input/not-a-username",
          what: `The input \`${name}\` is "${value}", which is not a Salesforce username.`,
          why: "A username has the form of an email address; an alias of the `sf` CLI exists only on the machine that made it.",
          fix: "Give the username, such as admin@acme.example."
        })
      );
    }
    return value;
  }
  boolean(name, whenEmpty) {
    const value = this.optional(name);
    if (value === void 0) return whenEmpty;
    if (/^(true|True|TRUE)$/.test(value)) return true;
    if (!/^(false|False|FALSE)$/.test(value)) {
      this.report(
        new Problem({
          kind: "input/not-a-boolean",
          what: `The input \`${name}\` is "${value}".`,
          fix: "Write true or false."
        })
      );
    }
    return false;
  }
  /** One of a few words; undefined when empty. */
  choice(name, words) {
    const value = this.optional(name);
    const word = words.find((one) => one === value?.toLowerCase());
    if (value !== void 0 && word === void 0) {
      this.report(
        new Problem({
          kind: "input/not-a-choice",
          what: `The input \`${name}\` is "${value}".`,
          fix: `Write one of: ${words.join(", ")}.`
        })
      );
    }
    return word;
  }
  /** A whole number in [min, max]. */
  integer(name, range) {
    const value = this.optional(name);
    if (value === void 0) return range.whenEmpty;
    const number2 = Number(value);
    if (/^\d+$/.test(value) && number2 >= range.min && number2 <= range.max) return number2;
    this.report(
      new Problem({
        kind: "input/not-a-number",
        what: `The input \`${name}\` is "${value}".`,
        fix: `Write a whole number from ${range.min} to ${range.max}${range.unit === void 0 ? "" : `, in ${range.unit}`}.`
      })
    );
    return range.whenEmpty;
  }
  /** The URL of a Salesforce host. */
  url(name, whenEmpty) {
    const value = this.optional(name);
    if (value === void 0) return whenEmpty;
    return this.collect(() => salesforceUrl(value, `The input \`${name}\``)) ?? whenEmpty;
  }
  /** What `read` reads; `undefined` if it fails with problems, which are reported. */
  collect(read) {
    return collect(this.#problems, read);
  }
  reportMissing(name) {
    const what = `The input \`${name}\` is empty.`;
    this.report(new Problem({ kind: "input/missing", what, ...this.runner.whyMissing(name) }));
  }
  report(problem2) {
    this.#problems.push(problem2);
  }
  /** @throws Problems */
  finish() {
    throwAll(this.#problems);
  }
};

// src/key/certificate-end.ts
var day = 864e5;
var warnDays = 30;
function daysLeft(certificate, now) {
  return Math.floor((Date.parse(certificate.validTo) - now) / day);
}
function endOf(certificate) {
  return new Date(certificate.validTo).toISOString().slice(0, 10);
}
function certificateWarning(certificate, now) {
  const days = daysLeft(certificate, now);
  if (days >= warnDays) return void 0;
  const end = endOf(certificate);
  const makeNext = "Make the next key and certificate: `orgkey rotate --target-org HUB`.";
  if (days < 0) {
    return `The certificate of this key ended on ${end}; Salesforce may refuse its logins. ${makeNext}`;
  }
  const left = days === 0 ? "within a day" : days === 1 ? "in 1 day" : `in ${days} days`;
  return `The certificate of this key ends ${left}, on ${end}; Salesforce may refuse its logins from then on. ${makeNext}`;
}

// src/key/problems.ts
function empty(name) {
  return new Problem({
    kind: "key/empty",
    what: `${sentence(name)} is empty.`,
    why: "A secret or variable that does not exist, or that may not be read here (by a fork or Dependabot), is empty.",
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
function passphraseMissing(name, format3) {
  return new Problem({
    kind: "key/passphrase-missing",
    what: `${sentence(name)} is encrypted (${format3}), and no \`decryption-passphrase\` is given.`,
    why: "A secret or variable that does not exist, or that may not be read here, is empty.",
    fix: "Give the passphrase it was encrypted with as `decryption-passphrase`, from a secret."
  });
}
function wrongPassphrase(name, format3, tried) {
  return new Problem({
    kind: "key/wrong-passphrase",
    what: `${sentence(name)} (${format3}) can't be decrypted with this \`decryption-passphrase\`.`,
    why: `The passphrase is another one, or the file was changed after it was encrypted.${tried === void 0 ? "" : ` ${tried}`}`,
    fix: "Check that both secrets belong together, and that the passphrase decrypts the file on your machine."
  });
}
function notTried({ ranOut }) {
  return ranOut ? "To derive a key takes so much work here that it was not tried in every way, such as without the white space at its end." : void 0;
}
function decryptsToSomethingElse(name, format3) {
  return new Problem({
    kind: "key/not-a-key-inside",
    what: `${sentence(name)} (${format3}) was decrypted, but what came out is not a private key.`,
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
    why: "A secret or variable that does not exist, or that may not be read here, is empty.",
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
function pemContent(text, encryptedIn2) {
  const blocks = pemBlocks(text);
  const block = blocks.find(({ label }) => keyLabels.has(label)) ?? blocks[0];
  if (block === void 0) return void 0;
  const thing = otherLabels[block.label];
  if (thing !== void 0) return { is: "other", thing };
  if (!keyLabels.has(block.label)) return { is: "other", thing: "unknown PEM block" };
  if (!block.ended) return { is: "cut" };
  if (block.label === "PGP MESSAGE") return armored(block.body, encryptedIn2);
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
function armored(body, encryptedIn2) {
  const base64 = body.replace(/^[A-Z][A-Za-z-]{2,20}: .*$/gm, "").replace(/=[A-Za-z0-9+/]{4}\s*$/, "");
  const message = fromBase64(base64);
  if (message === void 0) return damaged2(base64);
  return encryptedIn2(message) ?? { is: "other", thing: "damaged PEM block" };
}
function damaged2(base64) {
  return base64WasCut(base64) ? { is: "cut" } : { is: "other", thing: "damaged PEM block" };
}

// src/key/detect.ts
var mostEncodings = 4;
var fewestBytes = 64;
function detect(bytes, encryptedIn2) {
  const encodings = [];
  for (let inner = bytes; ; ) {
    const text = textOf(inner);
    const content = text === void 0 ? binaryContent(inner, encryptedIn2) : textContent(tidy(text), encryptedIn2);
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
function binaryContent(bytes, encryptedIn2) {
  const structure = derStructure(bytes);
  if (structure !== void 0) return { is: "der", der: bytes, structure, pem: false };
  if (derWasCut(bytes)) return { is: "cut" };
  const thing = otherBinary(bytes);
  if (thing !== void 0) return { is: "other", thing };
  return encryptedIn2(bytes) ?? rawCipher(bytes);
}
function rawCipher(bytes) {
  return bytes.length < fewestBytes ? { is: "other", thing: "too short" } : { is: "raw-cipher", cipher: bytes };
}
function textContent(text, encryptedIn2) {
  const pem = pemContent(text, encryptedIn2);
  if (pem !== void 0) return pem;
  const thing = otherText(text);
  if (thing !== void 0) return { is: "other", thing };
  const compact = packed(text);
  const told = encryptedIn2(compact);
  if (told !== void 0) return told;
  if (compact.length < 2 * fewestBytes) return void 0;
  const hexWasCut = compact.length % 2 === 1 && /^[0-9a-f]+$/i.test(compact);
  return hexWasCut || base64WasCut(compact) ? { is: "cut" } : void 0;
}

// src/key/gpg-packets.ts
var publicKeySessionKey = 1;
var symmetricSessionKey = 3;
var mostRecipients = 16;
var mostForPassphrase = 78;
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
  return known && [0, 1, 3].includes(keyDerivation) && body.length <= mostForPassphrase;
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
  return encrypted(async (reading) => (await import("./openssl-enc-RCNXALDD.js")).readSalted(found, reading));
}
function gpg(bytes) {
  const found = gpgMessage(bytes);
  return found && encrypted(async (reading) => (await import("./gpg-7424QMYD.js")).readGpg(found, reading));
}
function jwe(text) {
  if (/^eyJ[\w-]*\.[\w-]*\.[\w-]+\.[\w-]+\.[\w-]+$/.test(text))
    return encrypted(async (reading) => (await import("./jwe-A25UATIK.js")).readJwe(text, reading));
  return /^eyJ[\w-]*(\.[\w-]*){3,4}$/.test(text) ? { is: "cut" } : void 0;
}
function hardis(text) {
  if (!/^[0-9a-f]{32}:[0-9a-f]+$/i.test(text)) return void 0;
  const [iv, cipher] = text.split(":").map((digits) => Buffer.from(digits, "hex"));
  if (iv === void 0 || cipher === void 0 || cipher.length % 16 !== 0 || text.length % 2 === 0) {
    return { is: "cut" };
  }
  return encrypted(async (reading) => (await import("./hardis-NPJNZMEL.js")).readHardis({ iv, cipher }, reading));
}
function encrypted(read) {
  return { is: "encrypted", read };
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

// src/key/pkcs8.ts
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

// src/key/reading.ts
function passphrasesToTry(passphrase) {
  if (passphrase === void 0 || passphrase === "") return [];
  const texts2 = /* @__PURE__ */ new Set([passphrase, passphrase.replace(/\r?\n$/, ""), passphrase.trimEnd()]);
  texts2.delete("");
  return [...texts2].map((text) => ({ text, trimmed: text !== passphrase }));
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
    return (await import("./raw-aes-GUMPNBBB.js")).readRawAes(cipher, reading);
  }
  if (reading.passphrases.length === 0) throw secretMissing(reading.name);
  return (await import("./openssl-enc-RCNXALDD.js")).readUnsalted(cipher, reading);
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

// src/key/typed-passphrase.ts
var mostTries = 3;
var needsPassphrase = /* @__PURE__ */ new Set(["key/passphrase-missing", "key/secret-missing"]);
function lacksPassphrase(error2) {
  return error2 instanceof Problem && needsPassphrase.has(error2.kind);
}
async function readWithTypedPassphrase(name, ask, read) {
  for (let tries = 1; ; tries += 1) {
    const question = `Passphrase of ${name}`;
    const passphrase = await ask(tries === 1 ? question : `That one doesn\u2019t decrypt it. ${question}`);
    try {
      return await read(passphrase);
    } catch (error2) {
      if (!(error2 instanceof Problem) || error2.kind !== "key/wrong-passphrase") throw error2;
      if (tries === mostTries) throw typedWrongly(name, error2);
    }
  }
}
function typedWrongly(name, cause) {
  const { kind, why } = cause;
  const what = `${sentence(name)} can't be decrypted with what was typed, ${mostTries} times.`;
  const fix = "Run it again with the passphrase that the key was encrypted with.";
  return new Problem(why === void 0 ? { kind, what, fix } : { kind, what, why, fix }, { cause });
}

// src/runner/key-file.ts
import { readFile, realpath as realpath2, stat } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";

// src/inside-folder.ts
import { realpath } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";
async function staysInside(path, folder) {
  const absolute = resolve(folder, path);
  if (!isInside(absolute, resolve(folder))) return false;
  return isInside(await realPlace(absolute), await realpath(folder));
}
async function realPlace(path) {
  try {
    return await realpath(path);
  } catch (error2) {
    if (dirname(path) === path) throw error2;
    return realPlace(dirname(path));
  }
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}

// src/runner/key-file.ts
var largestKeyFile = 1024 * 1024;
var giveTheKey = "Give the path of the encrypted private key.";
async function readKeyFile(file, { workspace, readsAnywhere }) {
  const path = resolve2(workspace, file);
  if (!readsAnywhere && !isInside(path, workspace)) throw outside(file);
  try {
    const real = await realpath2(path);
    if (!readsAnywhere && !isInside(real, await realpath2(workspace))) throw outside(file);
    const stats = await stat(real);
    if (stats.isDirectory()) {
      throw unreadable(`${file} is a folder.`, "Give the path of the key file in it.");
    }
    if (!stats.isFile()) throw unreadable(`${file} is not a regular file.`, giveTheKey);
    if (stats.size > largestKeyFile) {
      throw unreadable(`${file} is larger than 1 MiB: that is not a private key.`, giveTheKey);
    }
    return await readFile(real);
  } catch (error2) {
    if (error2 instanceof Problem) throw error2;
    throw failedToRead(file, path, error2, readsAnywhere);
  }
}
function outside(file) {
  return new Problem({
    kind: "key/outside-workspace",
    what: `${file} is outside the workspace.`,
    why: "A path with `..`, an absolute path or a symbolic link leads out of the folder that actions/checkout filled.",
    fix: "Put the encrypted key into the workspace, or give it as `encrypted-key`, from a secret."
  });
}
function failedToRead(file, path, error2, isUsersOwn) {
  return error2.code === "ENOENT" || error2.code === "ENOTDIR" ? unreadable(
    `There is no file ${file}${path === file ? "" : ` (looked for ${path})`}.`,
    isUsersOwn ? "Check the path, which starts from the folder that the command runs in." : "Run actions/checkout before this step, and give the path from the root of the repository.",
    error2
  ) : unreadable(
    `${file} can't be read (${error2.code ?? error2.name}).`,
    "Check the path and its permissions.",
    error2
  );
}
function unreadable(what, fix, cause) {
  return new Problem({ kind: "key/unreadable-file", what, fix }, { cause });
}

// src/runner/mask-forms.ts
function isTooShortToMask(line) {
  return line.trim().length < 4;
}
function maskForms(secret) {
  const lines = secret.split(/\r?\n/).filter((line) => !isTooShortToMask(line) && !isArmor(line));
  return /* @__PURE__ */ new Set([...lines, ...secret.trim() === "" ? [] : [Buffer.from(secret).toString("base64")]]);
}
function isArmor(line) {
  return /^-----(BEGIN|END) [A-Z ]+-----\s*$/.test(line);
}

// src/runner/key-inputs.ts
function readKeyInputs(inputs) {
  const text = inputs.optional("encrypted-key");
  const file = inputs.optional("encrypted-key-file");
  if (text !== void 0 && file !== void 0) {
    inputs.report(
      new Problem({
        kind: "input/two-keys",
        what: "Both `encrypted-key` and `encrypted-key-file` are given.",
        fix: "Give one of them."
      })
    );
  }
  if (text === void 0 && file === void 0) {
    inputs.reportMissing("encrypted-key");
  }
  return {
    source: file === void 0 ? { text: text ?? "" } : { file },
    secrets: {
      passphrase: inputs.optionalRaw("decryption-passphrase"),
      aesKey: inputs.optional("decryption-key"),
      aesIv: inputs.optional("decryption-iv")
    }
  };
}
async function loadKey(inputs, runner) {
  const { passphrase, aesKey } = inputs.secrets;
  for (const secret of [passphrase, passphrase?.trim(), aesKey])
    if (secret !== void 0) runner.mask(secret);
  for (const [name, secret = ""] of [
    ["decryption-passphrase", passphrase],
    ["decryption-key", aesKey]
  ]) {
    const isShown = secret.split(/\r?\n/).some((line) => line !== "" && isTooShortToMask(line));
    if (isShown) runner.warning(tooShort(name));
  }
  const key = await decryptKey(await keyMaterial(inputs, runner), inputs.secrets, runner);
  for (const notice2 of key.notices) runner.notice(notice2);
  if (key.certificate !== void 0) {
    const warning2 = certificateWarning(key.certificate, Date.now());
    if (warning2 !== void 0) runner.warning(warning2);
  }
  return key;
}
async function decryptKey(material, secrets, runner) {
  const read = (given) => readPrivateKey(material, given, {
    gpgDecrypt: async (cipher, phrase) => {
      const { gpgDecrypt } = await import("./gpg-XRSXX5UW.js");
      return gpgDecrypt(cipher, phrase, runner.temporaryFolder());
    }
  });
  try {
    return await read(secrets);
  } catch (error2) {
    if (!lacksPassphrase(error2)) throw error2;
    const ask = async (question) => {
      const passphrase = await runner.askSecret("decryption-passphrase", question);
      if (passphrase === void 0) throw error2;
      runner.mask(passphrase);
      return passphrase;
    };
    return await readWithTypedPassphrase(
      material.name,
      ask,
      (passphrase) => read({ ...secrets, passphrase })
    );
  }
}
function tooShort(name) {
  return `\`${name}\`, or a line of it, has fewer than four characters, too few to be masked in the log. Encrypt the key with a long, generated passphrase.`;
}
async function keyMaterial(inputs, runner) {
  if ("text" in inputs.source) {
    return { bytes: Buffer.from(inputs.source.text), name: "the input `encrypted-key`" };
  }
  const { file } = inputs.source;
  return { bytes: await readKeyFile(file, runner), name: file };
}

// src/login/hand-over/inputs.ts
function readHandOver(inputs) {
  return {
    alias: inputs.optional("alias"),
    setDefault: inputs.boolean("set-default", true),
    registerWithCli: inputs.boolean("register-with-cli", true),
    refreshable: inputs.boolean("refreshable", false),
    revoke: inputs.boolean("revoke", true)
  };
}

// src/login/inputs.ts
function readInputs(runner) {
  const inputs = new InputReader(runner);
  const consumerKey = inputs.required("consumer-key");
  const key = readKeyInputs(inputs);
  const hubUsername = inputs.username("hub-username", inputs.required("hub-username")) ?? "";
  const scratchUsername = inputs.username("scratch-username", inputs.optional("scratch-username"));
  const isScratchOrg = scratchUsername !== void 0;
  const login2 = isScratchOrg ? sandboxLogin : productionLogin;
  const loginUrl = inputs.url("instance-url", login2);
  const hubLoginUrl = inputs.url("hub-instance-url", isScratchOrg ? productionLogin : loginUrl);
  const result = {
    key,
    identity: {
      consumerKey,
      username: scratchUsername ?? hubUsername,
      loginUrl,
      audience: inputs.optional("audience") ?? login2
    },
    isScratchOrg,
    hubUsername,
    hubLoginUrl,
    signupApp: inputs.choice("signup-app", ["auto", "own", "platform-cli"]) ?? "auto",
    ...readHandOver(inputs),
    retryTimeout: 1e3 * inputs.integer("retry-timeout", { min: 0, max: 3600, whenEmpty: 300, unit: "seconds" })
  };
  inputs.finish();
  return result;
}

// src/login/access-token.ts
var jwtAccessToken = {
  kind: "login/jwt-access-token",
  codes: ["INVALID_SESSION_ID"],
  check: "The login works, REST takes its access token, and SOAP does not: the token is a JWT.",
  transient: false,
  what: "The app issues access tokens that are JWTs, which only REST APIs take.",
  why: "SOAP refuses them: settings that `sf org create scratch` deploys, and deploys and retrieves over SOAP, fail.",
  fix: "Turn off in the app\u2019s OAuth settings \u201CIssue JSON Web Token (JWT)-based access tokens for named users\u201D.",
  source: "https://help.salesforce.com/s/articleView?id=xcloud.jwt_access_tokens.htm"
};
function accessTokenWarning(accessToken) {
  if (!/^eyJ[\w-]*\.[\w-]+\.[\w-]+$/.test(accessToken)) return void 0;
  const { what, why = "", fix } = jwtAccessToken;
  return `${what} ${why} ${fix}`;
}

// src/login/cli-login.ts
function cliLoginOf(session, request, more = {}) {
  const { username, orgId, instanceUrl, accessToken } = session;
  return {
    ...{ username, orgId, instanceUrl, accessToken },
    loginUrl: request.identity.loginUrl,
    consumerKey: session.consumerKey ?? request.identity.consumerKey,
    isScratchOrg: request.isScratchOrg,
    ...request.isScratchOrg ? { devHubUsername: request.hubUsername } : {},
    ...more
  };
}

// src/login/hand-over/sealed-session.ts
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes as randomBytes2 } from "node:crypto";

// src/salesforce/apps/platform-cli.ts
var platformCli = {
  consumerKey: "PlatformCLI",
  /** What `sf` names for whatever app: see @salesforce/core, WebOAuthServer. */
  callbackUrl: "http://localhost:1717/OauthRedirect"
};
function redeemAuthCode(org, wire) {
  const form = new URLSearchParams({
    grant_type: "authorization_code",
    code: org.authCode,
    client_id: platformCli.consumerKey,
    redirect_uri: platformCli.callbackUrl
  });
  return requestToken(org, form, wire);
}
async function refreshSession(org, refreshToken, wire) {
  const form = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: refreshToken,
    client_id: platformCli.consumerKey
  });
  return (await requestToken(org, form, wire)).session;
}

// src/login/hand-over/tell-later-steps.ts
function tellLaterSteps(session, { setDefault, isScratchOrg, signupApp }, runner) {
  const said = [];
  if (setDefault) {
    const variable = isScratchOrg ? "SF_TARGET_ORG" : "SF_TARGET_DEV_HUB";
    runner.exportVariable(variable, session.username);
    said.push(`${variable} is ${session.username} for the steps that follow.`);
  }
  if (signupApp === "platform-cli" && !isScratchOrg) {
    runner.exportVariable("SF_SCRATCH_SIGNUP_CONNECTED_APP", platformCli.consumerKey);
    runner.exportVariable("SF_SCRATCH_SIGNUP_CALLBACK_URL", platformCli.callbackUrl);
    said.push(
      "Later steps sign up scratch orgs through the Salesforce CLI\u2019s own app; `orgkey adopt` makes them accept the key."
    );
  }
  return said;
}

// src/salesforce/apps/consumer-key.ts
import { createHash, createHmac, randomBytes } from "node:crypto";
var prefix = "Orgkey";
function makeConsumerKey() {
  return `${prefix}${randomBytes(48).toString("base64").replaceAll(/[^A-Za-z0-9]/g, "").slice(0, 42)}`;
}
function ownConsumerKey(hubConsumerKey, username) {
  const text = `orgkey own app 1
${username.toLowerCase()}`;
  return `${prefix}${createHmac("sha256", hubConsumerKey).update(text).digest("hex")}`;
}
function appMark(consumerKey) {
  return `orgkey:app=${createHash("sha256").update(consumerKey).digest("hex").slice(0, 16)}`;
}
function consumerKeysFor(hubConsumerKey, username) {
  const own = ownConsumerKey(hubConsumerKey, username);
  const isOwn = username.toLowerCase().endsWith(".own.orgkey");
  return isOwn ? { first: own, second: hubConsumerKey } : { first: hubConsumerKey, second: own };
}

// src/login/authenticate.ts
async function authenticate(request, key, runner, wire) {
  const startedAt = wire.now();
  const { consumerKey, username } = request.identity;
  const keys = request.isScratchOrg ? consumerKeysFor(consumerKey, username) : void 0;
  const session = await persist(
    {
      identity: { ...request.identity, consumerKey: keys?.first ?? consumerKey },
      key: key.keyObject,
      wire: request.registerWithCli === true ? loadingMeanwhile(wire, () => import("./preload-KUOKINB4.js")) : wire,
      runner,
      ...request.isScratchOrg ? { hub: { username: request.hubUsername, loginUrl: request.hubLoginUrl, consumerKey } } : {},
      ...keys === void 0 ? {} : { otherConsumerKey: keys.second }
    },
    { patience: request.retryTimeout, tell: (line) => runner.info(line) }
  );
  const seconds2 = ((wire.now() - startedAt) / 1e3).toFixed(1);
  const org = request.isScratchOrg ? "scratch org" : "Dev Hub";
  runner.info(
    `Logged in to the ${org} as ${session.username} in ${seconds2} s (${session.orgId}, ${session.instanceUrl}).`
  );
  return session;
}
async function persist(attempt, persistence) {
  const startedAt = attempt.wire.now();
  try {
    return await login(attempt.identity, attempt.key, attempt.wire);
  } catch (failure) {
    if (!isLoginFailure(failure)) throw failure;
    const { persistAfter } = await import("./persist-RXLGPMDC.js");
    return persistAfter(failure, attempt, { ...persistence, startedAt });
  }
}
function loadingMeanwhile(wire, load) {
  return {
    ...wire,
    postForm: (...request) => {
      const answer2 = wire.postForm(...request);
      setImmediate(() => void load().catch(() => void 0));
      return answer2;
    }
  };
}

// src/login/hand-over/state.ts
var stateNames = {
  /** A `Registration` as JSON, with a proof: see `own-registration.ts`. */
  registration: "registration",
  /** The session, sealed: see `sealed-session.ts`. */
  session: "session",
  /** The name of the kept key's folder, with the proof that this step made it: see `runner/own-folder.ts`. */
  keyFolder: "key-folder"
};

// src/read-file.ts
import { readFile as readFile2, stat as stat2 } from "node:fs/promises";
var mostBytesOf = {
  fleetFile: 2 * 1024 * 1024,
  definition: 512 * 1024,
  project: 4 * 1024 * 1024,
  data: 32 * 1024 * 1024,
  settings: 1024 * 1024
};
async function readTextFile(path, most, name) {
  return (await readBoundedFile(path, most, name)).toString("utf8");
}
async function readBoundedFile(path, most, name) {
  const found = await stat2(path);
  if (!found.isFile()) {
    throw new Problem({ kind: "file/not-a-file", what: `${name} is no regular file.`, fix: "Name a file." });
  }
  if (found.size > most) throw tooLarge2(name, sizeText(found.size), most);
  return readFile2(path);
}
async function readAtMost(stream, most, name) {
  const chunks = [];
  let left = most;
  for await (const chunk of stream) {
    left -= chunk.length;
    if (left < 0) throw tooLarge2(name, "more", most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function tooLarge2(name, size, most) {
  return new Problem({
    kind: "file/too-large",
    what: `${name} has ${size}; at most ${sizeText(most)} are read.`,
    why: "Probably another file was named by mistake.",
    fix: "Name the file that is meant, or cut it into smaller ones."
  });
}
function sizeText(bytes) {
  const [size, unit] = bytes < 1024 * 1024 ? [bytes / 1024, "KiB"] : [bytes / 1024 / 1024, "MiB"];
  return `${String(Math.ceil(size * 10) / 10)} ${unit}`;
}

// src/salesforce/wire/answer-size.ts
var KiB = 1024;
var MiB = 1024 * KiB;
var mostOfLogin = 64 * KiB;
var mostOfCall = [
  // A page has up to 2,000 rows.
  [/\/query/, 32 * MiB],
  // With details: 10,000 components, and what each of them lacks.
  [/\/metadata\/deployRequest\//, 64 * MiB],
  [/\/describe$/, 16 * MiB]
];
var mostOfOthers = 4 * MiB;
var mostOfQuery = { bytes: 128 * MiB, pages: 1e3 };
function mostOfAnswer(path) {
  return mostOfCall.find(([pattern]) => pattern.test(path))?.[1] ?? mostOfOthers;
}
var AnswerTooLarge = class extends Error {
  name = "AnswerTooLarge";
  code = "ANSWER_TOO_LARGE";
  constructor(most) {
    super(`the answer has more than ${sizeText(most)}`);
  }
};
async function boundedText(response, most) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > most) throw new AnswerTooLarge(most);
    chunks.push(chunk);
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)), bytes };
}

// src/salesforce/wire/post-form.ts
var postForm = (url, form, milliseconds, signal) => {
  const name = url.startsWith("https:") ? "node:https" : "node:http";
  const http = process.getBuiltinModule(name);
  const body = Buffer.from(form.toString());
  const headers = {
    "content-type": "application/x-www-form-urlencoded",
    "content-length": body.length,
    accept: "application/json",
    "user-agent": "orgkey"
  };
  return new Promise((resolve3, reject) => {
    const fail = (error2) => {
      clearTimeout(timer);
      reject(error2);
    };
    const options = { method: "POST", headers, agent: false, ...signal === void 0 ? {} : { signal } };
    const sent = http.request(url, options, (response) => {
      const chunks = [];
      let bytes = 0;
      response.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes > mostOfLogin) sent.destroy(new AnswerTooLarge(mostOfLogin));
        else chunks.push(chunk);
      });
      response.on("error", fail);
      response.on("end", () => {
        clearTimeout(timer);
        resolve3(answer(response, Buffer.concat(chunks).toString("utf8")));
      });
    });
    const timer = setTimeout(() => {
      sent.destroy(Object.assign(new Error(`no answer within ${milliseconds} ms`), { code: "TIMEOUT" }));
    }, milliseconds);
    sent.on("error", fail);
    sent.end(body);
  });
};
function answer(response, text) {
  return {
    status: response.statusCode ?? 0,
    header: (name) => [response.headers[name]].flat()[0],
    text
  };
}
function postFormBy(fetch) {
  return async (url, form, milliseconds, signal) => {
    const timeout = AbortSignal.timeout(milliseconds);
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
      body: form.toString(),
      redirect: "manual",
      signal: signal === void 0 ? timeout : AbortSignal.any([timeout, signal])
    });
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? void 0,
      text: (await boundedText(response, mostOfLogin)).text
    };
  };
}

// src/salesforce/wire/proxies.ts
function proxiesOf(env) {
  const value = (name) => env[name.toLowerCase()] || env[name] || "";
  const proxy = (name) => value(name).replace(/^(?!$|[a-z][a-z\d+.-]*:\/\/)/i, "http://");
  const proxies = { http: proxy("HTTP_PROXY"), https: proxy("HTTPS_PROXY"), none: value("NO_PROXY") };
  return proxies.http === "" && proxies.https === "" ? void 0 : proxies;
}

// src/runner/why-missing.ts
import { readFileSync } from "node:fs";
function whyMissing(name, env) {
  if (env["GITHUB_ACTOR"] === "dependabot[bot]") {
    return {
      why: "Dependabot started this workflow, and it gets Dependabot\u2019s secrets, not those of Actions.",
      fix: "Add the secret in Settings, \u201CSecrets and variables\u201D, Dependabot, too, or skip this job: `if: github.actor != 'dependabot[bot]'`."
    };
  }
  const fork = forkOf(env);
  if (fork !== void 0) {
    return {
      why: `This pull request comes from a fork${fork === "" ? "" : ` (${fork})`}, and GitHub gives workflows of forks no secrets.`,
      fix: "Skip this job for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`."
    };
  }
  return {
    why: "A secret that does not exist, or that this workflow does not get, is empty: check its name, its environment, and `secrets: inherit` in reusable workflows.",
    fix: `Set \`${name}\`${name === "encrypted-key" ? " (or `encrypted-key-file`)" : ""} in the step\u2019s \`with\`.`
  };
}
function forkOf(env) {
  if (env["GITHUB_EVENT_NAME"] !== "pull_request") return void 0;
  const repository = headRepository(env["GITHUB_EVENT_PATH"] ?? "");
  return repository === env["GITHUB_REPOSITORY"] ? void 0 : repository;
}
function headRepository(eventPath) {
  try {
    const event = JSON.parse(readFileSync(eventPath, "utf8"));
    return event?.pull_request?.head?.repo?.full_name ?? "";
  } catch {
    return "";
  }
}

// src/runner/own-folder.ts
import { lstatSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

// src/runner/proof.ts
import { createHmac as createHmac2, timingSafeEqual } from "node:crypto";
var secretInputs = ["consumer-key", "encrypted-key", "decryption-passphrase", "decryption-key"];
function proofOf(text, runner) {
  const secret = secretInputs.map((input) => `${input}=${runner.rawInput(input)}`).join("\n");
  return createHmac2("sha256", secret).update(text).digest("hex");
}
function isProof(proof, text, runner) {
  const [first, second] = [Buffer.from(proof), Buffer.from(proofOf(text, runner))];
  return first.length === second.length && timingSafeEqual(first, second);
}

// src/runner/own-folder.ts
var prefix2 = "orgkey";
function runnerTemp(env) {
  return env["RUNNER_TEMP"] || tmpdir();
}
var noTemporaryFolder = {
  kind: "runner/temporary-folder",
  codes: [],
  transient: false,
  what: "RUNNER_TEMP names no folder.",
  why: "A runner makes it for each job; a container or a step may have removed it, or not have it mounted.",
  fix: "Make the folder, or set RUNNER_TEMP to one that is emptied after the job.",
  source: "GitHub Docs, \u201CVariables reference\u201D, RUNNER_TEMP"
};
function assertRunnerTemp(env, warning2) {
  const folder = runnerTemp(env);
  const isSet = (env["RUNNER_TEMP"] ?? "") !== "";
  if (!isSet) {
    warning2(
      `RUNNER_TEMP isn\u2019t set: what this step keeps for the job is in ${folder}, which outlives the job. A runner sets it to a folder that it empties.`
    );
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const { kind, why, fix } = noTemporaryFolder;
  throw new Problem({
    ...{ kind, why, fix, documented: true },
    what: `${isSet ? "RUNNER_TEMP" : "TMPDIR"} names ${folder}, where there is no folder.`
  });
}
function rememberFolder(state, name, runner) {
  runner.saveState(state, JSON.stringify({ name, proof: proofOf(subject(state, name), runner) }));
}
function rememberedFolder(state, runner) {
  const text = runner.state(state);
  if (text === "") return void 0;
  const { name, proof } = parsed(text);
  const isOurs = name === basename(name) && name.startsWith(prefix2) && isProof(proof, subject(state, name), runner);
  const path = join(runner.temporaryFolder(), name);
  const stats = isOurs ? lstatSync(path, { throwIfNoEntry: false }) : void 0;
  if (isOurs && stats === void 0) return void 0;
  if (stats?.isDirectory() === true) return path;
  runner.warning(`The state \u201C${state}\u201D names no folder that this step made: it was left as it is.`);
  return void 0;
}
function subject(state, name) {
  return `orgkey folder
${state}
${name}`;
}
function parsed(text) {
  try {
    const { name, proof } = JSON.parse(text);
    if (typeof name === "string" && typeof proof === "string") return { name, proof };
  } catch {
  }
  return { name: "", proof: "" };
}

// node_modules/@actions/core/lib/summary.js
import { EOL } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";

// left-out:./oidc-utils.js
var platform = process.platform;

// left-out:./platform.js
var platform2 = process.platform;

// node_modules/@actions/core/lib/core.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve3) {
      resolve3(value);
    });
  }
  return new (P || (P = Promise))(function(resolve3, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve3(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter2(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/plain-text.ts
var terminalSequences = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\n\r]*(?:\u0007|\u001b\\)/g;
var controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function withoutControls(text) {
  return text.replace(terminalSequences, "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(controls, "");
}
function plainText(text) {
  return withoutControls(text).replace(/^(\s*):(?=:)/gm, "$1\\:").replaceAll("##[", "##\\[");
}

// src/login/hand-over/sealed-session.ts
function sealSession(session, runner) {
  const salt = randomBytes2(16);
  const iv = randomBytes2(12);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(runner, salt), iv);
  const text = JSON.stringify({ instanceUrl: session.instanceUrl, accessToken: session.accessToken });
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]).toString("base64");
}
function openSession(text, runner) {
  const bytes = Buffer.from(text, "base64");
  const decipher = createDecipheriv(
    "aes-256-gcm",
    sealingKey(runner, bytes.subarray(0, 16)),
    bytes.subarray(16, 28)
  );
  decipher.setAuthTag(bytes.subarray(28, 44));
  const opened = Buffer.concat([decipher.update(bytes.subarray(44)), decipher.final()]).toString("utf8");
  const { instanceUrl, accessToken } = JSON.parse(opened);
  return { instanceUrl: salesforceUrl(instanceUrl), accessToken };
}
var secretInputs2 = ["consumer-key", "encrypted-key", "decryption-passphrase", "decryption-key"];
function sealingKey(runner, salt) {
  const secret = secretInputs2.map((name) => `${name}=${runner.rawInput(name)}`).join("\n");
  return new Uint8Array(hkdfSync("sha256", secret, salt, "orgkey session", 32));
}

// src/login/hand-over/hand-over.ts
async function handOver(session, key, inputs, runner) {
  runner.mask(session.accessToken);
  const warning2 = accessTokenWarning(session.accessToken);
  if (warning2 !== void 0) runner.warning(warning2);
  if (inputs.revoke) runner.saveState(stateNames.session, sealSession(session, runner));
  if (inputs.registerWithCli) {
    const keyFile = inputs.refreshable ? await kept(key, runner) : void 0;
    await registerWithCli(session, keyFile, inputs, runner);
  } else if (inputs.refreshable || inputs.alias !== void 0) {
    runner.warning(
      "With `register-with-cli: false`, `alias` and `refreshable` have no effect: both are for the sf CLI."
    );
  }
  setOutputs(session, inputs, runner);
  for (const line of tellLaterSteps(session, inputs, runner)) runner.info(line);
}
async function kept(key, runner) {
  const { keepKey } = await import("./kept-key-O7MCSST4.js");
  return keepKey(key, runner);
}
async function registerWithCli(session, privateKeyFile, inputs, runner) {
  const { register } = await import("./register-D55HXS7N.js");
  const { registrationText } = await import("./own-registration-PTHTES53.js");
  const { username } = session;
  await register(
    cliLoginOf(session, inputs, privateKeyFile === void 0 ? {} : { privateKeyFile }),
    {
      ...inputs.alias === void 0 ? {} : { alias: inputs.alias },
      ...inputs.home === void 0 ? {} : { home: inputs.home }
    },
    (registration) => runner.saveState(stateNames.registration, registrationText(registration, runner))
  );
  const renewal = privateKeyFile === void 0 ? "" : "; it can renew the session until the job ends";
  const alias = inputs.alias === void 0 ? "" : ` (alias ${inputs.alias})`;
  runner.info(`The sf CLI knows ${username}${alias}${renewal}.`);
}
function setOutputs(session, inputs, runner) {
  runner.setOutput("username", session.username);
  runner.setOutput("org-id", session.orgId);
  runner.setOutput("user-id", session.userId);
  runner.setOutput("instance-url", session.instanceUrl);
  runner.setOutput("access-token", session.accessToken);
  runner.setOutput("hub-username", inputs.hubUsername);
  runner.setOutput("is-scratch-org", String(inputs.isScratchOrg));
}

// src/salesforce/wire/login.ts
var assertionSeconds = 180;
var requestTimeout = 3e4;
var LoginRefused = class extends Error {
  name = "LoginRefused";
  /** HTTP status. */
  status;
  /** OAuth error code such as `invalid_grant`; `''` where the answer was not an OAuth error. */
  error;
  /** `error_description`; for an answer that was not an OAuth error, what it was instead. */
  description;
  /** The server's clock by its Date header, in milliseconds since the epoch. */
  serverTime;
  /** Our clock when the assertion was signed, in milliseconds since the epoch. */
  signedAt;
  /** `Retry-After` in milliseconds, if the answer had one. */
  retryAfter;
  constructor(answer2) {
    const [error2, description] = [oneLine(answer2.error), oneLine(answer2.description)];
    const status = answer2.status >= 500 || error2 === "" ? `HTTP ${answer2.status}` : "";
    super([status, error2, description].filter(Boolean).join(": "));
    this.status = answer2.status;
    this.error = error2;
    this.description = description;
    const date = Date.parse(answer2.header("date") ?? "");
    this.serverTime = Number.isNaN(date) ? void 0 : date;
    this.signedAt = answer2.signedAt;
    const seconds2 = Number(answer2.header("retry-after") ?? Number.NaN);
    this.retryAfter = Number.isFinite(seconds2) ? seconds2 * 1e3 : void 0;
  }
};
var LoginUnreachable = class extends Error {
  name = "LoginUnreachable";
  /** Node's code, such as `ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`, `TIMEOUT`. */
  code;
  constructor(host, cause) {
    const code = codeOf(cause);
    super(`${host}: ${code}`, { cause });
    this.code = code;
  }
};
function isLoginFailure(error2) {
  return error2 instanceof LoginRefused || error2 instanceof LoginUnreachable;
}
async function signAssertion(identity, key, now) {
  const claims = {
    iss: identity.consumerKey,
    sub: identity.username,
    aud: identity.audience,
    exp: Math.floor(now / 1e3) + assertionSeconds
  };
  const signed = [{ alg: "RS256" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  const signature = await new Promise((resolve3, reject) => {
    sign("sha256", Buffer.from(signed), key, (error2, made) => {
      if (error2 === null) resolve3(made);
      else reject(error2);
    });
  });
  return `${signed}.${signature.toString("base64url")}`;
}
async function login(identity, key, wire) {
  const signedAt = wire.now();
  const assertion = await signAssertion(identity, key, signedAt);
  const form = new URLSearchParams({ grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer", assertion });
  const { session } = await requestToken(identity, form, wire, signedAt);
  return { ...session, consumerKey: identity.consumerKey };
}
async function requestToken(identity, form, wire, signedAt = wire.now()) {
  const response = await post(`${identity.loginUrl}/services/oauth2/token`, form, wire);
  const answer2 = jsonObject(response.text);
  for (const token of tokensIn(answer2)) wire.mask?.(token);
  if (isOk(response) && answer2 !== void 0 && typeof answer2["access_token"] === "string") {
    const session = sessionFrom(answer2, identity.username);
    if (session !== void 0) {
      return { session, refreshToken: stringIn(answer2, "refresh_token") || void 0 };
    }
  }
  const sent = [...form].flatMap(([name, value]) => name === "grant_type" ? [] : [value]);
  const said = (...names) => names.map((name) => withoutSecrets(stringIn(answer2, name), sent)).find((text) => text !== "") ?? "";
  throw new LoginRefused({
    status: response.status,
    error: said("error", "errorCode"),
    description: said("error_description", "message") || describeForeign(response, answer2, sent),
    header: response.header,
    signedAt
  });
}
async function revoke(session, wire, timeout = requestTimeout) {
  return revokeToken(session.instanceUrl, session.accessToken, wire, timeout);
}
async function revokeToken(instanceUrl, token, wire, timeout = requestTimeout) {
  const body = new URLSearchParams({ token });
  const response = await post(`${instanceUrl}/services/oauth2/revoke`, body, wire.closing ?? wire, timeout);
  return isOk(response);
}
async function post(url, form, wire, timeout = requestTimeout) {
  const what = `an answer from ${url}`;
  try {
    const send = () => waitingFor(wire, what, () => wire.postForm(url, form, timeout));
    return await (wire.inTurn === void 0 ? send() : wire.inTurn(send));
  } catch (cause) {
    throw new LoginUnreachable(new URL(url).origin, cause);
  }
}
function isOk(response) {
  return response.status >= 200 && response.status < 300;
}
function sessionFrom(answer2, username) {
  const [, orgId, userId] = /\/id\/(00D\w{12,15})\/(005\w{12,15})$/.exec(stringIn(answer2, "id")) ?? [];
  const instance = stringIn(answer2, "instance_url");
  if (orgId === void 0 || userId === void 0 || instance === "") return void 0;
  return {
    username,
    orgId: longId(orgId),
    userId,
    instanceUrl: salesforceUrl(instance, "the instance_url in the answer"),
    accessToken: stringIn(answer2, "access_token")
  };
}
function jsonObject(text) {
  try {
    const [value] = [JSON.parse(text)].flat();
    return typeof value === "object" && value !== null ? value : void 0;
  } catch {
    return void 0;
  }
}
function oneLine(text) {
  return text.replace(/[\s\p{Cc}]+/gu, " ").slice(0, 500);
}
function stringIn(answer2, key) {
  const value = answer2?.[key];
  return typeof value === "string" ? value : "";
}
function tokensIn(answer2) {
  return ["access_token", "refresh_token"].map((name) => stringIn(answer2, name)).filter((text) => text !== "");
}
function describeForeign(response, answer2, sent) {
  if (answer2 !== void 0) return "the answer is JSON, but not the answer of a token endpoint";
  const type = withoutSecrets(response.header("content-type")?.split(";")[0] ?? "nothing", sent);
  const location = response.header("location");
  return location === void 0 ? `the answer is ${type}, not JSON` : `redirected to ${originOf(location)}`;
}
function codeOf(cause) {
  for (let error2 = cause; error2 instanceof Error; error2 = error2.cause) {
    const code = error2.code;
    if (typeof code === "string") return code;
    if (error2.name === "TimeoutError") return "TIMEOUT";
  }
  return cause instanceof Error ? cause.name : "UNKNOWN";
}
function originOf(location) {
  return URL.canParse(location) ? new URL(location).origin : "another page";
}

export {
  summary,
  ExitCode,
  exportVariable,
  setSecret,
  getInput,
  setOutput,
  isDebug,
  debug,
  error,
  warning,
  notice,
  info,
  group,
  saveState,
  getState,
  placeText,
  Problem,
  placeAtStart,
  Problems,
  messageOf,
  problemsIn,
  collect,
  throwAll,
  withoutControls,
  plainText,
  proofOf,
  isProof,
  runnerTemp,
  assertRunnerTemp,
  rememberFolder,
  rememberedFolder,
  maskForms,
  whyMissing,
  productionLogin,
  sandboxLogin,
  salesforceUrl,
  isUsername,
  InputReader,
  daysLeft,
  endOf,
  certificateWarning,
  truncated,
  otherThing,
  passphraseMissing,
  wrongPassphrase,
  notTried,
  decryptsToSomethingElse,
  encryptedTwice,
  tooMuchWork,
  ivMissing,
  aesKeyMissing,
  notHex,
  wrongHexLength,
  wrongAesKey,
  wrongIv,
  hardisKeyLength,
  jweUnsupported,
  jweKeyMissing,
  gpgPublicKey,
  textOf,
  packed,
  fromHex,
  detect,
  mostIterations,
  readPemOrDer,
  accessTokenWarning,
  cliLoginOf,
  Waiting,
  waitingFor,
  shortId,
  longId,
  withoutSecrets,
  readHandOver,
  makeConsumerKey,
  ownConsumerKey,
  appMark,
  consumerKeysFor,
  staysInside,
  isInside,
  lacksPassphrase,
  readWithTypedPassphrase,
  stateNames,
  mostBytesOf,
  readTextFile,
  readAtMost,
  sizeText,
  mostOfQuery,
  mostOfAnswer,
  AnswerTooLarge,
  boundedText,
  postForm,
  postFormBy,
  proxiesOf,
  authenticate,
  persist,
  loadingMeanwhile,
  LoginRefused,
  LoginUnreachable,
  isLoginFailure,
  login,
  requestToken,
  revoke,
  revokeToken,
  platformCli,
  redeemAuthCode,
  refreshSession,
  tellLaterSteps,
  sealSession,
  openSession,
  handOver,
  readPrivateKey,
  readKeyInputs,
  loadKey,
  readInputs
};

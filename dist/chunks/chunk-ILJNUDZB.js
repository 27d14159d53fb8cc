import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  LoginRefused,
  LoginUnreachable,
  login
} from "./chunk-UVSIGON6.js";
import {
  salesforceUrl
} from "./chunk-A4CP43BX.js";
import {
  detect,
  empty,
  otherThing,
  readPemOrDer,
  secretMissing,
  sentence,
  tooLarge,
  truncated,
  unrecognized
} from "./chunk-JK7VNLTP.js";
import {
  Problem,
  Problems
} from "./chunk-UAD5GO5O.js";

// src/runner/key-inputs.ts
import { resolve as resolve2 } from "node:path";

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
    gpgDecrypt: tools.gpgDecrypt
  });
  return {
    keyObject: read.keyObject,
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
      return (await import("./openssl-enc-Z56S7YLD.js")).readSalted(content, reading);
    case "raw-cipher":
      return readUnmarked(content.cipher, reading);
    case "hardis":
      return (await import("./hardis-E5GC7FO4.js")).readHardis(content, reading);
    case "gpg":
      return (await import("./gpg-U5T4JZIM.js")).readGpg(content, reading);
    case "jwe":
      return (await import("./jwe-KMONJLAJ.js")).readJwe(content.token, reading);
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
    return (await import("./raw-aes-ZS3JLRRV.js")).readRawAes(cipher, reading);
  }
  if (reading.passphrases.length === 0) throw secretMissing(reading.name);
  return (await import("./openssl-enc-Z56S7YLD.js")).readUnsalted(cipher, reading);
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
    if (value === void 0) this.report(missingInput(name, this.runner));
    return value ?? "";
  }
  /** A Salesforce username: the form of an email address. */
  username(name, value) {
    if (value !== void 0 && value !== "" && !/^[^\s@]+@[^\s@]+$/.test(value)) {
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
  /** A whole number in [min, max]. */
  integer(name, range) {
    const value = this.optional(name);
    if (value === void 0) return range.whenEmpty;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= range.min && number <= range.max) return number;
    this.report(
      new Problem({
        kind: "input/not-a-number",
        what: `The input \`${name}\` is "${value}".`,
        fix: `Write a whole number from ${range.min} to ${range.max}.`
      })
    );
    return range.whenEmpty;
  }
  /** The URL of a Salesforce host. */
  url(name, whenEmpty) {
    const value = this.optional(name);
    if (value === void 0) return whenEmpty;
    try {
      return salesforceUrl(value, `The input \`${name}\``);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.report(error);
      return whenEmpty;
    }
  }
  report(problem) {
    this.#problems.push(problem);
  }
  /** @throws Problem, or Problems when there are several */
  finish() {
    const [first, ...others] = this.#problems;
    if (first !== void 0) throw others.length === 0 ? first : new Problems(this.#problems);
  }
};
function missingInput(name, runner) {
  const event = runner.env["GITHUB_EVENT_NAME"] ?? "";
  const why = event === "pull_request" ? "Workflows that a pull request from a fork (or Dependabot) starts get no secrets, so `${{ secrets.\u2026 }}` is empty there." : "A secret that does not exist, or that this workflow does not get, is empty: check its name, its environment, and `secrets: inherit` in reusable workflows.";
  return new Problem({
    kind: "input/missing",
    what: `The input \`${name}\` is empty.`,
    why,
    fix: event === "pull_request" ? "Skip this job for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`." : `Set \`${name}\` in the step's \`with\`.`
  });
}

// src/runner/key-file.ts
import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
var largestKeyFile = 1024 * 1024;
var giveTheKey = "Give the path of the encrypted private key.";
async function readKeyFile(file, workspace) {
  const path = resolve(workspace, file);
  if (!isInside(path, workspace)) throw outside(file);
  try {
    const real = await realpath(path);
    if (!isInside(real, await realpath(workspace))) throw outside(file);
    const stats = await stat(real);
    if (stats.isDirectory()) {
      throw unreadable(`${file} is a folder.`, "Give the path of the key file in it.");
    }
    if (!stats.isFile()) throw unreadable(`${file} is not a regular file.`, giveTheKey);
    if (stats.size > largestKeyFile) {
      throw unreadable(`${file} is larger than 1 MiB, which no private key is.`, giveTheKey);
    }
    return await readFile(real);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw failedToRead(file, path, error);
  }
}
function isInside(path, folder) {
  const way = relative(folder, path);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}
function outside(file) {
  return new Problem({
    kind: "key/outside-workspace",
    what: `${file} is outside of the workspace, where no key is read.`,
    why: "A path with `..`, an absolute path or a symbolic link leads out of the folder that actions/checkout filled.",
    fix: "Put the encrypted key into the workspace, or give it as `encrypted-key`, from a secret."
  });
}
function failedToRead(file, path, error) {
  return error.code === "ENOENT" || error.code === "ENOTDIR" ? unreadable(
    `There is no file ${file} (looked for ${path}).`,
    "Run actions/checkout before this step, and give the path from the root of the repository.",
    error
  ) : unreadable(
    `${file} can't be read (${error.code ?? error.name}).`,
    "Check the path and its permissions.",
    error
  );
}
function unreadable(what, fix, cause) {
  return new Problem({ kind: "key/unreadable-file", what, fix }, { cause });
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
    inputs.report(missingInput("encrypted-key", inputs.runner));
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
  for (const secret of [passphrase, aesKey]) if (secret !== void 0) runner.mask(secret);
  const material = await keyMaterial(inputs, runner);
  const key = await readPrivateKey(material, inputs.secrets, {
    gpgDecrypt: async (cipher, phrase) => (await import("./gpg-3WNIG74V.js")).gpgDecrypt(cipher, phrase)
  });
  for (const notice of key.notices) runner.notice(notice);
  return key;
}
async function keyMaterial(inputs, runner) {
  if ("text" in inputs.source) {
    return { bytes: Buffer.from(inputs.source.text), name: "the input `encrypted-key`" };
  }
  const { file } = inputs.source;
  return { bytes: await readKeyFile(file, resolve2(runner.env["GITHUB_WORKSPACE"] ?? ".")), name: file };
}

// src/auth/authenticate.ts
async function authenticate(request, key, runner, wire) {
  const startedAt = wire.now();
  const firstWire = request.registerWithCli === true ? loadingWhileWaiting(wire) : wire;
  let session;
  try {
    session = await login(request.identity, key.keyObject, firstWire);
  } catch (failure) {
    if (!(failure instanceof LoginRefused || failure instanceof LoginUnreachable)) throw failure;
    const { persist } = await import("./persist-L4YXLCUI.js");
    session = await persist(failure, { request, key: key.keyObject, runner, wire, startedAt });
  }
  const seconds = ((wire.now() - startedAt) / 1e3).toFixed(1);
  const org = request.isScratchOrg ? "scratch org" : "Dev Hub";
  runner.info(
    `Logged in to the ${org} as ${session.username} in ${seconds} s (${session.orgId}, ${session.instanceUrl}).`
  );
  return session;
}
function loadingWhileWaiting(wire) {
  return {
    ...wire,
    postForm: (url, form, milliseconds) => {
      const answer = wire.postForm(url, form, milliseconds);
      setImmediate(() => void import("./preload-45KM4TXO.js").catch(() => void 0));
      return answer;
    }
  };
}

export {
  InputReader,
  readKeyInputs,
  loadKey,
  authenticate
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  keepKey
} from "../chunks/chunk-5P2VCHQ7.js";
import {
  sealSession
} from "../chunks/chunk-MNAJ52K4.js";
import {
  LoginRefused,
  LoginUnreachable,
  login
} from "../chunks/chunk-X2NSYV3Y.js";
import {
  productionLogin,
  salesforceUrl,
  sandboxLogin
} from "../chunks/chunk-A4CP43BX.js";
import {
  actionsRunner,
  realWire,
  runStep
} from "../chunks/chunk-OQC5YIOW.js";
import {
  stateNames
} from "../chunks/chunk-6BLO423V.js";
import "../chunks/chunk-UQVKHN4S.js";
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
} from "../chunks/chunk-3GF5XYO4.js";
import {
  Problem,
  Problems
} from "../chunks/chunk-UAD5GO5O.js";
import "../chunks/chunk-7AYJHTSH.js";

// src/runner/key-inputs.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

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
      return (await import("../chunks/openssl-enc-2YTETIA7.js")).readSalted(content, reading);
    case "raw-cipher":
      return readUnmarked(content.cipher, reading);
    case "hardis":
      return (await import("../chunks/hardis-GHTWA5QA.js")).readHardis(content, reading);
    case "gpg":
      return (await import("../chunks/gpg-FKAI5WOB.js")).readGpg(content, reading);
    case "jwe":
      return (await import("../chunks/jwe-5BFUOPY5.js")).readJwe(content.token, reading);
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
    return (await import("../chunks/raw-aes-GWAR7ZAI.js")).readRawAes(cipher, reading);
  }
  if (reading.passphrases.length === 0) throw secretMissing(reading.name);
  return (await import("../chunks/openssl-enc-2YTETIA7.js")).readUnsalted(cipher, reading);
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
  constructor(runner2) {
    this.runner = runner2;
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
function missingInput(name, runner2) {
  const event = runner2.env["GITHUB_EVENT_NAME"] ?? "";
  const why = event === "pull_request" ? "Workflows that a pull request from a fork (or Dependabot) starts get no secrets, so `${{ secrets.\u2026 }}` is empty there." : "A secret that does not exist, or that this workflow does not get, is empty: check its name, its environment, and `secrets: inherit` in reusable workflows.";
  return new Problem({
    kind: "input/missing",
    what: `The input \`${name}\` is empty.`,
    why,
    fix: event === "pull_request" ? "Skip this job for forks: `if: github.event.pull_request.head.repo.full_name == github.repository`." : `Set \`${name}\` in the step's \`with\`.`
  });
}

// src/runner/key-inputs.ts
var largestKeyFile = 1024 * 1024;
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
async function loadKey(inputs, runner2) {
  const { passphrase, aesKey } = inputs.secrets;
  for (const secret of [passphrase, aesKey]) if (secret !== void 0) runner2.mask(secret);
  const material = await keyMaterial(inputs, runner2);
  const key = await readPrivateKey(material, inputs.secrets, {
    gpgDecrypt: async (cipher, phrase) => (await import("../chunks/gpg-PSJSG6IW.js")).gpgDecrypt(cipher, phrase)
  });
  for (const notice of key.notices) runner2.notice(notice);
  return key;
}
async function keyMaterial(inputs, runner2) {
  if ("text" in inputs.source) {
    return { bytes: Buffer.from(inputs.source.text), name: "the input `encrypted-key`" };
  }
  const { file } = inputs.source;
  const path = resolve(runner2.env["GITHUB_WORKSPACE"] ?? ".", file);
  try {
    const bytes = await readFile(path);
    if (bytes.length > largestKeyFile) throw Object.assign(new Error("too large"), { code: "EFBIG" });
    return { bytes, name: file };
  } catch (cause) {
    throw unreadable(file, path, cause);
  }
}
function unreadable(file, path, cause) {
  const code = cause.code ?? "";
  const reasons = {
    ENOENT: [
      `There is no file ${file} (looked for ${path}).`,
      "Run actions/checkout before this step, and give the path from the root of the repository."
    ],
    EISDIR: [`${file} is a folder.`, "Give the path of the key file in it."],
    EFBIG: [
      `${file} is larger than 1 MiB, which no private key is.`,
      "Give the path of the encrypted private key."
    ]
  };
  const [what, fix] = reasons[code] ?? [
    `${file} can't be read (${code}).`,
    "Check the path and its permissions."
  ];
  return new Problem({ kind: "key/unreadable-file", what, fix }, { cause });
}

// src/auth/authenticate.ts
async function authenticate(inputs, key, runner2, wire) {
  const startedAt = wire.now();
  const firstWire = inputs.registerWithCli ? loadingWhileWaiting(wire) : wire;
  let session;
  try {
    session = await login(inputs.identity, key.keyObject, firstWire);
  } catch (failure) {
    if (!(failure instanceof LoginRefused || failure instanceof LoginUnreachable)) throw failure;
    const { persist } = await import("../chunks/persist-GPZSXHGU.js");
    session = await persist(failure, { inputs, key: key.keyObject, runner: runner2, wire, startedAt });
  }
  const seconds = ((wire.now() - startedAt) / 1e3).toFixed(1);
  const org = inputs.isScratchOrg ? "scratch org" : "Dev Hub";
  runner2.info(
    `Logged in to the ${org} as ${session.username} in ${seconds} s (${session.orgId}, ${session.instanceUrl}).`
  );
  return session;
}
function loadingWhileWaiting(wire) {
  return {
    ...wire,
    postForm: (url, form, milliseconds) => {
      const answer = wire.postForm(url, form, milliseconds);
      setImmediate(() => void import("../chunks/register-UP6ZLOPP.js").catch(() => void 0));
      return answer;
    }
  };
}

// src/auth/hand-over.ts
async function handOver(session, key, inputs, runner2) {
  runner2.mask(session.accessToken);
  if (inputs.revoke) runner2.saveState(stateNames.session, sealSession(session, runner2));
  const keyFile = inputs.refreshable ? await keepKey(key, runner2) : void 0;
  if (inputs.registerWithCli) await registerWithCli(session, keyFile, inputs, runner2);
  setOutputs(session, inputs, runner2);
  if (inputs.setDefault) {
    const variable = inputs.isScratchOrg ? "SF_TARGET_ORG" : "SF_TARGET_DEV_HUB";
    runner2.exportVariable(variable, session.username);
    runner2.info(`${variable} is ${session.username} for the steps that follow.`);
  }
}
async function registerWithCli(session, privateKeyFile, inputs, runner2) {
  const { register } = await import("../chunks/register-UP6ZLOPP.js");
  const { username, orgId, instanceUrl, accessToken } = session;
  await register(
    {
      username,
      orgId,
      instanceUrl,
      accessToken,
      loginUrl: inputs.identity.loginUrl,
      consumerKey: inputs.identity.consumerKey,
      isScratchOrg: inputs.isScratchOrg,
      ...inputs.isScratchOrg ? { devHubUsername: inputs.hubUsername } : {},
      ...privateKeyFile === void 0 ? {} : { privateKeyFile }
    },
    inputs.alias === void 0 ? {} : { alias: inputs.alias },
    (registration) => runner2.saveState(stateNames.registration, JSON.stringify(registration))
  );
  const renewal = privateKeyFile === void 0 ? "" : "; it can renew the session until the job ends";
  const alias = inputs.alias === void 0 ? "" : ` (alias ${inputs.alias})`;
  runner2.info(`The sf CLI knows ${username}${alias}${renewal}.`);
}
function setOutputs(session, inputs, runner2) {
  runner2.setOutput("username", session.username);
  runner2.setOutput("org-id", session.orgId);
  runner2.setOutput("user-id", session.userId);
  runner2.setOutput("instance-url", session.instanceUrl);
  runner2.setOutput("access-token", session.accessToken);
  runner2.setOutput("hub-username", inputs.hubUsername);
  runner2.setOutput("is-scratch-org", String(inputs.isScratchOrg));
}

// src/auth/inputs.ts
function readInputs(runner2) {
  const inputs = new InputReader(runner2);
  const consumerKey = inputs.required("consumer-key");
  const key = readKeyInputs(inputs);
  const hubUsername = inputs.username("hub-username", inputs.required("hub-username")) ?? "";
  const scratchUsername = inputs.username("scratch-username", inputs.optional("scratch-username"));
  const isScratchOrg = scratchUsername !== void 0;
  const login2 = isScratchOrg ? sandboxLogin : productionLogin;
  const loginUrl = inputs.url("instance-url", login2);
  const hubLoginUrl = inputs.url("hub-instance-url", isScratchOrg ? productionLogin : loginUrl);
  const registerWithCli2 = inputs.boolean("register-with-cli", true);
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
    givenInstanceUrl: inputs.optional("instance-url") === void 0 ? void 0 : loginUrl,
    alias: inputs.optional("alias"),
    setDefault: inputs.boolean("set-default", true),
    registerWithCli: registerWithCli2,
    refreshable: inputs.boolean("refreshable", false),
    retryTimeout: 1e3 * inputs.integer("retry-timeout", { min: 0, max: 3600, whenEmpty: 300 }),
    revoke: inputs.boolean("revoke", true)
  };
  inputs.finish();
  return result;
}

// src/auth/main.ts
var runner = actionsRunner();
await runStep(runner, async () => {
  const inputs = readInputs(runner);
  const key = await loadKey(inputs.key, runner);
  runner.info(`Read the private key: ${key.format}.`);
  const session = await authenticate(inputs, key, runner, realWire(runner.env));
  await handOver(session, key, inputs, runner);
});

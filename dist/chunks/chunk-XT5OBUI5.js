import {
  selfSignedCertificate
} from "./chunk-C4L3NHUV.js";
import {
  parseJsonFile
} from "./chunk-OCH5TF2X.js";
import {
  mostBytesOf,
  readTextFile
} from "./chunk-V3P3WMRP.js";
import {
  Problem,
  messageOf
} from "./chunk-GDVY436T.js";

// src/cli/setup/key-pair.ts
import { generateKeyPair, randomBytes } from "node:crypto";
import { promisify } from "node:util";
async function makeKeyPair({ bits, ...certificate }, now) {
  const { privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: bits });
  const { pem, notAfter } = await selfSignedCertificate(privateKey, certificate, now);
  return { privateKey, certificate: pem, notAfter };
}
function encryptedKeyFile({ privateKey, certificate }, passphrase) {
  const key = privateKey.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase });
  return `${key.toString().trim()}
${certificate}`;
}
function makePassphrase() {
  return randomBytes(30).toString("base64url");
}

// src/cli/settings.ts
import { dirname, join, resolve } from "node:path";
function keyPaths(directory, number = 1) {
  const suffix = number === 1 ? "" : `-${number}`;
  return {
    key: join(directory, `server${suffix}.key.enc`),
    certificate: join(directory, `server${suffix}.crt`),
    settings: join(directory, `orgkey${suffix}.json`)
  };
}
function settingsText(settings) {
  return `${JSON.stringify(settings, void 0, 2)}
`;
}
async function readSettings(path) {
  let value;
  try {
    value = parseJsonFile(await readTextFile(path, mostBytesOf.settings, path));
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    if (error instanceof Problem) throw error;
    throw unreadable(path, error instanceof SyntaxError ? "it is not JSON" : messageOf(error));
  }
  const { z } = await import("./zod-T7BNTJXC.js");
  const text = z.string({ error: "a text" });
  const file = text.transform((name2) => resolve(dirname(path), name2));
  const schema = z.object(
    {
      ...{
        connectedApp: text,
        externalClientApp: text,
        permissionSet: text,
        consumerKey: text,
        hubUsername: text,
        instanceUrl: text
      },
      ...{ encryptedKeyFile: file, certificateFile: file }
    },
    { error: "an object" }
  );
  const read = schema.partial().safeParse(value);
  if (read.success) return read.data;
  const [{ path: [name], message } = { path: [], message: "" }] = read.error.issues;
  throw unreadable(path, `${name === void 0 ? "it" : `"${String(name)}"`} is not ${message}`);
}
function unreadable(path, reason) {
  return new Problem({
    kind: "cli/settings",
    what: `${path} can\u2019t be read: ${reason}.`,
    fix: "Give another file with --settings, or the values as options (see --help)."
  });
}

// src/cli/setup/passphrase.ts
var shortest = 12;
async function choosePassphrase(options, terminal, env) {
  const { passphraseEnv: variable, generatePassphrase = false } = options;
  if (variable !== void 0) {
    if (generatePassphrase) throw problem("--passphrase-env and --generate-passphrase are both given.");
    const text = passphraseFrom(variable, env);
    const refusal = refuse(text);
    if (refusal !== void 0) throw problem(`The passphrase in ${variable} won\u2019t do: ${refusal}`);
    return { text, generated: false, variable };
  }
  if (generatePassphrase) return { text: makePassphrase(), generated: true };
  const typed = await terminal.askSecret(
    "Passphrase for the key (empty: make one)",
    { refuse: (answer) => answer === "" ? void 0 : refuse(answer) },
    "--generate-passphrase, or --passphrase-env with the name of the variable that holds the passphrase"
  );
  if (typed === "") return { text: makePassphrase(), generated: true };
  await terminal.askSecret(
    "The same passphrase again",
    { refuse: (answer) => answer === typed ? void 0 : "The two differ. Try again." },
    "--passphrase-env"
  );
  return { text: typed, generated: false };
}
function passphraseFrom(variable, env) {
  const text = env[variable] ?? "";
  if (text === "") throw problem(`The environment variable ${variable} is empty or not set.`);
  return text;
}
function refuse(passphrase) {
  if (passphrase.length < shortest) return `It has fewer than ${shortest} characters.`;
  if (passphrase.trim() !== passphrase || /[\r\n]/.test(passphrase)) {
    return "It begins or ends with white space, or has a line break, which secrets tend to lose.";
  }
  return void 0;
}
function problem(what) {
  return new Problem({
    kind: "cli/passphrase",
    what,
    fix: `Give one of --generate-passphrase and --passphrase-env; a passphrase has ${shortest} characters or more.`
  });
}

export {
  makeKeyPair,
  encryptedKeyFile,
  keyPaths,
  settingsText,
  readSettings,
  choosePassphrase,
  passphraseFrom
};

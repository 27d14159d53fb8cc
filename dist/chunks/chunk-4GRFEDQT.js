import {
  selfSignedCertificate
} from "./chunk-F4KGQGIZ.js";
import {
  Problem
} from "./chunk-D7HFNESS.js";

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
  choosePassphrase,
  passphraseFrom
};

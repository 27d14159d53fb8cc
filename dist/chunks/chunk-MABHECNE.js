import {
  passphraseFrom,
  readSettings
} from "./chunk-L7U7CKX3.js";
import {
  readPrivateKey
} from "./chunk-P72UETFP.js";
import {
  productionLogin,
  salesforceUrl
} from "./chunk-VITSNKTG.js";
import {
  Problem
} from "./chunk-GDVY436T.js";

// src/cli/setup/existing-key.ts
import { readFile } from "node:fs/promises";
import { X509Certificate } from "node:crypto";
async function readExistingKey(options, tools) {
  const { keyFile, passphraseEnv, decryptionKeyEnv, decryptionIvEnv } = options;
  const material = { bytes: await readKeyBytes(keyFile), name: keyFile };
  const given = (name) => name === void 0 ? void 0 : passphraseFrom(name, tools.env);
  const secrets = {
    passphrase: given(passphraseEnv),
    aesKey: given(decryptionKeyEnv),
    aesIv: given(decryptionIvEnv)
  };
  const read = (more) => readPrivateKey(material, more, {
    gpgDecrypt: async (cipher, phrase) => (await import("./gpg-NGEFRL4V.js")).gpgDecrypt(cipher, phrase)
  });
  let key;
  try {
    key = await read(secrets);
  } catch (error) {
    if (!isMissingPassphrase(error)) throw error;
    const passphrase = await tools.terminal.askSecret(
      `Passphrase of ${keyFile}`,
      { refuse: (answer) => answer === "" ? "It needs one." : void 0 },
      "--passphrase-env with the name of the variable that holds the passphrase"
    );
    key = await read({ ...secrets, passphrase });
  }
  return { ...key, certificate: key.certificate ?? await certificateFrom(options.certificateFile, key) };
}
function isMissingPassphrase(error) {
  return error instanceof Problem && ["key/passphrase-missing", "key/secret-missing"].includes(error.kind);
}
async function readKeyBytes(path) {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new Problem(
      {
        kind: "key/unreadable-file",
        what: `${path} can\u2019t be read (${cause.code ?? "failed"}).`,
        fix: "Run it in the folder where `orgkey init` wrote its files, or give --settings or --key-file."
      },
      { cause }
    );
  }
}
async function certificateFrom(path, { keyObject }) {
  if (path === void 0) return void 0;
  try {
    const certificate = new X509Certificate(await readFile(path));
    return certificate.checkPrivateKey(keyObject) ? certificate : void 0;
  } catch {
    return void 0;
  }
}

// src/cli/subject.ts
import { dirname, join } from "node:path";
async function subjectOf(options) {
  const settings = await readSettings(options.settings) ?? {};
  const consumerKey = options.consumerKey ?? settings.consumerKey;
  const hubUsername = options.hubUsername ?? settings.hubUsername;
  if (consumerKey === void 0 || hubUsername === void 0) throw incomplete(options.settings);
  const instanceUrl = options.instanceUrl ?? settings.instanceUrl ?? productionLogin;
  const folder = dirname(options.settings);
  return {
    login: { consumerKey, hubUsername, instanceUrl: salesforceUrl(instanceUrl, "--instance-url") },
    connectedApp: options.appName ?? settings.connectedApp,
    externalClientApp: options.appName ?? settings.externalClientApp,
    isExternal: settings.externalClientApp !== void 0,
    key: {
      ...options,
      keyFile: options.keyFile ?? settings.encryptedKeyFile ?? join(folder, "server.key.enc"),
      certificateFile: options.certificateFile ?? settings.certificateFile ?? join(folder, "server.crt")
    }
  };
}
function incomplete(settings) {
  return new Problem({
    kind: "cli/settings",
    what: "Can\u2019t tell which app and which user to check.",
    why: `${settings}, which \`orgkey init --target-org\` writes, is missing or incomplete.`,
    fix: "Run it in the folder of that file, give another one with --settings, or give --consumer-key and --hub-username."
  });
}

export {
  readExistingKey,
  subjectOf
};

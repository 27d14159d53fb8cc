import {
  passphraseFrom
} from "./chunk-4GRFEDQT.js";
import {
  Problem,
  lacksPassphrase,
  readAtMost,
  readPrivateKey,
  readWithTypedPassphrase
} from "./chunk-D7HFNESS.js";

// src/cli/setup/existing-key.ts
import { X509Certificate } from "node:crypto";
import { createReadStream } from "node:fs";
async function readExistingKey(options, tools) {
  const { keyFile, keyEnv, passphraseEnv, decryptionKeyEnv, decryptionIvEnv } = options;
  const material = keyEnv === void 0 ? { bytes: await readKeyBytes(keyFile), name: keyFile } : { bytes: Buffer.from(tools.env[keyEnv] ?? ""), name: keyEnv };
  const given = (name) => name === void 0 ? void 0 : passphraseFrom(name, tools.env);
  const secrets = {
    passphrase: given(passphraseEnv),
    aesKey: given(decryptionKeyEnv),
    aesIv: given(decryptionIvEnv)
  };
  const read = (more) => readPrivateKey(material, more, {
    gpgDecrypt: async (cipher, phrase) => (await import("./gpg-2ZVHEGEM.js")).gpgDecrypt(cipher, phrase)
  });
  const key = await read(secrets).catch((error) => {
    if (!lacksPassphrase(error)) throw error;
    const ask = (question) => tools.terminal.askSecret(
      question,
      { refuse: (answer) => answer === "" ? "It needs one." : void 0 },
      "ORGKEY_DECRYPTION_PASSPHRASE, or --passphrase-env with the name of the variable that holds the passphrase"
    );
    return readWithTypedPassphrase(material.name, ask, (passphrase) => read({ ...secrets, passphrase }));
  });
  return { ...key, certificate: key.certificate ?? await certificateFrom(options.certificateFile, key) };
}
var mostBytes = 1024 * 1024;
function readStream(path) {
  return readAtMost(createReadStream(path), mostBytes, path);
}
async function readKeyBytes(path) {
  try {
    return await readStream(path);
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
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
    const certificate = new X509Certificate(await readStream(path));
    return certificate.checkPrivateKey(keyObject) ? certificate : void 0;
  } catch {
    return void 0;
  }
}

export {
  readExistingKey
};

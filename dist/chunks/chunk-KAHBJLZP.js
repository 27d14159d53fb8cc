import {
  certificateWarning
} from "./chunk-PRTXX63F.js";
import {
  readPrivateKey
} from "./chunk-GZT6DEOR.js";
import {
  isInside
} from "./chunk-AM2DS4CZ.js";
import {
  isTooShortToMask
} from "./chunk-PRXXTA4X.js";
import {
  Problem
} from "./chunk-RLJG2AXC.js";

// src/runner/key-file.ts
import { readFile, realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
var largestKeyFile = 1024 * 1024;
var giveTheKey = "Give the path of the encrypted private key.";
async function readKeyFile(file, { workspace, readsAnywhere }) {
  const path = resolve(workspace, file);
  if (!readsAnywhere && !isInside(path, workspace)) throw outside(file);
  try {
    const real = await realpath(path);
    if (!readsAnywhere && !isInside(real, await realpath(workspace))) throw outside(file);
    const stats = await stat(real);
    if (stats.isDirectory()) {
      throw unreadable(`${file} is a folder.`, "Give the path of the key file in it.");
    }
    if (!stats.isFile()) throw unreadable(`${file} is not a regular file.`, giveTheKey);
    if (stats.size > largestKeyFile) {
      throw unreadable(`${file} is larger than 1 MiB: that is not a private key.`, giveTheKey);
    }
    return await readFile(real);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw failedToRead(file, path, error, readsAnywhere);
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
function failedToRead(file, path, error, isUsersOwn) {
  return error.code === "ENOENT" || error.code === "ENOTDIR" ? unreadable(
    `There is no file ${file} (looked for ${path}).`,
    isUsersOwn ? "Check the path, which starts from the folder that the command runs in." : "Run actions/checkout before this step, and give the path from the root of the repository.",
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
  for (const notice of key.notices) runner.notice(notice);
  if (key.certificate !== void 0) {
    const warning = certificateWarning(key.certificate, Date.now());
    if (warning !== void 0) runner.warning(warning);
  }
  return key;
}
async function decryptKey(material, secrets, runner) {
  const read = (given) => readPrivateKey(material, given, {
    gpgDecrypt: async (cipher, phrase) => {
      const { gpgDecrypt } = await import("./gpg-SCTBWLG4.js");
      return gpgDecrypt(cipher, phrase, runner.temporaryFolder());
    }
  });
  try {
    return await read(secrets);
  } catch (error) {
    if (!(error instanceof Problem) || !needsPassphrase.has(error.kind)) throw error;
    const passphrase = await runner.askSecret("decryption-passphrase", `Passphrase of ${material.name}`);
    if (passphrase === void 0) throw error;
    runner.mask(passphrase);
    return read({ ...secrets, passphrase });
  }
}
var needsPassphrase = /* @__PURE__ */ new Set(["key/passphrase-missing", "key/secret-missing"]);
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

export {
  readKeyInputs,
  loadKey
};

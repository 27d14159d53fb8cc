import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  gpgArguments,
  gpgEnvironment,
  saysWrongPassphrase
} from "./chunk-TRPJVRIT.js";
import {
  Problem
} from "./chunk-V24A4VCF.js";
import "./chunk-7AYJHTSH.js";

// src/cli/gpg.ts
import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
async function gpgDecrypt(cipher, passphrase) {
  const child = spawn("gpg", gpgArguments, { stdio: "pipe", env: gpgEnvironment(process.env) });
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  child.stdin.on("error", () => void 0);
  child.stdin.end(Buffer.concat([Buffer.from(`${passphrase}
`), cipher]));
  try {
    const [status, plain, said] = await Promise.all([ended, buffer(child.stdout), buffer(child.stderr)]);
    if (status === 0) return plain;
    throw failed(said.toString());
  } catch (cause) {
    throw cause instanceof Problem ? cause : missing(cause);
  }
}
function failed(said) {
  return saysWrongPassphrase(said) ? new Problem({
    kind: "key/wrong-passphrase",
    what: "gpg could not decrypt the key: the passphrase is wrong.",
    fix: "Give the passphrase that the key was encrypted with."
  }) : new Problem({
    kind: "key/gpg-failed",
    what: `gpg could not decrypt the key: ${said.trim().split("\n").at(-1) ?? ""}`,
    fix: "Encrypt it again with `gpg --symmetric --cipher-algo AES256 server.key`."
  });
}
function missing(cause) {
  return new Problem(
    {
      kind: "key/gpg-missing",
      what: "The key is a GPG message, and there is no `gpg` on this machine.",
      fix: "Install GnuPG, or check a key that is encrypted otherwise."
    },
    { cause }
  );
}
export {
  gpgDecrypt
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  callGpg
} from "./chunk-YB63ZPIW.js";
import "./chunk-ACNVUQ66.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";

// src/runner/gpg.ts
import { tmpdir } from "node:os";
function gpgDecrypt(cipher, passphrase) {
  return callGpg(cipher, passphrase, {
    folder: process.env["RUNNER_TEMP"] ?? tmpdir(),
    machine: "this runner",
    install: "Install GnuPG in an earlier step (`sudo apt-get install -y gnupg`), or encrypt the key in another format, such as `openssl pkcs8 -topk8 -v2 aes256`.",
    checkPassphrase: "Check the secret behind `decryption-passphrase`; encrypt the key again if the passphrase is lost."
  });
}
export {
  gpgDecrypt
};

import { createRequire as __orgkeyCreateRequire } from 'node:module';
const require = __orgkeyCreateRequire(import.meta.url);
import {
  callGpg
} from "./chunk-YB63ZPIW.js";
import "./chunk-ACNVUQ66.js";
import "./chunk-XHLOGNBX.js";
import "./chunk-7AYJHTSH.js";

// src/cli/gpg.ts
import { tmpdir } from "node:os";
function gpgDecrypt(cipher, passphrase) {
  return callGpg(cipher, passphrase, {
    folder: tmpdir(),
    machine: "this machine",
    install: "Install GnuPG, or check a key that is encrypted otherwise.",
    checkPassphrase: "Give the passphrase that the key was encrypted with."
  });
}
export {
  gpgDecrypt
};

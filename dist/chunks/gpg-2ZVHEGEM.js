import {
  callGpg
} from "./chunk-D3AUWHIA.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

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

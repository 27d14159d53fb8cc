import {
  callGpg
} from "./chunk-77YN2KJM.js";
import "./chunk-HC2E5U4Q.js";
import "./chunk-GDVY436T.js";
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

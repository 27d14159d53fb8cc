import {
  callGpg
} from "./chunk-D3AUWHIA.js";
import "./chunk-4LYE6KBB.js";
import "./chunk-D7HFNESS.js";
import "./chunk-KIZ6KU7F.js";

// src/runner/gpg.ts
function gpgDecrypt(cipher, passphrase, folder) {
  return callGpg(cipher, passphrase, {
    folder,
    machine: "this machine",
    install: "Install GnuPG in an earlier step (`sudo apt-get install -y gnupg`), or encrypt the key in another format, such as `openssl pkcs8 -topk8 -v2 aes256`.",
    checkPassphrase: "Check the secret behind `decryption-passphrase`; encrypt the key again if the passphrase is lost."
  });
}
export {
  gpgDecrypt
};

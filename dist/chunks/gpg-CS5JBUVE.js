import {
  callGpg
} from "./chunk-77YN2KJM.js";
import "./chunk-HC2E5U4Q.js";
import {
  temporaryFolder
} from "./chunk-SL6BMWVU.js";
import "./chunk-YXK7H3BR.js";
import "./chunk-GDVY436T.js";
import "./chunk-KIZ6KU7F.js";

// src/runner/gpg.ts
function gpgDecrypt(cipher, passphrase) {
  return callGpg(cipher, passphrase, {
    folder: temporaryFolder(process),
    machine: "this runner",
    install: "Install GnuPG in an earlier step (`sudo apt-get install -y gnupg`), or encrypt the key in another format, such as `openssl pkcs8 -topk8 -v2 aes256`.",
    checkPassphrase: "Check the secret behind `decryption-passphrase`; encrypt the key again if the passphrase is lost."
  });
}
export {
  gpgDecrypt
};

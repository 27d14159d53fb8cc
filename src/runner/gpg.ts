import { callGpg } from '../key/call-gpg.ts';

/** Decrypts with the machine's `gpg`. @throws as `callGpg` does */
export function gpgDecrypt(cipher: Uint8Array, passphrase: string, folder: string): Promise<Uint8Array> {
  return callGpg(cipher, passphrase, {
    folder,
    machine: 'this machine',
    install:
      'Install GnuPG in an earlier step (`sudo apt-get install -y gnupg`), or encrypt the key in another format, such as `openssl pkcs8 -topk8 -v2 aes256`.',
    checkPassphrase:
      'Check the secret behind `decryption-passphrase`; encrypt the key again if the passphrase is lost.',
  });
}
